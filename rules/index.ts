export { CaseError } from './calculation/case-error.ts';
export { calculate, explain } from './calculation/calculate.ts';
export { edition } from './calculation/edition.ts';
export { caseAt, stepsOf, sweep } from './compare/sweep.ts';
export { rentalMarketAreas } from './universal-credit/index.ts';
