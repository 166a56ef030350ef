export { compare } from './compare.ts';
export { caseAt, stepsOf, sweep } from './sweep.ts';
