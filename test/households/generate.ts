import type { CaseInput } from '#shared/case/schema';
import { Dice } from './dice.ts';
import { home, sharedTenancy, supportedHousing, withCouncil } from './homes.ts';
import { child, inOrOutOfTheClaim, person, withCapability, withIncome } from './people.ts';
import { situation, withOtherWork, withPermittedWork, withStops } from './situations.ts';
import { transitional, withSupport } from './support.ts';

/**
 * Households made up from a seed, for properties and timing: the same seed gives the same household. They are valid
 * cases of every kind that the rules cover, and now and then one that they refuse.
 */
export function generateCase(seed: number): CaseInput {
  return withStops(new Dice(seed ^ 0x6a2b), withCouncil(new Dice(seed ^ 0xc7a1), householdOf(seed)));
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

const nationOf = (the: Dice, otherwise: CaseInput['nation']): CaseInput['nation'] => {
  const drawn = the.whole(1, 100);
  return drawn <= 20 ? 'scotland' : drawn <= 23 ? 'northern-ireland' : otherwise;
};
