import type { CaseInput } from '#shared/case/schema';
import { Chance } from '#test/independent/chance';

type Situation = CaseInput['now'];

/** A generated household with what a calendar of the months ahead asks, thrown from the same seed; in half of them nothing is said. */
export function withCalendar(household: CaseInput, seed: number): CaseInput {
  const the = new Chance(seed ^ 0x0ca1);
  if (the.often(0.5)) return household;
  const { asAt } = household;
  const soon = (): string => the.date(asAt, `${Number(asAt.slice(0, 4)) + 1}-06-30`);
  const withPayDays = (situation: Situation, mayStart: boolean): Situation => ({
    ...situation,
    ...(mayStart && the.often(0.4) && { startsOn: soon() }),
    jobs: (situation.jobs ?? []).map((job) => ({
      ...job,
      ...(job.kind === 'employee' &&
        (job.paid === undefined || job.paid === 'monthly') &&
        the.often(0.7) && { payDay: the.pick([1, 10, 15, 25, 28, 31, 'last-working-day', 'last-friday'] as const) }),
      ...(job.kind === 'employee' && the.often(0.3) && { startsOn: soon() }),
      ...(job.kind === 'employee' && job.paid !== undefined && job.paid !== 'monthly' && the.often(0.6) && { payDay: 'friday' as const }),
    })),
    childcare: (situation.childcare ?? []).map((charge) => ({
      ...charge,
      ...(the.often(0.5) && { inAdvance: true }),
      ...(the.often(0.4) && { inHolidays: the.pounds(0, 400) }),
    })),
  });
  return {
    ...household,
    months: {
      ...(the.often(0.5) && { openingBalance: `${the.often(0.3) ? '-' : ''}${the.pounds(0, 500)}` }),
      ...(the.often(0.2) && { universalCreditSince: the.date(asAt, soon()) }),
      ...(the.often(0.2) && { twiceMonthly: true }),
      ...(the.often(0.4) && {
        benefitPayDays: [{ benefit: 'child-benefit' as const, on: soon(), every: the.pick(['week', 'four-weeks'] as const) }],
      }),
      ...(the.often(0.5) && { rentDueOn: soon() }),
      ...(the.often(0.4) && { councilTaxInstalments: { number: the.pick([10, 12] as const), dueOn: the.whole(1, 31) } }),
      ...(the.often(0.3) && { advances: [{ amount: the.pounds(50, 900), paidOn: soon(), repaidOver: the.whole(1, 24) }] }),
      ...(the.often(0.3) && {
        repayments: [{ kind: 'loan', amount: the.pounds(5, 60), per: the.pick(['week', 'month'] as const), until: soon() }],
      }),
      ...(the.often(0.3) && { schoolHolidays: [{ from: '2026-07-20', to: '2026-08-31' }] }),
    },
    now: withPayDays(household.now, false),
    scenarios: (household.scenarios ?? []).map((scenario) => withPayDays(scenario, true)),
  };
}
