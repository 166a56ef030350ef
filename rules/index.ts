/** The only door to the law: what the window, the main process and the command line may ask. */
export { calculate, calculateAsShown, digest, edition, explain, openPack, payslips, settledAsShown } from './calculation/index.ts';
export { caseAt, stepsOf, sweep } from './compare/index.ts';
export { CaseError } from './situation/index.ts';
export { whatMoved } from './what-moved/index.ts';
export { figuresDefined as figures } from './engine/index.ts';
export { councils } from './council-tax-reduction/index.ts';
export { rentalMarketAreas } from './universal-credit/index.ts';
export { figureOfId, figuresOf, firstDayNotKnown, type PackInUse, type PackProblem } from './rate-pack/index.ts';
export { months, mostMonths } from './calculation/index.ts';
export { reconcile } from './reconcile/index.ts';
