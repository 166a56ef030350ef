import type { Case } from '#shared/case/schema';
import { addMonths, dateIn, dayBefore, dayOf, monthOf, yearOf, type IsoDate } from '../engine/index.ts';

/** UC Regs reg 21: a month beginning on the same day of each month. Both days are part of it. */
export interface AssessmentPeriod {
  readonly starts: IsoDate;
  readonly ends: IsoDate;
}

/**
 * The assessment period that contains a day (reg 21). Without a known start day it is taken to start on the day itself.
 */
export function assessmentPeriodOf(day: IsoDate, startDay: number = dayOf(day)): AssessmentPeriod {
  const thisMonth = startIn(day, startDay);
  const starts = thisMonth <= day ? thisMonth : startIn(addMonths(day, -1, 1), startDay);
  return { starts, ends: dayBefore(startIn(addMonths(starts, 1, 1), startDay)) };
}

/** Reg 21(2): periods that start on the 31st start on the last day of a month; those of the 29th and 30th in February on the 27th, or in a leap year the 28th. */
function startIn(month: IsoDate, startDay: number): IsoDate {
  const [year, number] = [yearOf(month), monthOf(month)];
  if (number === 2 && (startDay === 29 || startDay === 30)) return dayBefore(dateIn(year, number, 31));
  return dateIn(year, number, startDay);
}

/**
 * The day of the month on which the assessment periods of an award start: as answered, or that of the period of its statement,
 * because each begins on the same day of the month (reg 21(1)). Undefined where neither is there.
 */
export function assessmentPeriodDay({ claims, statement }: Pick<Case, 'claims' | 'statement'>): number | undefined {
  return claims.assessmentPeriodStarts ?? (statement && startDayOf({ starts: statement.from, ends: statement.to }));
}

/** The day of the month to which a period belongs. In a short month the last day tells whether it is one of the 29th, 30th or 31st (reg 21(2)). */
export function startDayOf({ starts, ends }: AssessmentPeriod): number {
  const first = dayOf(starts);
  const matches = (day: number): boolean => {
    const period = assessmentPeriodOf(starts, day);
    return period.starts === starts && period.ends === ends;
  };
  return [first, 29, 30, 31].find(matches) ?? first;
}

/** The case with that day as an answer of its own, where its statement gives it. */
export function withAssessmentPeriodDay(entered: Case): Case {
  const day = assessmentPeriodDay(entered);
  return day === undefined || day === entered.claims.assessmentPeriodStarts
    ? entered
    : { ...entered, claims: { ...entered.claims, assessmentPeriodStarts: day } };
}
