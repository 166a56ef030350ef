import type { CaseInput } from '#shared/case/schema';
import { Dice } from './dice.ts';

/** The home of a household that is made up, and its council. */

export function home(the: Dice): CaseInput['home'] {
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

/** A tenancy shared with others, or by the couple alone; from dice of its own. */
export function sharedTenancy(the: Dice): Partial<CaseInput['home']> {
  return the.chance(0.06) ? { jointTenants: { all: the.whole(2, 4), household: the.whole(1, 2) } } : {};
}

/** Now and then supported or temporary accommodation, with other adults in it. A dice of its own, so that no other draw moves. */
export function supportedHousing(seed: number, otherwise: CaseInput['home']): Pick<CaseInput, 'home' | 'nonDependants'> {
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

/** Councils of every family of reduction schemes, one whose figures are not held, and what schemes ask. */
const councils =
  `E07000062 E09000024 E06000009 E08000004 E06000043 E07000065 E07000224 E07000068 E07000099 E06000065 E08000006 E08000015 E06000013
  E07000079 E07000094 E06000039 E08000002 E07000039 E07000200 E09000026 E09000020 E08000010 E07000064 E09000009 E08000028 E08000038 E06000022`.split(
    /\s+/,
  );

/** A council and what its scheme may ask, thrown with dice of their own so that the other throws do not move. */
export function withCouncil(the: Dice, household: CaseInput): CaseInput {
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
