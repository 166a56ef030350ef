import { Money } from '../engine/index.ts';
import {
  ageAtEndOfAssessmentPeriod,
  bedrooms,
  dlaCare,
  isBlind,
  nonDependantIsExempt,
  nonDependants,
  pipDailyLiving,
  tenure,
  type NonDependant,
} from '../facts/index.ts';
import { isSharedTenancy, monthlyRent } from '../housing/index.ts';
import { ucRegs } from '../instruments.ts';
import { claimants } from './claimants.ts';
import { housingCostContribution, underOccupancyMore, underOccupancyOne } from './figures.ts';
import { penny, rule } from './law.ts';
import { capRent } from './local-housing-allowance.ts';
import { bedroomsAllowed } from './size-criteria.ts';

/** Sch 4 para 15: no contributions where a renter is blind, or gets PIP daily living, or DLA care at the middle or highest rate. */
const contributionsAreLifted = rule(
  'uc.contributions-are-lifted',
  'a disability benefit lifts housing cost contributions',
  ucRegs('Sch 4 para 15'),
  (the) =>
    the(claimants).some(
      (adult) => the(isBlind, adult) || the(pipDailyLiving, adult) !== 'none' || ['middle', 'highest'].includes(the(dlaCare, adult)),
    ),
);

/** Sch 4 para 16: 21 or over, and not in one of the exempt groups. */
const contributes = rule(
  'uc.non-dependant-contributes',
  'owes a housing cost contribution',
  ucRegs('Sch 4 paras 13 to 16'),
  (the, adult: NonDependant) => the(ageAtEndOfAssessmentPeriod, adult) >= 21 && !the(nonDependantIsExempt, adult),
);

/** Sch 4 paras 13 and 14: a flat sum for each non-dependant, whatever their income. */
const housingCostContributions = rule('uc.housing-cost-contributions', 'housing cost contributions', ucRegs('Sch 4 para 14'), (the) => {
  if (the(nonDependants).length === 0 || the(contributionsAreLifted)) return Money.nil('month');
  return Money.sum(
    'month',
    the(nonDependants)
      .filter((adult) => the(contributes, adult))
      .map(() => the(housingCostContribution)),
  );
});

/** Sch 4 para 22: the rent or the local housing allowance, whichever is lower, less contributions. */
const privateRentersElement = rule('uc.private-renters-element', 'housing costs element, private rent', ucRegs('Sch 4 para 22'), (the) =>
  the(monthlyRent).atMost(the(capRent)).excessOver(the(housingCostContributions)),
);

const spareBedrooms = rule('uc.spare-bedrooms', 'spare bedrooms', ucRegs('Sch 4 para 36(1)'), (the) => {
  const rooms = the(bedrooms);
  return rooms === undefined ? 0 : rooms - the(bedroomsAllowed);
});

/** Sch 4 para 36: the under-occupancy reduction; none for joint tenants of whom some are not of the household (36(2), 35(4)). */
export const underOccupancyReduction = rule(
  'uc.under-occupancy-reduction',
  'reduction for spare bedrooms',
  ucRegs('Sch 4 para 36'),
  (the) => {
    if (the(isSharedTenancy)) return Money.nil('month');
    const spare = the(spareBedrooms);
    if (spare <= 0) return Money.nil('month');
    return (spare === 1 ? the(underOccupancyOne) : the(underOccupancyMore)).of(the(monthlyRent)).rounded(penny);
  },
);

/** Sch 4 para 34: the rent less any reduction for spare bedrooms, less contributions. */
const socialRentersElement = rule('uc.social-renters-element', 'housing costs element, social rent', ucRegs('Sch 4 para 34'), (the) =>
  the(monthlyRent).less(the(underOccupancyReduction)).excessOver(the(housingCostContributions)),
);

/** Regs 25 and 26: only renters have the element; owners and people who live with others have none. */
export const housingElement = rule('uc.housing-element', 'housing costs element', ucRegs('25 and 26'), (the) => {
  switch (the(tenure)) {
    case 'private-rent':
      return the(privateRentersElement);
    case 'social-rent':
      return the(socialRentersElement);
    default:
      return Money.nil('month');
  }
});
