export { situationAfter } from './after.ts';
export { benefitYearOf } from './benefit-year.ts';
export {
  canBeReopened,
  capabilityIsLinked,
  capabilityLinksUntil,
  reopensUntil,
  transitionalIsLinked,
  transitionalLinksUntil,
  type BreakInAward,
} from './break-in-award.ts';
export { breakOf, spellOf } from './breaks.ts';
export { courseOf, type Course } from './course.ts';
export { besidesLastWage, holidayEarned, holidayPay, holidayPayIfNoneTaken, sickPayEnds } from './last-pay.ts';
export { esaIsLinked, esaLinksUntil, graceBegins, graceEnds, type SpellOfWork } from './spell-of-work.ts';
