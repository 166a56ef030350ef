import { describe, expect, test } from 'vitest';
import { parseCase } from '#shared/case/problem';
import { ahead, nowWith } from './ahead.ts';

/** Answers of the calendar: those that exclude one another, those that nobody entered, and households outside the rules, worked out by hand: each test names its source and the working. */

describe('answers that exclude one another are refused with words', () => {
  const problemsOf = (changes: object): string[] => {
    const parsed = parseCase({
      format: 'taper-case',
      version: 1,
      reference: 'MONTHS',
      asAt: '2026-06-01',
      nation: 'england',
      client: { age: 30 },
      home: { tenure: 'living-with-others' },
      savings: '0.00',
      claims: { universalCredit: true },
      now: { id: 'now' },
      ...changes,
    });
    return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
  };
  const pay = { amount: '200.00', per: 'week' } as const;

  test.for([
    ['a first pay day before the job', nowWith({ pay, startsOn: '2026-06-10', firstPayDay: '2026-06-05' }), 'now.jobs[0].firstPayDay'],
    ['a weekday for monthly pay', nowWith({ pay, payDay: 'friday' }), 'now.jobs[0].payDay'],
    ['a day of the month for weekly pay', nowWith({ pay, paid: 'weekly', payDay: 25 }), 'now.jobs[0].payDay'],
    ['a change before the date of the case', { scenarios: [{ id: 'work', startsOn: '2026-05-31' }] }, 'scenarios[0].startsOn'],
    [
      'a holiday that ends before it begins',
      { months: { schoolHolidays: [{ from: '2026-08-01', to: '2026-07-01' }] } },
      'months.schoolHolidays[0].to',
    ],
    [
      'a benefit of a partner who is not there',
      { months: { benefitPayDays: [{ benefit: 'carers-allowance', who: 'partner', on: '2026-06-01', every: 'week' }] } },
      'months.benefitPayDays[0].who',
    ],
  ] as const)('%s', ([, changes, path]) => {
    expect(problemsOf(changes)).toEqual([path]);
  });
});

test('what nobody entered is said', () => {
  const { assumptions } = ahead(nowWith({ pay: { amount: '800.00', per: 'month' }, paid: 'monthly' }));
  expect(assumptions.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['months.opening-balance', 'months.pay-day', 'months.tax-year']),
  );
});

test('a household outside the rules has no months, and says why', () => {
  const timeline = ahead({ client: { born: '1950-01-01' } });
  expect(timeline).toMatchObject({ months: [], refusals: [{ code: 'pension-age' }] });
});
