import { assumed, Count, FactMissing, Money } from '../engine/index.ts';
import type { Circumstances } from './circumstances.ts';
import { fact } from './fact.ts';

export const nation = fact('nation', 'nation', 'nation', ({ entered }) => entered.nation);
/** Asked only where a benefit is paid whose amounts are set apart, and alike, for Northern Ireland. */
export const nationOfBenefitAmounts = fact('nation-of-benefit-amounts', 'nation whose benefit amounts are paid', 'nation', ({ entered }) =>
  entered.nation === 'northern-ireland'
    ? assumed(
        entered.nation,
        'Benefits in Northern Ireland are taken to have the rules and amounts of Great Britain. Orders of its own set them alike; they were not read.',
      )
    : entered.nation,
);
export const asAt = fact(
  'as-at',
  'date asked about',
  ({ situation, path }: Circumstances) => (situation.asAt === undefined ? 'asAt' : `${path}.asAt`),
  (circumstances) => circumstances.asAt,
);
export const assessmentPeriod = fact(
  'assessment-period',
  'assessment period',
  ({ entered: { claims, statement } }: Circumstances) =>
    claims.assessmentPeriodStarts === undefined && statement !== undefined ? 'statement.from' : 'claims.assessmentPeriodStarts',
  ({ assessmentPeriod: { starts, ends } }) => ({ starts, ends, key: `${starts} to ${ends}` }),
);

export const tenure = fact('tenure', 'tenure', 'home.tenure', ({ entered }) => entered.home.tenure);
export const rentEntered = fact('rent-entered', 'rent', 'home.rent', ({ entered: { home } }) =>
  Money.of(home.rent?.amount ?? '0', home.rent?.per ?? 'month'),
);
export const rentFreeWeeks = fact('rent-free-weeks', 'rent-free weeks a year', 'home.rentFreeWeeks', ({ entered }) =>
  Count.of(`${entered.home.rentFreeWeeks ?? 0}`),
);
export const serviceChargeNotCovered = fact(
  'service-charge-not-covered',
  'service charge that UC does not cover',
  'home.serviceChargeNotCovered',
  ({ entered: { home } }) => Money.of(home.serviceChargeNotCovered?.amount ?? '0', home.serviceChargeNotCovered?.per ?? 'month'),
);
/** How many tenants share the tenancy, and how many of them are of this household; undefined where the household is the only tenant. */
export const jointTenants = fact('joint-tenants', 'joint tenants', 'home.jointTenants', ({ entered: { home } }) =>
  home.jointTenants === undefined
    ? undefined
    : { all: Count.of(`${home.jointTenants.all}`), household: Count.of(`${home.jointTenants.household}`) },
);
/** A number of bedrooms of a social tenancy; none entered means none to spare. */
export const bedrooms = fact(
  'bedrooms',
  'bedrooms',
  'home.bedrooms',
  ({ entered }) =>
    entered.home.bedrooms ??
    assumed<number | undefined>(undefined, 'The number of bedrooms was not entered: taken to be no more than the household is allowed.'),
);

export const sizeCategoryEntered = fact(
  'size-category-entered',
  'local housing allowance category entered',
  'home.localHousingAllowance',
  ({ entered }) => entered.home.localHousingAllowance,
);
export const localHousingAllowanceEntered = fact(
  'local-housing-allowance-entered',
  'local housing allowance entered',
  'home.lhaMonthly',
  ({ entered }) => (entered.home.lhaMonthly === undefined ? undefined : Money.of(entered.home.lhaMonthly, 'month')),
);
export const rentalMarketArea = fact('rental-market-area', 'broad rental market area', 'place.brma', ({ entered }) => {
  const brma = entered.place?.brma;
  if (brma === undefined)
    throw new FactMissing('place.brma', ['a broad rental market area'], 'Which broad rental market area is the home in?');
  return brma;
});
export const isInGreaterLondon = fact(
  'is-in-greater-london',
  'lives in Greater London',
  'place.greaterLondon',
  ({ entered }) => entered.place?.greaterLondon === true,
);
