import { describe, expect, test } from 'vitest';
import { calculate } from '#rules';
import { addDays, addMonths } from '#rules/engine/index';
import { parseCase } from '#shared/case/problem';
import type { Stopping } from '#shared/calculation/stopping';
import { caseOf } from './law-case.ts';

/** As a job grows by a day at a time, each protected thing turns once and never back. */

const startsOn = '2026-06-15';

function stoppingOn(on: string, household: string, changes: Record<string, unknown>, job: Record<string, unknown>): Stopping {
  const parsed = parseCase(
    caseOf({
      name: '',
      source: '',
      household,
      with: {
        ...changes,
        scenarios: [
          { id: 'job', jobs: [{ id: 'job-1', who: 'client', kind: 'employee', startsOn, ...job }], stops: { on, kind: 'job-ends' } },
        ],
      },
    }),
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const [stop] = calculate(parsed.case).stopping ?? [];
  if (stop === undefined) throw new Error('Nothing is said about the stop.');
  return stop;
}

const stateOf = ({ ledger }: Stopping, code: string): string => ledger.find((entry) => entry.code === code)?.state ?? 'none';

/** The last days of a job from one day to fourteen months. */
const lastDays = Array.from({ length: 425 }, (_, index) => addDays(startsOn, index));

const lcwra = { capability: 'lcwra', lcwraRate: 'protected' };
const claims = (startDay: number) => ({ universalCredit: true, assessmentPeriodStarts: startDay });
const monthly = { pay: { amount: '3600.00', per: 'month' }, paid: 'monthly', pension: { kind: 'none' } };
const weekly = { pay: { amount: '850.00', per: 'week' }, paid: 'weekly', pension: { kind: 'none' } };

describe.for([
  ['monthly', monthly, 15],
  ['monthly', monthly, 3],
  ['weekly', weekly, 15],
  ['weekly', weekly, 31],
] as const)('a job paid %s, assessment periods from day %s', ([, job, startDay]) => {
  test.for([
    ['lcwra-protected-rate', 'single', { client: lcwra, claims: claims(startDay) }, ['kept', 'lost']],
    ['lcwra-wait', 'single', { client: lcwra, claims: claims(startDay) }, ['kept', 'lost']],
    ['transitional-element', 'single', { client: lcwra, claims: { ...claims(startDay), transitionalElement: '120.00' } }, ['kept', 'lost']],
    ['universal-credit', 'single', { client: lcwra, claims: claims(startDay) }, ['kept', 'lost']],
    [
      'benefit-cap-grace',
      'single-private-renter',
      {
        claims: claims(startDay),
        place: { greaterLondon: false },
        home: { rent: { amount: '1100.00', per: 'month' }, lhaMonthly: '1100.00' },
      },
      ['none', 'kept'],
    ],
    ['new-style-esa', 'single', { client: { capability: 'lcw', newStyleEsa: 'work-related' }, claims: claims(startDay) }, ['kept', 'lost']],
  ] as const)('%s turns once', ([code, household, changes, states]) => {
    const stops = lastDays.map((on) => stoppingOn(on, household, changes, job));
    const turns = stops.map((stop) => stateOf(stop, code)).filter((state, index, all) => state !== all[index - 1]);
    expect(turns).toEqual(states);
    // Where it turns, the award (or the capability) is back on the last day that the ledger names, or one day later.
    for (const [index, stop] of stops.entries()) {
      const entry = stop.ledger.find((candidate) => candidate.code === code);
      if (entry?.until === undefined || code === 'benefit-cap-grace') continue;
      const back = code === 'new-style-esa' ? addDays(lastDays[index] ?? '', 1) : addDays(stop.break?.to ?? '', 1);
      expect([lastDays[index], entry.state]).toEqual([lastDays[index], back <= entry.until ? 'kept' : 'lost']);
    }
  });
});

test('the limits are those of the law, to the day', () => {
  const { ledger, break: gap } = stoppingOn(
    '2026-12-14',
    'single',
    { client: lcwra, claims: { ...claims(15), transitionalElement: '1.00' } },
    monthly,
  );
  const until = Object.fromEntries(ledger.map((entry) => [entry.code, entry.until]));
  expect(gap).toEqual({ from: startsOn, to: '2026-12-14' });
  expect(until).toMatchObject({
    'universal-credit': addDays(addMonths(startsOn, 6), -1),
    'lcwra-protected-rate': addMonths(startsOn, 6),
    'lcwra-wait': addMonths(startsOn, 6),
    'transitional-element': '2026-10-13',
  });
});
