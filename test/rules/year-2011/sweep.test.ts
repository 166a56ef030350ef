import { expect, test } from 'vitest';
import { calculate, caseAt, explain, months, sweep, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import { caseOf } from '../law-case.ts';

/** Single on ESA with the work-related component, a job of so many hours at 5.93, as the Sussex pilot had them. */
function onEsa(changes: Record<string, unknown> = {}): Case {
  const job = {
    id: 'job-1',
    who: 'client',
    kind: 'employee',
    pay: { hourly: '5.93', hoursPerWeek: '16' },
    paid: 'weekly',
    pension: { kind: 'none' },
  };
  const parsed = parseCase(
    caseOf({
      name: '',
      source: '',
      household: 'in-2011',
      with: {
        client: { disabledWorker: true },
        claims: { legacy: { outOfWork: 'income-related-employment-and-support-allowance', esaPhase: 'work-related' } },
        scenarios: [{ id: 'job', jobs: [job] }],
        ...changes,
      },
    }),
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

const request = { situation: 'job', job: 'job-1', vary: 'hours', from: '0', to: '40', step: '1' } as const;

test('each point of a sweep in 2011 is the full calculation, and 16 hours are named as the place where ESA ends', () => {
  const entered = onEsa();
  const { points, events } = sweep(entered, request);
  expect(points.length).toBe(41);
  for (const at of ['0', '15', '16', '30', '40']) {
    const full = calculate(caseAt(entered, request, at)).situations.find(({ id }) => id === 'job');
    expect(points.find((point) => point.at === at)?.amounts).toEqual(full?.amounts);
  }
  expect(events.some(({ at }) => at === '16')).toBe(true);
});

test('lines add up to the gain, and the total is traced', () => {
  const entered = onEsa();
  const [comparison] = calculate(entered).comparisons;
  const pence = (amount: string): number => Math.round(Number(amount) * 100);
  expect(comparison?.lines.reduce((sum, { change }) => sum + pence(change), 0)).toBe(pence(comparison?.gain?.month ?? ''));
  expect(JSON.stringify(explain(entered, 'job'))).toContain('year-2011.withdrawal-rate');
});

test('an answer that is not known has its range', () => {
  const { range, refusals } = calculate(onEsa({ notKnown: [{ path: 'client.disabledWorker' }] }));
  expect(refusals).toEqual([]);
  expect(range).toBeDefined();
});

test('what moved between June and October 2011 adds up to the difference', () => {
  const [june, october] = [onEsa(), onEsa({ asAt: '2011-10-03' })];
  const { situations } = whatMoved({ case: june, result: calculate(june) }, { case: october });
  // The jobs are at 5.93 in both: nothing but the day has changed, and no amount of the year with it.
  expect(situations.map(({ id }) => id)).toEqual(['now', 'job']);
});

test('the months ahead are refused with words', () => {
  expect(() => months(onEsa(), 'job', { months: 3 })).toThrow(/not worked out for 2011-12/);
});
