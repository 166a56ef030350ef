import { asRate, conversion, Money, wholePence } from '../../engine/index.ts';
import { adults, claimsTaxCredits, incomeOfYearBefore } from '../../facts/index.ts';
import { convention, housingBenefitRegs, taxCreditsAct, taxCreditsRatesRegs } from '../../instruments.ts';
import { grossPayOfYear } from '../income-tax.ts';
import { amount, figure, ofTheYear, oneSource, penny, rule } from '../law.ts';
import { isOnBenefit } from '../out-of-work.ts';
import { childcareElement, childElements, elementsOfWorkingTaxCredit, familyElement, isEntitledToWorkingTaxCredit } from './elements.ts';

const ofYear = (id: string, title: string, provision: string, pounds: string, authority: string, unverified?: string) =>
  amount('tax', `tax-credits-${id}`, title, 'year', taxCreditsRatesRegs(provision), pounds, authority, unverified);
const firstThreshold = ofYear('threshold', 'income threshold', '3(2)', '6420', 'SI 2011/1035');
const thresholdWithoutWork = ofYear('threshold-ctc-only', 'income threshold, Child Tax Credit only', '3(3)', '15860', 'SI 2011/1035');
const secondThreshold = ofYear('second-threshold', 'second income threshold', '8(3) Step 8', '40000', 'SI 2010/751');
const riseIgnored = ofYear('rise-ignored', 'rise of income that is ignored', '5', '10000', 'SI 2010/751', oneSource);
const smallest = ofYear('smallest', 'smallest award', '9', '26', 'SI 2002/2008');

/** Welfare Reform Act 2012 s 76 made the rate of Working Tax Credit 41% for 2011-12, which the regulations had left at 39%. */
const withdrawal = figure(
  'year-2011.withdrawal-rate',
  'withdrawal rate',
  asRate,
  taxCreditsRatesRegs('7(3) and 8(3) Step 5'),
  ofTheYear('tax', '0.41', 'SI 2010/751; Welfare Reform Act 2012 s 76'),
);
const downToPenny = wholePence(taxCreditsRatesRegs('7(3) Step 6'));

/** TCA 2002 s 7(3): pay of this year, or of the year before where it has risen by no more than £10,000. */
export const relevantIncome = rule('year-2011.tax-credits-income', 'income for tax credits, a year', taxCreditsAct('7(3)'), (the) => {
  const thisYear = Money.sum(
    'year',
    the(adults).map((adult) => the(grossPayOfYear, adult)),
  );
  const before = the(incomeOfYearBefore);
  if (before === undefined || !thisYear.isMoreThan(before)) return thisYear;
  return thisYear.excessOver(the(riseIgnored)).atLeast(before);
});

const threshold = rule('year-2011.threshold-of-claim', 'income threshold', taxCreditsRatesRegs('3'), (the) =>
  the(isEntitledToWorkingTaxCredit) ? the(firstThreshold) : the(thresholdWithoutWork),
);

const withWithdrawal = rule(
  'year-2011.elements-withdrawn-first',
  'elements but the family element',
  taxCreditsRatesRegs('7(3) and 8(3)'),
  (the) => the(elementsOfWorkingTaxCredit).plus(the(childcareElement), the(childElements)),
);

/** Step 5: 41% of income above the threshold; none with a benefit out of work (s 7(2)). */
const reduction = rule('year-2011.tax-credits-reduction', 'reduction for income', taxCreditsRatesRegs('7(3) and 8(3) Step 5'), (the) =>
  the(isOnBenefit)
    ? Money.nil('year')
    : the(withdrawal)
        .of(the(relevantIncome).excessOver(the(threshold)))
        .rounded(downToPenny),
);

/** Reg 7(3) Steps 6 and 11: the elements of work are reduced first, then childcare. */
const workingTaxCreditOfYear = rule('year-2011.wtc-a-year', 'Working Tax Credit a year', taxCreditsRatesRegs('7(3)'), (the) =>
  the(elementsOfWorkingTaxCredit).plus(the(childcareElement)).excessOver(the(reduction)),
);

/** Reg 8(3) Steps 8 to 10: the family element goes only above £40,000, and not before all else is gone. */
const familyElementLeft = rule(
  'year-2011.family-element-left',
  'family element after income',
  taxCreditsRatesRegs('8(3) Steps 8 to 10'),
  (the) => {
    if (the(isOnBenefit)) return the(familyElement);
    const restIsGoneAt = the(threshold).plus(the(withWithdrawal).dividedBy(the(withdrawal)));
    const above = the(relevantIncome).excessOver(the(secondThreshold).atLeast(restIsGoneAt));
    return the(familyElement).excessOver(the(withdrawal).of(above).rounded(downToPenny));
  },
);

/** Reg 8(3) Steps 6 and 7: what the reduction leaves after Working Tax Credit comes off the elements for children. */
const childTaxCreditOfYear = rule('year-2011.ctc-a-year', 'Child Tax Credit a year', taxCreditsRatesRegs('8(3)'), (the) => {
  const left = the(reduction).excessOver(the(elementsOfWorkingTaxCredit).plus(the(childcareElement)));
  return the(childElements).excessOver(left).plus(the(familyElementLeft));
});

/** Reg 9: less than £26 a year altogether is not paid. */
const isLargeEnough = rule(
  'year-2011.tax-credits-are-paid',
  'tax credits are large enough to be paid',
  taxCreditsRatesRegs('9'),
  (the) => the(claimsTaxCredits) && the(workingTaxCreditOfYear).plus(the(childTaxCreditOfYear)).isAtLeast(the(smallest)),
);

const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));
const sevenDays = conversion('year', 'week', '7', '366', housingBenefitRegs('32'));

export const workingTaxCredit = rule('year-2011.working-tax-credit', 'Working Tax Credit', taxCreditsRatesRegs('7'), (the) =>
  the(isLargeEnough) ? the(workingTaxCreditOfYear).in(twelfth).rounded(penny) : Money.nil('month'),
);

export const childTaxCredit = rule('year-2011.child-tax-credit', 'Child Tax Credit', taxCreditsRatesRegs('8'), (the) =>
  the(isLargeEnough) ? the(childTaxCreditOfYear).in(twelfth).rounded(penny) : Money.nil('month'),
);

/** HB Regs reg 32: a week of tax credits is what seven days bring. */
export const workingTaxCreditAWeek = rule('year-2011.wtc-a-week', 'Working Tax Credit a week', taxCreditsRatesRegs('7'), (the) =>
  the(isLargeEnough) ? the(workingTaxCreditOfYear).in(sevenDays) : Money.nil('week'),
);
export const childTaxCreditAWeek = rule('year-2011.ctc-a-week', 'Child Tax Credit a week', taxCreditsRatesRegs('8'), (the) =>
  the(isLargeEnough) ? the(childTaxCreditOfYear).in(sevenDays) : Money.nil('week'),
);
