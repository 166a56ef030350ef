import type { CaseInput } from '#shared/case/schema';
import { Chance } from './chance.ts';

type Job = NonNullable<CaseInput['now']['jobs']>[number];

/**
 * A household and its calendar made up from a seed: pay of every cycle and rule of pay days, assessment periods of every day of the
 * month, rent, childcare in advance and in arrears, a job that starts within the calendar or goes on.
 */
export function calendarCase(seed: number): CaseInput {
  const the = new Chance(seed);
  const asAt = the.date('2024-07-01', '2026-03-01');
  const couple = the.often(0.4);
  const children = the.many(the.pick([0, 1, 1, 2, 3]), (index) => ({ id: `child-${index}`, born: the.date('2016-06-01', '2023-12-31') }));
  const changes = the.often(0.5) ? the.date(asAt, shifted(asAt, 150)) : undefined;
  const jobs = [
    ...(the.often(0.9) ? [job(the, 'client', asAt, changes)] : []),
    ...(couple && the.often(0.6) ? [job(the, 'partner', asAt, changes)] : []),
  ];
  const charged = jobs.length === (couple ? 2 : 1) ? children.slice(0, 2) : [];
  const situation = {
    jobs,
    childcare: charged.map(({ id }) => ({
      child: id,
      amount: the.pounds(20, 200),
      per: the.pick(['week', 'month'] as const),
      inAdvance: the.often(0.5),
    })),
  };
  return {
    format: 'taper-case',
    version: 1,
    reference: `CAL-${seed}`,
    asAt,
    nation: 'england',
    client: { born: the.date('1975-01-01', '1999-12-31') },
    ...(couple && { partner: { born: the.date('1975-01-01', '1999-12-31') } }),
    children,
    home: the.often(0.7)
      ? {
          tenure: 'private-rent',
          rent: { amount: the.pounds(80, 300), per: the.pick(['week', 'fortnight', 'four-weeks', 'month'] as const) },
          lhaMonthly: the.pounds(300, 1100),
        }
      : { tenure: 'living-with-others' },
    savings: the.pick(['0.00', '0.00', '6500.00', '9000.00']),
    claims: {
      universalCredit: true,
      childBenefit: true,
      assessmentPeriodStarts: the.whole(1, 31),
      ...(the.often(0.2) && { deductions: { amount: the.pounds(1, 100), per: 'month' as const } }),
    },
    months: {
      openingBalance: the.pick(['0.00', '120.50', '-40.25']),
      rentDueOn: the.date(asAt, shifted(asAt, 27)),
      benefitPayDays: [{ benefit: 'child-benefit', on: the.pick(mondaysFrom(asAt)), every: 'four-weeks' }],
    },
    now: { id: 'now', ...(changes === undefined && situation) },
    scenarios: changes === undefined ? [] : [{ id: 'work', startsOn: changes, ...situation }],
  };
}

function job(the: Chance, who: 'client' | 'partner', asAt: string, changes: string | undefined): Job {
  const paid = the.pick(['weekly', 'fortnightly', 'four-weekly', 'monthly', 'monthly'] as const);
  const pension = {
    none: { kind: 'none' as const },
    enrolled: undefined,
    taken: { kind: 'net-pay' as const, percent: '5', of: 'all-pay' as const },
  }[the.pick(['none', 'enrolled', 'taken'] as const)];
  return {
    id: `job-${who}`,
    who,
    kind: 'employee',
    pay: { amount: the.pounds(60, 360), per: 'week' },
    paid,
    ...(pension !== undefined && { pension }),
    ...(paid === 'monthly'
      ? { payDay: the.pick([16, 20, 25, 28, 28, 29, 30, 31, 'last-working-day', 'last-working-day', 'last-friday'] as const) }
      : { firstPayDay: shifted(changes ?? asAt, the.whole(0, 27)) }),
  };
}

const shifted = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const mondaysFrom = (date: string): string[] =>
  Array.from({ length: 28 }, (_, index) => shifted(date, index)).filter((day) => new Date(day).getUTCDay() === 1);
