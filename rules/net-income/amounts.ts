import type { HouseholdAmountToday } from '#shared/calculation/result';
import type { Money, Question } from '../engine/index.ts';
import { householdLineQuestions } from './line-questions.ts';
import { moneyLeft, totalIncome, totalOutgoings } from './totals.ts';

/** Which question answers each household amount of the public result. */
export const householdQuestions: Readonly<Record<HouseholdAmountToday, Question<Money<'month'>>>> = {
  ...householdLineQuestions,
  'total-income': totalIncome,
  'total-outgoings': totalOutgoings,
  'money-left': moneyLeft,
};
