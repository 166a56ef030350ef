import type { CaseInput } from '#shared/case/schema';
import { Dice } from './dice.ts';

/**
 * Households made up from a seed, for properties and timing: the same seed gives the same household. They are valid
 * cases of every kind that the rules cover, and now and then one that they refuse.
 */
export function generateCase(seed: number): CaseInput {
  return withStops(new Dice(seed ^ 0x6a2b), withCouncil(new Dice(seed ^ 0xc7a1), householdOf(seed)));
}

/** Now and then the job of a scenario stops, with dice of its own. */
function withStops(the: Dice, household: CaseInput): CaseInput {
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

function householdOf(seed: number): CaseInput {
  return withSupport(withOtherWork(plainCase(seed), new Dice(seed ^ 0x5e1f)), new Dice(seed ^ 0x6e1b));
}

function plainCase(seed: number): CaseInput {
  const the = new Dice(seed);
  const nations = new Dice(seed + 104_729);
  // An assessment period that contains an earlier day begins before the first figures.
  const asAt = the.date('2024-05-08', '2027-03-28');
  const couple = the.chance(0.45);
  const children = the.list(the.pick([0, 0, 0, 1, 1, 2, 2, 3, 4, 6]), (index) => child(the, index, asAt));
  const income = new Dice(seed ^ 0x1e5a);
  const capability = new Dice(seed ^ 0x2026);
  const client = withCapability(capability, withIncome(income, person(the, asAt)), asAt);
  const partner = couple ? withCapability(capability, withIncome(income, person(the, asAt)), asAt) : undefined;
  const now = situation(
    the,
    'now',
    couple,
    children.map(({ id }) => id),
    the.chance(0.5) ? 0 : 0.4,
  );
  const scenarios = the.list(the.pick([1, 1, 2]), (index) =>
    situation(
      the,
      `scenario-${index + 1}`,
      couple,
      children.map(({ id }) => id),
      1,
    ),
  );
  return {
    format: 'taper-case',
    version: 1,
    reference: `GEN-${seed}`,
    asAt,
    nation: nationOf(nations, the.pick(['england', 'england', 'england', 'wales', the.chance(0.05) ? 'scotland' : 'england'] as const)),
    place: {
      brma: the.pick(['Brighton and Hove', 'Ashford', 'Birmingham', 'Cardiff', 'Inner East London', 'Leeds']),
      greaterLondon: the.chance(0.3),
    },
    client,
    ...(partner && { partner: inOrOutOfTheClaim(new Dice(seed ^ 0x0303), partner, asAt), married: the.chance(0.6) }),
    children,
    nonDependants: the.list(the.pick([0, 0, 0, 0, 1, 2]), (index) => ({
      id: `other-${index + 1}`,
      age: the.whole(16, 70),
      exempt: the.chance(0.2),
    })),
    ...supportedHousing(seed, { ...home(the), ...sharedTenancy(new Dice(seed ^ 0x2435)) }),
    savings: the.pick(['0.00', '0.00', '2500.00', '6000.00', '6000.01', '9876.54', '15999.99', '16000.00', '16000.01', '40000.00']),
    claims: {
      universalCredit: the.chance(0.92),
      childBenefit: the.chance(0.9),
      ...(nations.chance(0.2) && { scottishChildPayment: nations.chance(0.8) }),
      ...(the.chance(0.5) && { assessmentPeriodStarts: the.whole(1, 31) }),
      ...(the.chance(0.2) && { deductions: { amount: the.pounds(1, 200), per: 'month' as const } }),
      ...(the.chance(0.1) && { benefitCapGraceUntil: the.date('2024-04-08', '2027-12-31') }),
      ...(the.chance(0.02) && { transitionalElement: the.pounds(1, 300) }),
      ...transitional(new Dice(seed ^ 0x5256)),
      ...(new Dice(seed ^ 0x8282).chance(0.15) && { earnedAtCapThresholdForAYear: true }),
      marriageAllowance: the.chance(0.3),
    },
    now: withPermittedWork(income, now),
    scenarios: scenarios.map((scenario) => withPermittedWork(income, scenario)),
  };
}

/** Work that New Style ESA looks at, with the dice of income. */
function withPermittedWork(the: Dice, { jobs = [], ...rest }: Situation): Situation {
  return {
    ...rest,
    jobs: jobs.map((each) => ({
      ...each,
      ...(the.chance(0.1) && { supportedPermittedWork: true }),
      ...(the.chance(0.02) && { leave: the.pick(['maternity', 'paternity'] as const) }),
    })),
  };
}

const nationOf = (the: Dice, otherwise: CaseInput['nation']): CaseInput['nation'] => {
  const drawn = the.whole(1, 100);
  return drawn <= 20 ? 'scotland' : drawn <= 23 ? 'northern-ireland' : otherwise;
};

/** Councils of every family of reduction schemes, one whose figures are not held, and what schemes ask. */
const councils =
  `E07000062 E09000024 E06000009 E08000004 E06000043 E07000065 E07000224 E07000068 E07000099 E06000065 E08000006 E08000015 E06000013
  E07000079 E07000094 E06000039 E08000002 E07000039 E07000200 E09000026 E09000020 E08000010 E07000064 E09000009 E08000028 E08000038 E06000022`.split(
    /\s+/,
  );

/** A council and what its scheme may ask, thrown with dice of their own so that the other throws do not move. */
function withCouncil(the: Dice, household: CaseInput): CaseInput {
  if (!the.chance(0.6)) return household;
  const { councilTax } = household.home;
  return {
    ...household,
    place: { ...household.place, council: the.pick(councils) },
    home: {
      ...household.home,
      ...(councilTax && {
        councilTax: {
          ...councilTax,
          band: the.pick(['A', 'B', 'C', 'D', 'E', 'F', 'H'] as const),
          ...(the.chance(0.5) && { protectedGroup: the.chance(0.5) }),
          ...(the.chance(0.5) && { assessedWeeklyIncome: the.pounds(0, 500) }),
        },
      }),
    },
    nonDependants: (household.nonDependants ?? []).map((adult) => ({
      ...adult,
      ...(the.chance(0.8) && { grossWeekly: the.pounds(0, 700) }),
      ...(the.chance(0.6) && { hoursPerWeek: String(the.whole(0, 40)) }),
    })),
  };
}

type Person = CaseInput['client'];

function person(the: Dice, asAt: string): Person {
  const age = the.chance(0.02) ? the.whole(16, 70) : the.whole(18, 65);
  const capability = the.pick(['none', 'none', 'none', 'lcw', 'lcwra'] as const);
  const disability = the.whole(0, 9);
  return {
    ...(the.chance(0.5)
      ? { age }
      : { born: the.date(`${Number(asAt.slice(0, 4)) - age - 1}-06-01`, `${Number(asAt.slice(0, 4)) - age}-01-31`) }),
    capability,
    ...(capability === 'lcw' && { lcwElement: the.chance(0.4) }),
    ...(capability === 'lcwra' && { lcwraRate: the.pick(['protected', 'new'] as const) }),
    ...(disability < 2 && {
      pip: {
        dailyLiving: the.pick(['none', 'standard', 'enhanced'] as const),
        mobility: the.pick(['none', 'standard', 'enhanced'] as const),
      },
    }),
    ...(disability === 2 && {
      dla: { care: the.pick(['none', 'lowest', 'middle', 'highest'] as const), mobility: the.pick(['none', 'lower', 'higher'] as const) },
    }),
    ...(the.chance(0.15) && { caring: { hoursPerWeek: the.pick(['20', '35', '50']), carersAllowance: the.chance(0.6) } }),
    ...(the.chance(0.05) && { newStyleEsa: the.pick(['assessment', 'work-related', 'support'] as const) }),
    ...(the.chance(0.03) && { newStyleJsa: true }),
    ...(the.chance(0.1) && {
      otherIncome: [
        {
          kind: the.pick(['occupational-pension', 'maternity-allowance', 'maintenance', 'savings-interest'] as const),
          amount: the.pounds(1, 200),
          per: the.pick(['week', 'month'] as const),
        },
      ],
    }),
    ...(the.chance(0.2) && {
      studentLoans: [the.pick(['plan-1', 'plan-2', 'plan-4', 'plan-5'] as const), ...(the.chance(0.2) ? (['postgraduate'] as const) : [])],
    }),
    ...(the.chance(0.1) && { sharedRateException: true }),
  };
}

/** Income that came later, thrown with dice of its own so that the other throws do not move. */
function withIncome(the: Dice, someone: Person): Person {
  const rent = the.chance(0.05) ? [{ kind: 'rent-received' as const, amount: the.pounds(1, 700), per: 'month' as const }] : [];
  const isOnEsa = someone.newStyleEsa !== undefined;
  return {
    ...someone,
    ...(rent.length > 0 && { otherIncome: [...(someone.otherIncome ?? []), ...rent] }),
    ...(isOnEsa && the.chance(0.5) && { esaSince: the.date('2023-06-01', '2026-12-31') }),
    ...(isOnEsa && the.chance(0.2) && { esaWorkRelatedComponent: true }),
    ...(the.chance(0.05) && { student: the.chance(0.2) ? ('full-time' as const) : ('part-time' as const) }),
    ...(someone.caring !== undefined &&
      the.chance(0.2) && { caring: { ...someone.caring, careCosts: { amount: the.pounds(1, 150), per: 'week' as const } } }),
  };
}

/** A transitional element and what decides whether it stays, from dice of its own. */
function transitional(the: Dice): Partial<CaseInput['claims']> {
  if (!the.chance(0.12)) return {};
  return {
    transitionalElement: the.pounds(1, 500),
    transitional: {
      ...(the.chance(0.7) && { earnedAtThresholdFirst: the.chance(0.6) }),
      ...(the.chance(0.1) && { exceptedFromEarningsTest: true }),
      ...(the.chance(0.5) && { awardBegan: the.date('2022-06-01', '2027-01-31') }),
      ...(the.chance(0.3) && { capitalDisregardedUntil: the.date('2025-01-01', '2027-12-31') }),
    },
  };
}

/** Now and then a partner whom the claim leaves out, or one over State Pension age; from dice of its own. */
function inOrOutOfTheClaim(the: Dice, partner: Person, asAt: string): Person {
  if (the.chance(0.06)) return { ...partner, inClaim: false };
  if (!the.chance(0.06)) return partner;
  const { age: _, ...rest } = partner;
  const year = Number(asAt.slice(0, 4));
  return { ...rest, born: the.date(`${year - 75}-01-01`, `${year - 66}-12-31`) };
}

/** A tenancy shared with others, or by the couple alone; from dice of its own. */
function sharedTenancy(the: Dice): Partial<CaseInput['home']> {
  return the.chance(0.06) ? { jointTenants: { all: the.whole(2, 4), household: the.whole(1, 2) } } : {};
}

/** The history of LCWRA, from dice of its own. */
function withCapability(the: Dice, person: Person, asAt: string): Person {
  if (person.capability !== 'lcwra') return person;
  const year = Number(asAt.slice(0, 4));
  return {
    ...person,
    ...(the.chance(0.5) && { capabilitySince: the.date(`${year - 1}-06-01`, asAt) }),
    ...(the.chance(0.1) && { waitDoesNotApply: true }),
    ...(the.chance(0.1) && { severeConditions: true }),
    ...(the.chance(0.05) && { terminallyIll: true }),
    ...(the.chance(0.1) && {
      lcwraBreak: {
        from: the.date('2026-04-06', '2026-06-30'),
        to: the.date('2026-07-01', '2027-01-31'),
        because: the.pick(['earnings', 'other'] as const),
      },
    }),
  };
}

function child(the: Dice, index: number, asAt: string): { id: string } & NonNullable<CaseInput['children']>[number] {
  const age = the.whole(0, 17);
  const year = Number(asAt.slice(0, 4)) - age;
  return {
    id: `child-${index + 1}`,
    ...(the.chance(0.8) ? { born: earlierOf(the.date(`${year - 1}-07-01`, `${year}-03-01`), asAt) } : { age: age > 15 ? 15 : age }),
    disability: the.pick(['none', 'none', 'none', 'none', 'none', 'none', 'lower', 'higher'] as const),
    ...(age >= 15 && { inEducation: true }),
    ...(the.chance(0.7) && { sex: the.pick(['female', 'male'] as const) }),
    ...(the.chance(0.05) && { limitException: true }),
  };
}

const earlierOf = (one: string, other: string): string => (one < other ? one : other);

function home(the: Dice): CaseInput['home'] {
  const tenure = the.pick([
    'private-rent',
    'private-rent',
    'social-rent',
    'social-rent',
    'mortgage',
    'owned',
    'living-with-others',
    the.chance(0.1) ? 'supported' : 'owned',
  ] as const);
  const renting = tenure === 'private-rent' || tenure === 'social-rent';
  const per = the.pick(['week', 'fortnight', 'four-weeks', 'month'] as const);
  const size = { week: 230, fortnight: 460, 'four-weeks': 920, month: 1000 }[per];
  return {
    tenure,
    ...(renting && { rent: { amount: the.pounds(size / 4, size * 1.6), per } }),
    ...(renting && per === 'week' && the.chance(0.3) && { rentFreeWeeks: the.whole(1, 4) }),
    ...(renting && the.chance(0.2) && { serviceChargeNotCovered: { amount: the.pounds(1, 15), per: 'week' as const } }),
    ...(tenure === 'social-rent' && the.chance(0.8) && { bedrooms: the.whole(1, 5) }),
    ...(tenure === 'private-rent' && the.chance(0.15) && { lhaMonthly: the.pounds(400, 1800) }),
    councilTax: { annual: the.pounds(800, 2600), reduction: the.pick(['calculate', 'none'] as const) },
  };
}

/** Now and then supported or temporary accommodation, with other adults in it. A dice of its own, so that no other draw moves. */
function supportedHousing(seed: number, otherwise: CaseInput['home']): Pick<CaseInput, 'home' | 'nonDependants'> {
  const the = new Dice(seed * 31 + 213);
  if (!the.chance(0.12)) return { home: otherwise };
  const per = the.pick(['week', 'four-weeks', 'month'] as const);
  const size = { week: 260, 'four-weeks': 1040, month: 1100 }[per];
  const others = the.list(the.pick([0, 0, 0, 1, 2]), (index) => ({
    id: `housemate-${index + 1}`,
    age: the.whole(16, 60),
    ...(the.chance(0.8) && { grossWeekly: the.pounds(0, 800) }),
    ...(the.chance(0.8) && { hoursPerWeek: String(the.whole(0, 40)) }),
    exempt: the.chance(0.2),
  }));
  return {
    home: {
      ...otherwise,
      tenure: the.pick(['supported', 'supported', 'temporary'] as const),
      rent: { amount: the.pounds(size / 3, size * 1.8), per },
      rentFreeWeeks: per === 'week' && the.chance(0.3) ? 2 : 0,
    },
    ...(others.length > 0 && { nonDependants: others }),
  };
}

type Situation = NonNullable<CaseInput['scenarios']>[number];

function situation(the: Dice, id: string, couple: boolean, children: readonly string[], work: number): Situation {
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

/** The same household with help that it uses, and now and then Tax-Free Childcare in a situation. */
function withSupport(entered: CaseInput, the: Dice): CaseInput {
  const { now, scenarios = [] } = entered;
  return {
    ...entered,
    help: helpUsed(the),
    now: withTaxFreeChildcare(the, now),
    scenarios: scenarios.map((scenario) => withTaxFreeChildcare(the, scenario)),
  };
}

function withTaxFreeChildcare(the: Dice, situation: Situation): Situation {
  return (situation.childcare?.length ?? 0) > 0 && the.chance(0.3) ? { ...situation, taxFreeChildcare: the.chance(0.9) } : situation;
}

const kindsOfHelp = [
  'free-school-meals',
  'prescriptions',
  'healthy-start',
  'best-start-foods',
  'help-to-save',
  'warm-home-discount',
] as const;

function helpUsed(the: Dice): NonNullable<CaseInput['help']> {
  return kindsOfHelp
    .filter(() => the.chance(0.15))
    .map((kind) => ({ kind, ...(the.chance(0.5) && { worth: { amount: the.pounds(1, 60), per: 'month' as const } }) }));
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
function withOtherWork(entered: CaseInput, the: Dice): CaseInput {
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

type Job = NonNullable<Situation['jobs']>[number];

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
