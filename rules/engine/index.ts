export { conversion, Count, Money, Rate, type Conversion, type Period } from './amounts.ts';
export { instrument, type Citation } from './citation.ts';
export {
  addDays,
  addMonths,
  addYears,
  dateIn,
  dayAfter,
  dayBefore,
  dayOf,
  daysIn,
  firstSeptemberAfter,
  inWords,
  lastDayOfMonths,
  monthOf,
  weekday,
  yearOf,
  yearsBetween,
  type IsoDate,
} from './dates.ts';
export { asCount, asMoney, asRate, datedBy, factsOf, lawDatedBy, readingIn, since, unverified, type Row, type Rows } from './define.ts';
export { CircularLaw, FactMissing, NoLawInForce, Refused, Undecided } from './errors.ts';
export { Evaluation, type Answer } from './evaluation.ts';
export { figuresByDatesOf, figuresOfTheEdition, figuresWith, type AddedRows, type FiguresInUse } from './figures-in-use.ts';
export { Forks, Possibilities } from './possibilities.ts';
export {
  assumed,
  Assumed,
  type Calendar,
  type Figure,
  type FigureRow,
  type Reading,
  type Question,
  type Subject,
  type The,
} from './question.ts';
export { Quantity } from './quantity.ts';
export { figuresDefined, figuresOfEndedLaw, rulesDefined } from './register.ts';
export { nearestPenny, nearestPennyHalfDropped, wholePence, wholePenceUp, wholePounds, wholePoundsUp } from './rounding.ts';
export { leastOf, mostOf, stretchText } from './spread.ts';
export { traceOf, valueOf } from './trace.ts';
export { movedBetween, turnsBetween, type Turn } from './turned.ts';
export { pounds } from './words.ts';
