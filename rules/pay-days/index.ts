/** On which days a job pays, for which days of work, and in which assessment period that counts. */
export { inBoth, partWorked, penniesOfPart } from './part-worked.ts';
export { payDaysOf, type ScheduledPayDay } from './pay-days.ts';
export { oneWageInEach, receivedInEach, type CountedPay } from './received.ts';
