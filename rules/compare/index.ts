export { compare, gainOverPeriods } from './compare.ts';
export { caseAt, stepsOf, sweep } from './sweep.ts';
