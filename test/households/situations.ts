import type { CaseInput } from '#shared/case/schema';
import type { Dice } from './dice.ts';

/** A situation of a household that is made up: its jobs, businesses, costs and stops. */

export type Situation = NonNullable<CaseInput['scenarios']>[number];

type Job = NonNullable<Situation['jobs']>[number];

export function situation(the: Dice, id: string, couple: boolean, children: readonly string[], work: number): Situation {
  const jobs = the.chance(work) ? the.list(the.pick([1, 1, 1, 2]), (index) => job(the, index, couple)) : [];
  return {
    id,
    jobs,
    childcare:
      jobs.length > 0
        ? children.filter(() => the.chance(0.35)).map((child) => ({ child, amount: the.pounds(20, 1300), per: 'month' as const }))
        : [],
    workCosts:
      jobs.length > 0 && the.chance(0.4)
        ? [{ who: 'client' as const, kind: 'travel', amount: the.pounds(1, 40), per: 'week' as const }]
        : [],
    ...(the.chance(0.3) && { councilTaxReduction: { amount: the.pounds(1, 30), per: the.pick(['week', 'month'] as const) } }),
  };
}

function job(the: Dice, index: number, couple: boolean): NonNullable<Situation['jobs']>[number] {
  const hoursPerWeek = String(the.whole(1, 200) / 4);
  const hourly = the.pick(['minimum-wage', '12.71', '13.50', the.pounds(12, 60)]);
  const period = the.pick(['week', 'month', 'year'] as const);
  const salary = { week: the.pounds(50, 2400), month: the.pounds(200, 9500), year: the.pounds(3000, 125000) }[period];
  const pension = the.whole(0, 9);
  return {
    id: `job-${index + 1}`,
    who: couple && the.chance(0.4) ? 'partner' : 'client',
    kind: 'employee',
    pay: the.chance(0.7) ? { hourly, hoursPerWeek } : { amount: salary, per: period, hoursPerWeek },
    ...(the.chance(0.8) && { paid: the.pick(['weekly', 'fortnightly', 'four-weekly', 'monthly', 'monthly', 'monthly'] as const) }),
    ...(pension === 0 && { pension: { kind: 'none' as const } }),
    ...(pension === 1 && { pension: { kind: 'net-pay' as const, percent: the.pick(['3', '5', '8.5']), of: 'all-pay' as const } }),
    ...(pension === 2 && { pension: { kind: 'salary-sacrifice' as const, percent: '5', of: 'qualifying-earnings' as const } }),
    ...(pension === 3 && { pension: { kind: 'relief-at-source' as const, amount: the.pounds(1, 40), per: 'month' as const } }),
  };
}

/** The same household where now and then a job is a business, has overtime, or is paid while off sick or on leave. Drawn apart, so that nothing else moves. */
export function withOtherWork(entered: CaseInput, the: Dice): CaseInput {
  const inSituation = <S extends CaseInput['now']>(situation: S): S => ({
    ...situation,
    jobs: (situation.jobs ?? []).map((job) => (the.chance(0.12) ? business(the, job) : employment(the, job))),
  });
  return {
    ...entered,
    client: { ...entered.client, ...(the.chance(0.03) && { blind: true }) },
    now: inSituation(entered.now),
    scenarios: (entered.scenarios ?? []).map(inSituation),
  };
}

function employment(the: Dice, job: Job): Job {
  return {
    ...job,
    ...(the.chance(0.1) && {
      overtime: {
        hoursPerWeek: String(the.whole(1, 12)),
        ...((the.chance(0.6) || job.pay?.hourly === undefined) && { hourly: the.pounds(9, 30) }),
      },
    }),
    ...(the.chance(0.05) && { sick: true }),
    ...(the.chance(0.04) && { leave: the.pick(['maternity', 'adoption', 'shared-parental'] as const) }),
  };
}

function business(the: Dice, { id, who }: Job): Job {
  const receipts = the.chance(0.4);
  const period = the.pick(['week', 'month', 'year'] as const);
  const size = { week: 500, month: 2200, year: 26000 }[period];
  return {
    id,
    who,
    kind: 'self-employed',
    ...(!receipts && { profit: { amount: the.pounds(0, size), per: period } }),
    selfEmployment: {
      ...(the.chance(0.8) && { gainful: the.chance(0.8) }),
      ...(the.chance(0.6) && { startUpUntil: the.chance(0.5) ? null : the.date('2024-05-08', '2027-12-31') }),
      ...(the.chance(0.7) && { expectedHours: String(the.whole(0, 40)) }),
      ...(the.chance(0.5) && { hoursPerWeek: String(the.whole(1, 50)) }),
      ...(receipts && {
        receipts: { amount: the.pounds(0, size * 1.3), per: period },
        expenses: the.list(the.whole(0, 2), () => ({ kind: 'stock', amount: the.pounds(1, size / 2), per: period })),
        ...(the.chance(0.5) && { carMiles: String(the.whole(0, 1500)) }),
        ...(the.chance(0.2) && { motorcycleMiles: String(the.whole(0, 900)) }),
        ...(the.chance(0.5) && { homeHours: String(the.whole(0, 160)) }),
      }),
    },
    ...(the.chance(0.2) && { pension: { kind: 'relief-at-source' as const, percent: '4', of: 'all-pay' as const } }),
  };
}

/** Work that New Style ESA looks at, with the dice of income. */
export function withPermittedWork(the: Dice, { jobs = [], ...rest }: Situation): Situation {
  return {
    ...rest,
    jobs: jobs.map((each) => ({
      ...each,
      ...(the.chance(0.1) && { supportedPermittedWork: true }),
      ...(the.chance(0.02) && { leave: the.pick(['maternity', 'paternity'] as const) }),
    })),
  };
}

/** Now and then the job of a scenario stops, with dice of its own. */
export function withStops(the: Dice, household: CaseInput): CaseInput {
  const { asAt, scenarios = [] } = household;
  const stops = (): NonNullable<Situation['stops']> => ({
    on: the.date(asAt, `${Number(asAt.slice(0, 4)) + 1}-12-31`),
    ...the.pick([
      { kind: 'job-ends' },
      { kind: 'job-ends', leftByChoice: true, job: 'job-1', untakenHoliday: { days: '4' }, noticePay: '150.00' },
      { kind: 'sick' },
      { kind: 'fewer-hours', hoursPerWeek: '7' },
    ] as const),
  });
  return {
    ...household,
    scenarios: scenarios.map((scenario) => {
      const { jobs = [] } = scenario;
      const isPossible = jobs.length > 0 && jobs.every(({ kind, pay }) => kind === 'employee' && pay?.hoursPerWeek !== undefined);
      return the.chance(0.2) && isPossible ? { ...scenario, stops: stops() } : scenario;
    }),
  };
}
