export { householdQuestions } from './amounts.ts';
export { personQuestions } from './line-questions.ts';
export { incomeOfHousehold, incomeOfPerson, incomeTakenBack, moneyLeft, outgoings } from './totals.ts';
