export { householdQuestions } from './amounts.ts';
export { personQuestions } from './line-questions.ts';
