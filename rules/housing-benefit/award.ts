import { Money } from '../engine/index.ts';
import { savings } from '../facts/index.ts';
import { contributionsAndBenefitsAct, housingBenefitRegs } from '../instruments.ts';
import { isInPayment } from '../universal-credit/index.ts';
import { canBePaidHere, lawOfTheNationIsCovered } from './accommodation.ts';
import { applicableAmount } from './applicable-amount.ts';
import { eligibleRent } from './eligible-rent.ts';
import { capitalLimit, smallestAward, taper } from './figures.ts';
import { earnedIncome, income, tariffIncome } from './income.ts';
import { monthly, penny, rule } from './law.ts';
import { nonDependantDeductions } from './non-dependant-deductions.ts';

/** Reg 70: the eligible rent less non-dependant deductions, a week. */
export const maximumHousingBenefit = rule('hb.maximum', 'maximum Housing Benefit a week', housingBenefitRegs('70'), (the) =>
  the(eligibleRent).excessOver(the(nonDependantDeductions)),
);

/** Reg 2(3E), Sch 5 para 4 and Sch 6 para 5: with any award of Universal Credit all income and capital is ignored. */
const isPaidInFull = rule(
  'hb.is-paid-in-full',
  'a Universal Credit award brings Housing Benefit in full',
  housingBenefitRegs('Sch 5 para 4 and Sch 6 para 5'),
  (the) => the(canBePaidHere) && the(isInPayment),
);

const capitalIsWithinLimit = rule(
  'hb.capital-is-within-limit',
  'savings are within the limit',
  housingBenefitRegs('43'),
  (the) => !the(savings).isMoreThan(the(capitalLimit)),
);

/** SSCBA 1992 s 130(3): without Universal Credit, income decides how much is paid. */
export const isMeansTested = rule(
  'hb.is-means-tested',
  'income decides how much Housing Benefit is paid',
  contributionsAndBenefitsAct('130(3)'),
  (the) => the(canBePaidHere) && the(lawOfTheNationIsCovered) && !the(isPaidInFull) && the(capitalIsWithinLimit),
);

/** SSCBA 1992 s 130(3)(b): income above the applicable amount, a week. */
const excessIncome = rule(
  'hb.excess-income-a-week',
  'income above the applicable amount, a week',
  contributionsAndBenefitsAct('130(3)(b)'),
  (the) => the(income).excessOver(the(applicableAmount)),
);

/** Reg 71: what the tenant is to pay towards the rent out of excess income, a week. */
const contributionToRent = rule(
  'hb.contribution-to-rent',
  'share of excess income that comes off, a week',
  housingBenefitRegs('71'),
  (the) => the(taper).of(the(excessIncome)),
);

/** Regs 70, 71 and 75: Housing Benefit a week; less than 50p is not paid. */
export const housingBenefitAWeek = rule('hb.a-week', 'Housing Benefit a week', housingBenefitRegs('70, 71 and 75'), (the) => {
  if (!the(isPaidInFull) && !the(isMeansTested)) return Money.nil('week');
  const due = the(isPaidInFull) ? the(maximumHousingBenefit) : the(maximumHousingBenefit).excessOver(the(contributionToRent));
  return due.isAtLeast(the(smallestAward)) ? due : Money.nil('week');
});

/** Housing Benefit a month. */
export const housingBenefit = rule('housing-benefit', 'Housing Benefit', housingBenefitRegs('70'), (the) =>
  monthly(the(housingBenefitAWeek)).rounded(penny),
);

export const eligibleRentAMonth = rule('hb.eligible-rent', 'eligible rent', housingBenefitRegs('12B'), (the) =>
  monthly(the(eligibleRent)).rounded(penny),
);

export const nonDependantDeductionsAMonth = rule(
  'hb.non-dependant-deductions',
  'non-dependant deductions',
  housingBenefitRegs('74'),
  (the) => monthly(the(nonDependantDeductions)).rounded(penny),
);

export const applicableAmountAMonth = rule('hb.applicable-amount', 'applicable amount', housingBenefitRegs('22'), (the) =>
  the(isMeansTested) ? monthly(the(applicableAmount)).rounded(penny) : Money.nil('month'),
);

export const earnedIncomeAMonth = rule('hb.earned-income', 'earned income', housingBenefitRegs('27(1)'), (the) =>
  the(isMeansTested) ? monthly(the(earnedIncome)).rounded(penny) : Money.nil('month'),
);

export const tariffIncomeAMonth = rule('hb.tariff-income', 'income assumed from savings', housingBenefitRegs('52'), (the) =>
  the(isMeansTested) ? monthly(the(tariffIncome)).rounded(penny) : Money.nil('month'),
);

export const excessIncomeAMonth = rule(
  'hb.excess-income',
  'income above the applicable amount',
  contributionsAndBenefitsAct('130(3)(b)'),
  (the) => (the(isMeansTested) ? monthly(the(excessIncome)).rounded(penny) : Money.nil('month')),
);
