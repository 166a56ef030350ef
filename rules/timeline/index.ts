export { advancePartsDue, presentIn, wagesIn, type PresentIn, type Wages, type WayOfPay } from './present-in-period.ts';
export { timelineOf } from './timeline.ts';
