import { describe, expect, test } from 'vitest';
import { calculate } from '#rules';
import { resultSchema } from '#shared/calculation/result';
import { parseCase } from '#shared/case/problem';
import { generateCase } from '#test/households/generate';
import type { Stopping } from '#shared/calculation/stopping';
import { caseOf } from './law-case.ts';

/** The months from that of a stop on: the last wage, Universal Credit that refills, is reopened or is claimed anew. */

const lcwra = { capability: 'lcwra', lcwraRate: 'protected' };

function stopping(on: string, pay: string, stops: Record<string, unknown> = {}, client: Record<string, unknown> = lcwra): Stopping {
  const job = { id: 'job-1', who: 'client', kind: 'employee', startsOn: '2026-06-15', paid: 'monthly', pension: { kind: 'none' } };
  const parsed = parseCase(
    caseOf({
      name: '',
      source: '',
      household: 'single',
      with: {
        client,
        claims: { universalCredit: true, assessmentPeriodStarts: 15 },
        scenarios: [{ id: 'job', jobs: [{ ...job, pay: { amount: pay, per: 'month' } }], stops: { on, kind: 'job-ends', ...stops } }],
      },
    }),
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const [stop] = calculate(parsed.case, { monthsAfterStop: 6 }).stopping ?? [];
  if (stop === undefined) throw new Error('Nothing is said about the stop.');
  return stop;
}

const periodOf = ({ timeline }: Stopping, starts: string) => timeline?.assessmentPeriods.find((period) => period.starts === starts);
const arriving = ({ timeline }: Stopping, line: string) =>
  (timeline?.months ?? []).flatMap(({ arrives }) =>
    arrives.filter((entry) => entry.line === line).map(({ date, amount }) => [date, amount]),
  );

describe('the months after a job', () => {
  test('Universal Credit in payment throughout refills with the next assessment period', () => {
    const stop = stopping('2026-09-14', '1000.00');
    // 854.70 less 55% of 290: 1,000 a month has no tax and no National Insurance to pay in its months.
    expect(periodOf(stop, '2026-08-15')?.award).toBe('695.20');
    expect(periodOf(stop, '2026-09-15')).toMatchObject({ award: '854.70', paidOn: '2026-10-21' });
    expect(arriving(stop, 'universal-credit').map(([date]) => date)).toContain('2026-10-21');
  });

  test('a claim within six months is paid on the old days, seven days after the period', () => {
    const stop = stopping('2026-09-14', '4000.00');
    expect(periodOf(stop, '2026-08-15')?.award).toBe('0.00');
    expect(periodOf(stop, '2026-09-15')).toMatchObject({ award: '854.70', paidOn: '2026-10-21' });
  });

  test('after more than six months the new claim has the new rate only after the three-month wait', () => {
    const stop = stopping('2027-01-14', '4000.00');
    expect(stop.break).toEqual({ from: '2026-06-15', to: '2027-01-14' });
    expect(periodOf(stop, '2027-01-15')).toMatchObject({ award: '424.90', paidOn: '2027-02-19' });
    // Three months from 15 January are over on 14 April; the element comes with the period after that one.
    expect(periodOf(stop, '2027-03-15')?.award).toBe('424.90');
    expect(periodOf(stop, '2027-04-15')?.award).toBe('642.16');
  });

  test('holiday pay and notice pay come with the last wage, and Universal Credit counts them', () => {
    const [without, withBoth] = [
      stopping('2026-09-14', '1000.00'),
      stopping('2026-09-14', '1000.00', { untakenHoliday: { amount: '200.00' }, noticePay: '100.00' }),
    ];
    const grossOf = (stop: Stopping) => periodOf(stop, '2026-08-15')?.receipts.map(({ gross }) => gross);
    expect([grossOf(without), grossOf(withBoth)]).toEqual([['1000.00'], ['1300.00']]);
    expect(Number(periodOf(withBoth, '2026-08-15')?.award)).toBeLessThan(Number(periodOf(without, '2026-08-15')?.award));
    expect(periodOf(withBoth, '2026-09-15')?.award).toBe('854.70');
  });

  test('sick pay takes the place of the wage', () => {
    const stop = stopping('2026-09-14', '4000.00', { kind: 'sick' });
    const receipts = periodOf(stop, '2026-10-15')?.receipts.map(({ gross }) => gross);
    // 123.25 a week, 52 weeks over 12 months.
    expect(receipts).toEqual(['534.08']);
    expect(periodOf(stop, '2026-10-15')?.award).toBe('854.70');
  });

  test('the month with the least left is named', () => {
    const { timeline, lowestMonth } = stopping('2026-09-14', '4000.00');
    const least = Math.min(...(timeline?.months ?? []).map(({ left }) => Number(left)));
    expect(timeline?.months).toHaveLength(6);
    expect(Number(lowestMonth?.left)).toBe(least);
    expect(timeline?.changesOn).toBe('2026-09-15');
  });

  test('the first month is that of the stop', () => {
    expect(stopping('2026-09-14', '1000.00').timeline).toMatchObject({ from: '2026-09-01', until: '2027-02-28' });
  });
});

test('generated households with a stop are answered, months and all', () => {
  const answered = Array.from({ length: 800 }, (_, seed) => parseCase(generateCase(seed))).flatMap((parsed) =>
    parsed.ok && parsed.case.scenarios.some(({ stops }) => stops !== undefined) ? [calculate(parsed.case, { monthsAfterStop: 6 })] : [],
  );
  const stops = answered.flatMap(({ stopping: all = [] }) => all);
  expect(stops.length).toBeGreaterThan(80);
  expect(answered.flatMap((result) => resultSchema.safeParse(result).error?.issues ?? [])).toEqual([]);
  for (const { timeline, lowestMonth, ledger } of stops) {
    expect(ledger.length).toBeGreaterThan(0);
    if ((timeline?.months.length ?? 0) > 0) expect(lowestMonth).toBeDefined();
  }
});
