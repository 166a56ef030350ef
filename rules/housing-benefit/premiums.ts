import { Money } from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  claimsCarersAllowance,
  client,
  dlaCare,
  hasDisabilityAddition,
  hasEsaWorkRelatedComponent,
  isBlind,
  newStyleEsaGroup,
  isCouple,
  nobodyIsPaidToCareFor,
  nonDependants,
  pipDailyLiving,
  type Child,
  type Person,
} from '../facts/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { childrenOfTheFamily, isDisabled, hasLimitedCapabilityForEsa, isInSupportGroup } from './family.ts';
import * as figures from './figures.ts';
import { rule } from './law.ts';

/** Sch 3 paras 12 and 13: PIP, DLA or severe sight impairment of either; never for a claimant who has limited capability for work under ESA (para 13(9)). */
export const disabilityPremium = rule(
  'hb.disability-premium',
  'disability premium',
  housingBenefitRegs('Sch 3 paras 12 and 13'),
  (the, whoClaims: Person) => {
    if (the(hasLimitedCapabilityForEsa, whoClaims) || !the(adults).some((adult) => the(isDisabled, adult))) return Money.nil('week');
    return the(isCouple) ? the(figures.disabilityCouple) : the(figures.disabilitySingle);
  },
);

const hasTheHighestCare = rule(
  'hb.has-the-highest-care',
  'gets enhanced PIP daily living or the highest DLA care',
  housingBenefitRegs('Sch 3 para 15(1)'),
  (the, person: Person) => the(pipDailyLiving, person) === 'enhanced' || the(dlaCare, person) === 'highest',
);

/** Sch 3 para 15: enhanced daily living or highest care of either, or the support group of the claimant. */
const enhancedDisabilityPremium = rule(
  'hb.enhanced-disability-premium',
  'enhanced disability premium',
  housingBenefitRegs('Sch 3 para 15'),
  (the, whoClaims: Person) => {
    if (!the(isInSupportGroup, whoClaims) && !the(adults).some((adult) => the(hasTheHighestCare, adult))) return Money.nil('week');
    return the(isCouple) ? the(figures.enhancedCouple) : the(figures.enhancedSingle);
  },
);

/** Sch 3 paras 21 to 24: the support component, or in awards from before 3 April 2017 the work-related activity component. */
const componentOf = rule(
  'hb.component-of',
  'component of New Style ESA',
  housingBenefitRegs('Sch 3 paras 21 to 24'),
  (the, person: Person) => {
    if (the(isInSupportGroup, person)) return the(figures.supportComponent);
    return the(hasLimitedCapabilityForEsa, person) &&
      the(newStyleEsaGroup, person) === 'work-related' &&
      the(hasEsaWorkRelatedComponent, person)
      ? the(figures.workRelatedComponent)
      : Money.nil('week');
  },
);

/** Sch 3 para 22: one component, the claimant's own before a partner's, and none beside the disability premium. */
export const component = rule('hb.component', 'component', housingBenefitRegs('Sch 3 para 22'), (the, whoClaims: Person) => {
  if (!the(disabilityPremium, whoClaims).isNil()) return Money.nil('week');
  const own = the(componentOf, whoClaims);
  const other = the(adults).find((adult) => adult !== whoClaims);
  return own.isNil() && other !== undefined ? the(componentOf, other) : own;
});

/** What turns on which of a couple makes the claim. */
export const premiumsWithClaimant = rule(
  'hb.premiums-with-claimant',
  'disability premiums and component',
  housingBenefitRegs('Sch 3 paras 12 to 15 and 21'),
  (the, whoClaims: Person) => the(disabilityPremium, whoClaims).plus(the(enhancedDisabilityPremium, whoClaims), the(component, whoClaims)),
);

/** Reg 82(1): a couple agree who claims. It is taken to be the one with whom the applicable amount is the greater. */
export const claimant = rule('hb.claimant', 'who makes the claim', housingBenefitRegs('82(1)'), (the) => {
  const first = the(client);
  const other = the(adults).find((adult) => adult !== first);
  if (other === undefined) return first;
  return the(premiumsWithClaimant, other).isMoreThan(the(premiumsWithClaimant, first)) ? other : first;
});

const getsCareAtARateThatCounts = rule(
  'hb.gets-care-at-a-rate-that-counts',
  'gets PIP daily living, or DLA care at the middle or highest rate',
  housingBenefitRegs('Sch 3 para 14(2)'),
  (the, person: Person) => the(pipDailyLiving, person) !== 'none' || ['middle', 'highest'].includes(the(dlaCare, person)),
);

/** Sch 3 para 14(2)(a)(iii): a partner who has Carer's Allowance is taken to look after this person. */
const someoneIsPaidToCareFor = rule(
  'hb.someone-is-paid-to-care-for',
  "somebody has Carer's Allowance for looking after this person",
  housingBenefitRegs('Sch 3 para 14(2)'),
  (the, person: Person) => {
    const byPartner = the(adults).some(
      (adult) => adult !== person && the(claimsCarersAllowance, adult) && the(isEntitledToCarersAllowance, adult),
    );
    return byPartner || !the(nobodyIsPaidToCareFor, person);
  },
);

/**
 * Sch 3 para 14: severely disabled, no other adult in the home, nobody paid to care. In a couple both must be severely disabled; a
 * partner who is not, but is severely sight impaired, is left out of account (para 14(3)).
 */
export const severeDisabilityPremium = rule(
  'hb.severe-disability-premium',
  'severe disability premium',
  housingBenefitRegs('Sch 3 para 14'),
  (the) => {
    const severelyDisabled = the(adults).filter((adult) => the(getsCareAtARateThatCounts, adult));
    if (severelyDisabled.length === 0) return Money.nil('week');
    if (the(adults).some((adult) => !severelyDisabled.includes(adult) && !the(isBlind, adult))) return Money.nil('week');
    if (the(nonDependants).some((adult) => the(ageOnTheDay, adult) >= 18)) return Money.nil('week');
    const withoutCarer = severelyDisabled.filter((adult) => !the(someoneIsPaidToCareFor, adult));
    if (withoutCarer.length === 0) return Money.nil('week');
    return withoutCarer.length === 2 ? the(figures.severeDisabilityBoth) : the(figures.severeDisability);
  },
);

/** Sch 3 para 17: for each of the couple who is entitled to Carer's Allowance. */
export const carerPremiums = rule('hb.carer-premiums', 'carer premium', housingBenefitRegs('Sch 3 para 17'), (the) =>
  Money.sum(
    'week',
    the(adults)
      .filter((adult) => the(isEntitledToCarersAllowance, adult))
      .map(() => the(figures.carer)),
  ),
);

/** Sch 3 paras 15 and 16: for a child with DLA or PIP; more where it is at the highest rate, which goes with UC's higher addition. */
const premiumsForChild = rule(
  'hb.premiums-for-child',
  'premiums for a disabled child',
  housingBenefitRegs('Sch 3 paras 15 and 16'),
  (the, child: Child) => {
    const disability = the(hasDisabilityAddition, child);
    if (disability === 'none') return Money.nil('week');
    return disability === 'higher' ? the(figures.disabledChild).plus(the(figures.enhancedChild)) : the(figures.disabledChild);
  },
);

/** The premiums that are the same whoever claims. */
export const premiumsOfTheFamily = rule('hb.premiums-of-the-family', 'other premiums', housingBenefitRegs('Sch 3 paras 14 to 17'), (the) =>
  the(severeDisabilityPremium).plus(
    the(carerPremiums),
    Money.sum(
      'week',
      the(childrenOfTheFamily).map((child) => the(premiumsForChild, child)),
    ),
  ),
);
