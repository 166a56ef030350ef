export { instrument, type Citation } from './citation.ts';
export { addMonths, addYears, dateIn, dayAfter, dayBefore, dayOf, firstSeptemberFrom, inWords, monthOf, yearOf, yearsBetween, type IsoDate } from './dates.ts';
export { asCount, asMoney, asRate, datedBy, factsOf, lawDatedBy, since, unverified, type Row } from './define.ts';
export { CircularLaw, FactMissing, NoLawInForce, Refused } from './errors.ts';
export { Evaluation, type Answer, type AnyQuestion } from './evaluation.ts';
export { assumed, type Calendar, type Fact, type Figure, type Question, type Rule, type Subject, type The } from './question.ts';
export {
  conversion,
  Count,
  Money,
  nearestPenny,
  nearestPennyHalfDropped,
  Rate,
  wholePounds,
  wholePoundsUp,
  type Conversion,
  type Period,
  type Rounding,
} from './quantity.ts';
export { traceOf } from './trace.ts';
