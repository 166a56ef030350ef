import { asMoney, asRate, conversion, Money } from '../../engine/index.ts';
import {
  claimsCouncilTaxBenefit,
  claimsHousingBenefit,
  councilTaxEntered,
  localHousingAllowanceEntered,
  rentEntered,
  tenure,
} from '../../facts/index.ts';
import { contributionsAndBenefitsAct, councilTaxBenefitRegs, housingBenefitRegs } from '../../instruments.ts';
import { capitalIsWithinLimit, tariffIncome } from '../capital.ts';
import { figure, monthly, ofTheYear, penny, perWeek, rule } from '../law.ts';
import { isOnBenefit } from '../out-of-work.ts';
import { applicableAmount } from './applicable-amount.ts';
import { earnedIncome, excessIncome } from './income.ts';
import { deductionsFromCouncilTax, deductionsFromRent } from './non-dependants.ts';

const rentTaper = figure(
  'year-2011.hb-taper',
  'taper of Housing Benefit',
  asRate,
  housingBenefitRegs('71'),
  ofTheYear('housing', '0.65', 'SI 2006/213'),
);
const taxTaper = figure(
  'year-2011.ctb-taper',
  'taper of Council Tax Benefit',
  asRate,
  councilTaxBenefitRegs('59'),
  ofTheYear('housing', '0.20', 'SI 2006/215'),
);
const smallestAward = figure(
  'year-2011.hb-smallest',
  'smallest Housing Benefit',
  asMoney('week'),
  housingBenefitRegs('75'),
  ofTheYear('housing', '0.50', 'SI 2006/213'),
);

/** HB Regs reg 12B: the rent a week; of a private tenant up to the local housing allowance (reg 13D). */
const eligibleRent = rule('year-2011.hb-eligible-rent', 'eligible rent a week', housingBenefitRegs('12B and 13D'), (the) => {
  const rent = perWeek(the(rentEntered));
  const allowance = the(localHousingAllowanceEntered);
  return the(tenure) === 'private-rent' && allowance !== undefined ? rent.atMost(perWeek(allowance)) : rent;
});

/** Asked only where it is claimed: with a benefit out of work nothing comes off (HB Regs Sch 4 para 12, Sch 5 para 4 and Sch 6 para 5). */
const share = rule('year-2011.hb-contribution', 'share of excess income that comes off rent', housingBenefitRegs('71'), (the) =>
  the(isOnBenefit) ? Money.nil('week') : the(rentTaper).of(the(excessIncome)),
);

const housingBenefitAWeek = rule('year-2011.hb-a-week', 'Housing Benefit a week', housingBenefitRegs('70, 71 and 75'), (the) => {
  if (!the(claimsHousingBenefit) || !the(capitalIsWithinLimit)) return Money.nil('week');
  const due = the(eligibleRent).excessOver(the(deductionsFromRent)).excessOver(the(share));
  return due.isAtLeast(the(smallestAward)) ? due : Money.nil('week');
});

/** Housing Benefit of 2011-12 a month. */
export const housingBenefit = rule('year-2011.housing-benefit', 'Housing Benefit', housingBenefitRegs('70'), (the) =>
  monthly(the(housingBenefitAWeek)).rounded(penny),
);

const daily = conversion('year', 'week', '7', '366', councilTaxBenefitRegs('57(1): the financial year 2011-12 has 366 days'));
const backToMonth = conversion('week', 'month', '366', '84', councilTaxBenefitRegs('57(1): the financial year 2011-12 has 366 days'));

const councilTaxBenefitAWeek = rule('year-2011.ctb-a-week', 'Council Tax Benefit a week', councilTaxBenefitRegs('57 and 59'), (the) => {
  if (!the(claimsCouncilTaxBenefit) || !the(capitalIsWithinLimit)) return Money.nil('week');
  const most = the(councilTaxEntered).in(daily).excessOver(the(deductionsFromCouncilTax));
  return the(isOnBenefit) ? most : most.excessOver(the(taxTaper).of(the(excessIncome)));
});

/** Council Tax Benefit a month. */
export const councilTaxBenefit = rule('year-2011.council-tax-benefit', 'Council Tax Benefit', councilTaxBenefitRegs('57'), (the) =>
  the(councilTaxBenefitAWeek).in(backToMonth).rounded(penny),
);

const isReckoned = rule(
  'year-2011.hb-is-reckoned',
  'income decides how much Housing Benefit is paid',
  contributionsAndBenefitsAct('130(3)'),
  (the) => !the(isOnBenefit) && (the(claimsHousingBenefit) || the(claimsCouncilTaxBenefit)),
);

const shown = (id: string, title: string, provision: string, of: typeof applicableAmount) =>
  rule(`year-2011.hb-${id}-a-month`, title, housingBenefitRegs(provision), (the) =>
    the(isReckoned) ? monthly(the(of)).rounded(penny) : Money.nil('month'),
  );
export const eligibleRentAMonth = rule('year-2011.hb-eligible-rent-a-month', 'eligible rent', housingBenefitRegs('12B'), (the) =>
  the(claimsHousingBenefit) ? monthly(the(eligibleRent)).rounded(penny) : Money.nil('month'),
);
export const deductionsFromRentAMonth = rule(
  'year-2011.hb-deductions-a-month',
  'non-dependant deductions',
  housingBenefitRegs('74'),
  (the) => (the(claimsHousingBenefit) ? monthly(the(deductionsFromRent)).rounded(penny) : Money.nil('month')),
);
export const applicableAmountAMonth = shown('applicable-amount', 'applicable amount', '22', applicableAmount);
export const earnedIncomeAMonth = shown('earned-income', 'earnings and tax credits that count', '27(1)', earnedIncome);
export const tariffIncomeAMonth = shown('tariff-income', 'income assumed from savings', '52', tariffIncome);
export const excessIncomeAMonth = shown('excess-income', 'income above the applicable amount', '71', excessIncome);
