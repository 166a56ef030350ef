import type { HouseholdAmount, PersonAmount } from '#shared/calculation/result';
import { lawDatedBy, Money } from '../engine/index.ts';
import { adults } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { householdLineQuestions, personQuestions } from './line-questions.ts';

const { rule } = lawDatedBy('day');
const sum = convention('the sum of the lines that are shown');

/** The lines whose sum is a household's income, its income taken back, and its outgoings: the leaves of every comparison. */
export const incomeOfPerson = [
  'net-pay',
  'disability-benefits',
  'carers-allowance',
  'new-style-esa',
  'new-style-jsa',
  'scottish-carer-supplement',
  'other-income',
] as const satisfies readonly PersonAmount[];

export const incomeOfHousehold = [
  'universal-credit',
  'housing-benefit',
  'council-tax-reduction',
  'scottish-child-payment',
  'child-benefit',
  'passported-help',
  'tax-free-childcare',
] as const satisfies readonly HouseholdAmount[];

export const incomeTakenBack = ['child-benefit-charge'] as const satisfies readonly HouseholdAmount[];

export const outgoings = [
  'rent',
  'council-tax',
  'childcare-costs',
  'work-costs',
  'uc-deductions',
] as const satisfies readonly HouseholdAmount[];

/** All income a month, net of tax. */
export const totalIncome = rule('total-income', 'income altogether', sum, (the) => {
  const ofPeople = the(adults).flatMap((adult) => incomeOfPerson.map((line) => the(personQuestions[line], adult)));
  const ofHousehold = incomeOfHousehold.map((line) => the(householdLineQuestions[line]));
  return Money.sum('month', [...ofPeople, ...ofHousehold]).less(...incomeTakenBack.map((line) => the(householdLineQuestions[line])));
});

export const totalOutgoings = rule('total-outgoings', 'outgoings altogether', sum, (the) =>
  Money.sum(
    'month',
    outgoings.map((line) => the(householdLineQuestions[line])),
  ),
);

/** What is left of income after outgoings a month; below nil where outgoings are the greater. */
export const moneyLeft = rule('money-left', 'money left', sum, (the) => the(totalIncome).less(the(totalOutgoings)));
