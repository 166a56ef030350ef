import type { Case } from '#shared/case/schema';
import type { SweepRequest } from '#shared/calculation/sweep';
import { perWords } from '../../words/periods.ts';

/** A job whose hours or pay can be varied, and how. */
export interface SweepSubject {
  id: string;
  label: string;
  request: SweepRequest;
  /** What lies along the bottom of the chart. */
  axis: string;
  /** Where the job itself stands on it. */
  own: number;
}

/** Every job of a case that has pay, the scenarios' first: hours where it is paid by the hour, else the pay itself; of a business its profit. */
export function sweepSubjects(subject: Case, nameOf: (situation: string) => string): SweepSubject[] {
  return [...subject.scenarios, subject.now].flatMap((situation) =>
    situation.jobs.flatMap((job, index, jobs) => {
      const label = jobs.length === 1 ? nameOf(situation.id) : `${nameOf(situation.id)}, job ${index + 1}`;
      const range = rangeOf(job);
      return range === undefined ? [] : [{ id: `${situation.id}/${job.id}`, label, ...within(situation.id, job.id, range) }];
    }),
  );
}

interface Range {
  vary: 'hours' | 'pay';
  axis: string;
  own: number;
  to: number;
  step: string;
}

const payRanges = {
  week: [1000, 5],
  fortnight: [2000, 10],
  'four-weeks': [4000, 20],
  month: [4000, 20],
  quarter: [12_000, 60],
  year: [48_000, 240],
} as const;

function rangeOf({ kind, pay, profit }: Case['now']['jobs'][number]): Range | undefined {
  if (kind === 'self-employed') return profit === undefined ? undefined : rangeOfAmount('Profit', profit);
  if (pay?.hourly !== undefined) {
    const own = Number(pay.hoursPerWeek ?? 0);
    return { vary: 'hours', axis: 'Hours a week', own, to: Math.max(60, Math.ceil(own)), step: '0.25' };
  }
  return pay?.amount === undefined || pay.per === undefined ? undefined : rangeOfAmount('Pay', { amount: pay.amount, per: pay.per });
}

function rangeOfAmount(what: string, { amount, per }: { amount: string; per: keyof typeof payRanges }): Range {
  const [usual, step] = payRanges[per];
  const own = Number(amount);
  const wide = own > usual * 0.9 ? 3 : 1;
  return { vary: 'pay', axis: `${what} ${perWords(per)}`, own, to: usual * wide, step: String(step * wide) };
}

const within = (situation: string, job: string, { vary, axis, own, to, step }: Range) => ({
  axis,
  own,
  request: { situation, job, vary, from: '0', to: String(to), step },
});
