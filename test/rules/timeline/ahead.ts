import { months } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { CaseInput } from '#shared/case/schema';
import type { Entry, MonthLine, Timeline } from '#shared/calculation/months';

/** Households whose months ahead are worked out by hand, and how their months are read. */

export type Changes = Partial<Omit<CaseInput, 'claims'>> & { claims?: Partial<CaseInput['claims']> };

/** A lone parent of one child in England without rent: £424.90 + £303.94 = £728.84 and an allowance of £710 in 2026-27. */
export function ahead({ claims, ...changes }: Changes, count = 6): Timeline {
  const parsed = parseCase({
    format: 'taper-case',
    version: 1,
    reference: 'MONTHS',
    asAt: '2026-06-01',
    nation: 'england',
    client: { born: '1990-01-15' },
    children: [{ id: 'child', born: '2020-03-03' }],
    home: { tenure: 'living-with-others' },
    savings: '0.00',
    claims: { universalCredit: true, assessmentPeriodStarts: 1, ...claims },
    now: { id: 'now' },
    ...changes,
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return months(parsed.case, parsed.case.scenarios[0]?.id ?? 'now', { months: count });
}

export type Job = NonNullable<CaseInput['now']['jobs']>[number];
export const job = (answers: Partial<Job>): Job => ({ id: 'job', who: 'client', kind: 'employee', pension: { kind: 'none' }, ...answers });
export const nowWith = (answers: Partial<Job>): Changes => ({ now: { id: 'now', jobs: [job(answers)] } });
export const startsWith = (answers: Partial<Job>): Changes => ({ scenarios: [{ id: 'work', jobs: [job(answers)] }] });

export const period = ({ assessmentPeriods }: Timeline, starts: string) => {
  const found = assessmentPeriods.find((one) => one.starts === starts);
  if (found === undefined) throw new Error(`No assessment period starts on ${starts}.`);
  return found;
};
export const entries = ({ months: all }: Timeline, line: MonthLine): Entry[] =>
  all.flatMap(({ arrives, goesOut }) => [...arrives, ...goesOut]).filter((entry) => entry.line === line);
export const days = (timeline: Timeline, line: MonthLine): string[] =>
  entries(timeline, line).map(({ date, amount }) => `${date} ${amount}`);
export const marks = ({ months: all }: Timeline, code: string): (string | undefined)[] =>
  all.flatMap(({ marks: told }) => told.filter((mark) => mark.code === code).map(({ date }) => date));
