import { householdRoles, personRoles, type HouseholdAmount, type PersonAmount } from '#shared/calculation/result';
import { Money, type Question } from '../engine/index.ts';
import { adults, type Person } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { householdQuestions as ofToday } from '../net-income/index.ts';
import { grossPay } from '../pay/index.ts';
import { childBenefit, disabilityLivingAllowance } from './family.ts';
import * as housing from './housing/awards.ts';
import { incomeTax } from './income-tax.ts';
import { rule } from './law.ts';
import { nationalInsurance } from './national-insurance.ts';
import { employmentAndSupportAllowance, incomeSupport, jobseekersAllowance } from './out-of-work.ts';
import { pensionContribution } from './pension.ts';
import { childTaxCredit, workingTaxCredit } from './tax-credits/award.ts';

const sum = convention('the sum of the lines that are shown');

const netPay = rule('year-2011.net-pay', 'take-home pay', sum, (the, person: Person) =>
  the(grossPay, person).less(the(incomeTax, person), the(nationalInsurance, person), the(pensionContribution, person)),
);

/** Which question answers each amount of a person in 2011-12; the others did not exist. */
export const personQuestions: Readonly<Partial<Record<PersonAmount, Question<Money<'month'>, Person>>>> = {
  'gross-pay': grossPay,
  'income-tax': incomeTax,
  'national-insurance': nationalInsurance,
  'pension-contribution': pensionContribution,
  'net-pay': netPay,
  'disability-benefits': disabilityLivingAllowance,
};

/** Which question answers each amount of the household in 2011-12, but the totals. */
const lines: Readonly<Partial<Record<HouseholdAmount, Question<Money<'month'>>>>> = {
  'income-based-jobseekers-allowance': jobseekersAllowance,
  'income-support': incomeSupport,
  'employment-and-support-allowance': employmentAndSupportAllowance,
  'working-tax-credit': workingTaxCredit,
  'child-tax-credit': childTaxCredit,
  'child-benefit': childBenefit,
  'housing-benefit': housing.housingBenefit,
  'council-tax-benefit': housing.councilTaxBenefit,
  'hb.eligible-rent': housing.eligibleRentAMonth,
  'hb.non-dependant-deductions': housing.deductionsFromRentAMonth,
  'hb.applicable-amount': housing.applicableAmountAMonth,
  'hb.earned-income': housing.earnedIncomeAMonth,
  'hb.tariff-income': housing.tariffIncomeAMonth,
  'hb.excess-income': housing.excessIncomeAMonth,
  rent: ofToday.rent,
  'council-tax': ofToday['council-tax'],
  'childcare-costs': ofToday['childcare-costs'],
  'work-costs': ofToday['work-costs'],
};

const linesInRole = (role: 'income' | 'outgoing'): Question<Money<'month'>>[] =>
  Object.entries(lines).flatMap(([name, question]) => (householdRoles[name as HouseholdAmount] === role ? [question] : []));
const incomeOfPerson = Object.entries(personQuestions).flatMap(([name, question]) =>
  personRoles[name as PersonAmount] === 'income' ? [question] : [],
);

const totalIncome = rule('year-2011.total-income', 'income altogether', sum, (the) =>
  Money.sum('month', [
    ...the(adults).flatMap((adult) => incomeOfPerson.map((question) => the(question, adult))),
    ...linesInRole('income').map((question) => the(question)),
  ]),
);

const totalOutgoings = rule('year-2011.total-outgoings', 'outgoings altogether', sum, (the) =>
  Money.sum(
    'month',
    linesInRole('outgoing').map((question) => the(question)),
  ),
);

const moneyLeft = rule('year-2011.money-left', 'money left', sum, (the) => the(totalIncome).less(the(totalOutgoings)));

export const householdQuestions: typeof lines = {
  ...lines,
  'total-income': totalIncome,
  'total-outgoings': totalOutgoings,
  'money-left': moneyLeft,
};
