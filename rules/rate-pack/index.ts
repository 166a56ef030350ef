export { figuresOf, firstDayNotKnown, type ByPack, type PackInUse } from './in-use.ts';
export { packInUse, type PackProblem } from './open.ts';
export { figureOfId } from './figure-of-id.ts';
