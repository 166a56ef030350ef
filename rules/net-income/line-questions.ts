import type { HouseholdAmountToday, PersonAmount } from '#shared/calculation/result';
import type { Money, Question } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import { childBenefit, childBenefitCharge } from '../child-benefit/index.ts';
import { councilTax } from '../council-tax/index.ts';
import { councilTaxReduction } from '../council-tax-reduction/index.ts';
import { disabilityBenefits } from '../disability-benefits/index.ts';
import { rentPaid } from '../housing/index.ts';
import * as hb from '../housing-benefit/index.ts';
import { incomeTax } from '../income-tax/index.ts';
import { nationalInsurance } from '../national-insurance/index.ts';
import { otherIncome } from '../other-income/index.ts';
import { grossPay, statutorySickPay } from '../pay/index.ts';
import { passportedHelp } from '../passported-help/index.ts';
import { pensionContribution } from '../pensions/index.ts';
import { scottishCarerSupplement } from '../scottish-carer-supplement/index.ts';
import { scottishChildPayment } from '../scottish-child-payment/index.ts';
import { studentLoan } from '../student-loans/index.ts';
import { taxFreeChildcare } from '../tax-free-childcare/index.ts';
import * as uc from '../universal-credit/index.ts';
import { carersAllowanceAMonth, childcareCosts, netPay, newStyleEsaAMonth, newStyleJsaAMonth, workCosts } from './lines.ts';

type Total = 'total-income' | 'total-outgoings' | 'money-left';

/** Which question answers each household amount of the public result, but for the totals. */
export const householdLineQuestions: Readonly<Record<Exclude<HouseholdAmountToday, Total>, Question<Money<'month'>>>> = {
  'universal-credit': uc.universalCredit,
  'uc.standard-allowance': uc.standardAllowance,
  'uc.child-elements': uc.childElements,
  'uc.disabled-child-additions': uc.disabledChildAdditions,
  'uc.health-element': uc.healthElement,
  'uc.carer-elements': uc.carerElements,
  'uc.housing-element': uc.housingElement,
  'uc.childcare-element': uc.childcareElement,
  'uc.transitional-element': uc.transitionalElement,
  'uc.maximum-amount': uc.maximumAmount,
  'uc.work-allowance': uc.workAllowance,
  'uc.earned-income': uc.earnedIncome,
  'uc.earnings-deduction': uc.earningsDeduction,
  'uc.tariff-income': uc.tariffIncome,
  'uc.unearned-income': uc.unearnedIncome,
  'uc.benefit-cap-reduction': uc.benefitCapReduction,
  'child-benefit': childBenefit,
  'child-benefit-charge': childBenefitCharge,
  'housing-benefit': hb.housingBenefit,
  'council-tax-reduction': councilTaxReduction,
  'scottish-child-payment': scottishChildPayment,
  'passported-help': passportedHelp,
  'tax-free-childcare': taxFreeChildcare,
  'hb.eligible-rent': hb.eligibleRentAMonth,
  'hb.non-dependant-deductions': hb.nonDependantDeductionsAMonth,
  'hb.applicable-amount': hb.applicableAmountAMonth,
  'hb.earned-income': hb.earnedIncomeAMonth,
  'hb.tariff-income': hb.tariffIncomeAMonth,
  'hb.excess-income': hb.excessIncomeAMonth,
  rent: rentPaid,
  'council-tax': councilTax,
  'childcare-costs': childcareCosts,
  'work-costs': workCosts,
  'uc-deductions': uc.deductionsFromAward,
};

/** Which question answers each person's amount of the public result. */
export const personQuestions: Readonly<Record<PersonAmount, Question<Money<'month'>, Person>>> = {
  'gross-pay': grossPay,
  'income-tax': incomeTax,
  'national-insurance': nationalInsurance,
  'pension-contribution': pensionContribution,
  'student-loan': studentLoan,
  'net-pay': netPay,
  'disability-benefits': disabilityBenefits,
  'carers-allowance': carersAllowanceAMonth,
  'new-style-esa': newStyleEsaAMonth,
  'new-style-jsa': newStyleJsaAMonth,
  'statutory-sick-pay': statutorySickPay,
  'scottish-carer-supplement': scottishCarerSupplement,
  'other-income': otherIncome,
};
