import { householdAmountsOf, incomeOfPerson, isOfToday } from '#shared/calculation/result';
import { lawDatedBy, Money } from '../engine/index.ts';
import { adults } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { householdLineQuestions, personQuestions } from './line-questions.ts';

const { rule } = lawDatedBy('day');
const sum = convention('the sum of the lines that are shown');
const income = householdAmountsOf('income').filter(isOfToday);
const takenBack = householdAmountsOf('taken-back');
const outgoings = householdAmountsOf('outgoing');

/** All income a month, net of tax. */
export const totalIncome = rule('total-income', 'income altogether', sum, (the) => {
  const ofPeople = the(adults).flatMap((adult) => incomeOfPerson.map((line) => the(personQuestions[line], adult)));
  const ofHousehold = income.map((line) => the(householdLineQuestions[line]));
  return Money.sum('month', [...ofPeople, ...ofHousehold]).less(...takenBack.map((line) => the(householdLineQuestions[line])));
});

export const totalOutgoings = rule('total-outgoings', 'outgoings altogether', sum, (the) =>
  Money.sum(
    'month',
    outgoings.map((line) => the(householdLineQuestions[line])),
  ),
);

/** What is left of income after outgoings a month; below nil where outgoings are the greater. */
export const moneyLeft = rule('money-left', 'money left', sum, (the) => the(totalIncome).less(the(totalOutgoings)));
