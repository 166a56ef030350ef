import { Money, type Figure } from '../../engine/index.ts';
import { adults, ageOnTheDay, dlaCare, hasDisabilityAddition, isBlind, isCouple, nonDependants } from '../../facts/index.ts';
import { childrenForChildBenefit } from '../../child-benefit/index.ts';
import { housingBenefitRegs } from '../../instruments.ts';
import { isDisabled, isLoneParent } from '../family.ts';
import { amount, fromMemory, order2011, rule } from '../law.ts';
import { disabilityPremiumAmount, enhancedPremiumAmount, hasHighestCare, severeDisabilityPremium } from '../premiums.ts';
import { isDisabledWorkerAtWork, isEntitledToWorkingTaxCredit } from '../tax-credits/elements.ts';

const weekly = (id: string, title: string, provision: string, pounds: string, unverified?: string): Figure<Money<'week'>> =>
  amount('housing', `hb-${id}`, title, 'week', housingBenefitRegs(provision), pounds, order2011, unverified);
const under25 = weekly('allowance-under-25', 'personal allowance, single under 25', 'Sch 3 para 1', '53.45');
const from25 = weekly('allowance-from-25', 'personal allowance, single from 25 or lone parent', 'Sch 3 para 1', '67.50');
const couple = weekly('allowance-couple', 'personal allowance, couple', 'Sch 3 para 1', '105.95');
const child = weekly('allowance-child', 'personal allowance for a child', 'Sch 3 para 2', '62.33');
const family = weekly('premium-family', 'family premium', 'Sch 3 para 3', '17.40');
const disabledChild = weekly('premium-disabled-child', 'disabled child premium', 'Sch 3 para 16', '53.62');
const enhancedChild = weekly('premium-enhanced-child', 'enhanced disability premium for a child', 'Sch 3 para 15', '21.63', fromMemory);

/** HB Regs Sch 3 para 13(1)(a)(i): DLA, blindness, or the disability element of Working Tax Credit. */
export const disabilityPremium = rule(
  'year-2011.hb-disability-premium',
  'disability premium',
  housingBenefitRegs('Sch 3 paras 12 and 13'),
  (the) => {
    const counts = the(adults).some(
      (adult) => the(isDisabled, adult) || (the(isEntitledToWorkingTaxCredit) && the(isDisabledWorkerAtWork, adult)),
    );
    return counts ? the(disabilityPremiumAmount) : Money.nil('week');
  },
);

const personalAllowance = rule('year-2011.hb-personal-allowance', 'personal allowance', housingBenefitRegs('Sch 3 para 1'), (the) => {
  if (the(isCouple)) return the(couple);
  return the(isLoneParent) || the(adults).some((adult) => the(ageOnTheDay, adult) >= 25) ? the(from25) : the(under25);
});

const forChildren = rule('year-2011.hb-for-children', 'allowances and premiums for children', housingBenefitRegs('22'), (the) => {
  const own = the(childrenForChildBenefit);
  return Money.sum('week', [
    ...(own.length > 0 ? [the(family)] : []),
    ...own.flatMap((each) => {
      const disability = the(hasDisabilityAddition, each);
      return [the(child), ...(disability === 'none' ? [] : [the(disabledChild)]), ...(disability === 'higher' ? [the(enhancedChild)] : [])];
    }),
  ]);
});

/** HB Regs reg 22 and CTB Regs reg 12, in the same words and amounts: what the law allows the family to live on, a week. */
export const applicableAmount = rule('year-2011.hb-applicable-amount', 'applicable amount a week', housingBenefitRegs('22'), (the) =>
  the(personalAllowance).plus(
    the(forChildren),
    the(disabilityPremium),
    ...(the(hasHighestCare) ? [the(enhancedPremiumAmount)] : []),
    the(severeDisabilityPremium),
  ),
);

/** HB Regs reg 74(6), CTB Regs reg 58(6): DLA care or blindness of the claimant or partner lifts every deduction. */
export const deductionsAreLifted = rule(
  'year-2011.deductions-are-lifted',
  'a disability lifts non-dependant deductions',
  housingBenefitRegs('74(6)'),
  (the) => (the(nonDependants).length === 0 ? true : the(adults).some((adult) => the(dlaCare, adult) !== 'none' || the(isBlind, adult))),
);
