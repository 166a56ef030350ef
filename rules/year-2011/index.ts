export { householdQuestions, personQuestions } from './lines.ts';
export { isOnBenefit } from './out-of-work.ts';
export { scopeChecks } from './scope.ts';
