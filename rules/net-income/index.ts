export { householdQuestions } from './amounts.ts';
export { personQuestions } from './line-questions.ts';
export { incomeOfHousehold, incomeOfPerson, incomeTakenBack, outgoings } from './totals.ts';
