import { asMoney, Money } from '../../engine/index.ts';
import { adults, ageOnTheDay, isCouple } from '../../facts/index.ts';
import { childrenForChildBenefit } from '../../child-benefit/index.ts';
import { contributionsAndBenefitsAct, housingBenefitRegs } from '../../instruments.ts';
import { tariffIncome } from '../capital.ts';
import { isLoneParent } from '../family.ts';
import { figure, ofTheYear, oneSource, rule } from '../law.ts';
import { severeDisabilityPremium } from '../premiums.ts';
import { childTaxCreditAWeek, workingTaxCreditAWeek } from '../tax-credits/award.ts';
import {
  childcareCharged,
  childrenInCare,
  hasThirtyHourElement,
  isEntitledToWorkingTaxCredit,
  mostChildcareMore,
  mostChildcareOne,
  workMeetsChildcare,
  worksThirtyHours,
} from '../tax-credits/elements.ts';
import { netEarnings, worksSixteenHours } from '../work.ts';
import { applicableAmount, disabilityPremium } from './applicable-amount.ts';

const ignored = (id: string, title: string, provision: string, pounds: string, unverified?: string) =>
  figure(
    `year-2011.hb-earnings-ignored-${id}`,
    title,
    asMoney('week'),
    housingBenefitRegs(provision),
    ofTheYear('housing', pounds, 'SI 2006/213', unverified),
  );
const forSingle = ignored('single', 'earnings ignored, single', 'Sch 4 para 10', '5');
const forCouple = ignored('couple', 'earnings ignored, couple', 'Sch 4 para 7', '10');
const forDisability = ignored('disability', 'earnings ignored, disability premium', 'Sch 4 para 3', '20');
const forLoneParent = ignored('lone-parent', 'earnings ignored, lone parent', 'Sch 4 para 4', '25');
const additional = ignored('additional', 'additional earnings ignored', 'Sch 4 para 17', '17.10', oneSource);

/** HB Regs Sch 4 paras 3 to 10: one amount, the first that applies. */
const basicDisregard = rule('year-2011.hb-basic-disregard', 'earnings ignored', housingBenefitRegs('Sch 4 paras 3 to 10'), (the) => {
  if (the(isLoneParent)) return the(forLoneParent);
  if (!the(disabilityPremium).isNil() || !the(severeDisabilityPremium).isNil()) return the(forDisability);
  return the(isCouple) ? the(forCouple) : the(forSingle);
});

/** HB Regs Sch 4 para 17(2): the 30 hour element, 30 hours from 25, a parent or somebody with a disability premium who works 16 hours. */
const worksForAdditional = rule(
  'year-2011.works-for-additional',
  'works enough for the additional disregard',
  housingBenefitRegs('Sch 4 para 17(2)'),
  (the) => {
    if (the(isEntitledToWorkingTaxCredit) && the(hasThirtyHourElement)) return true;
    if (the(adults).some((adult) => the(ageOnTheDay, adult) >= 25 && the(worksThirtyHours, adult))) return true;
    const isParentOrDisabled = the(childrenForChildBenefit).length > 0 || !the(disabilityPremium).isNil();
    return isParentOrDisabled && the(adults).some((adult) => the(worksSixteenHours, adult));
  },
);

const taxCredits = rule('year-2011.tax-credits-a-week', 'tax credits a week', housingBenefitRegs('32'), (the) =>
  the(workingTaxCreditAWeek).plus(the(childTaxCreditAWeek)),
);

const earningsLeft = rule('year-2011.hb-earnings-left', 'earnings after the basic disregard', housingBenefitRegs('36(2)'), (the) =>
  the(netEarnings).excessOver(the(basicDisregard)),
);

/** HB Regs regs 27(1)(c), 27(2) and 28: childcare comes off earnings, and off tax credits where earnings do not reach. */
const childcare = rule('year-2011.hb-childcare', 'childcare deducted', housingBenefitRegs('27 and 28'), (the) => {
  if (the(childrenInCare).length === 0 || !the(workMeetsChildcare)) return Money.nil('week');
  const most = the(childrenInCare).length === 1 ? the(mostChildcareOne) : the(mostChildcareMore);
  return the(childcareCharged)
    .atMost(most)
    .atMost(the(earningsLeft).plus(the(taxCredits)));
});

/** HB Regs Sch 4 para 17 and Sch 5 para 56: £17.10 of earnings that reach, or else of Working Tax Credit. */
const additionalDisregard = rule(
  'year-2011.hb-additional-disregard',
  'additional earnings ignored',
  housingBenefitRegs('Sch 4 para 17'),
  (the) => {
    if (!the(worksForAdditional)) return Money.nil('week');
    const reaches = the(netEarnings).isAtLeast(the(basicDisregard).plus(the(childcare), the(additional)));
    return reaches ? the(additional) : the(additional).atMost(the(workingTaxCreditAWeek));
  },
);

/** Earnings and tax credits that count, a week; Child Benefit and DLA do not (HB Regs Sch 5). */
export const earnedIncome = rule(
  'year-2011.hb-earned-income',
  'earnings and tax credits that count, a week',
  housingBenefitRegs('27(1)'),
  (the) =>
    the(earningsLeft)
      .plus(the(taxCredits))
      .excessOver(the(childcare).plus(the(additionalDisregard))),
);

/** SSCBA 1992 ss 130(3) and 131(5): income above the applicable amount, a week. */
export const excessIncome = rule(
  'year-2011.hb-excess-income',
  'income above the applicable amount, a week',
  contributionsAndBenefitsAct('130(3)(b) and 131(5)'),
  (the) => the(earnedIncome).plus(the(tariffIncome)).excessOver(the(applicableAmount)),
);
