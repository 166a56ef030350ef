import type { Case } from '#shared/case/schema';
import { addDays, addMonths, dayAfter, dayOf, type IsoDate } from '../engine/index.ts';
import { assessmentPeriodDay, assessmentPeriodOf, type AssessmentPeriod } from '../facts/index.ts';
import { workingDayOnOrBefore } from '../calendar/index.ts';
import { lawBegins, type Horizon } from './horizon.ts';
import type { Notes } from './notes.ts';

/** An assessment period (UC Regs reg 21) and the day on which it is paid. */
export interface PeriodPaid {
  readonly starts: IsoDate;
  readonly ends: IsoDate;
  readonly paidOn: IsoDate;
  /** Where it is paid in two halves, the day of the second. */
  readonly secondPaidOn: IsoDate | undefined;
}

/** The periods that are paid within a calendar, and the ones beside them, in which pay can fall that is meant for them. */
export interface Periods {
  readonly paid: readonly PeriodPaid[];
  readonly before: AssessmentPeriod | undefined;
  readonly after: AssessmentPeriod | undefined;
}

/**
 * The assessment periods that are paid within the horizon. A period is paid seven days after its last day (UC etc. Claims and Payments
 * Regs 2013 reg 47), on a working day; where twice a month was chosen, half of it fifteen days later.
 */
export function periodsPaidIn(entered: Case, { from, until }: Horizon, holidays: ReadonlySet<IsoDate>, notes: Notes): Periods {
  if (!entered.claims.universalCredit) return { paid: [], before: undefined, after: undefined };
  const since = entered.months?.universalCreditSince;
  const startDay = startDayOf(entered, notes);
  const twice = entered.months?.twiceMonthly === true;
  const paid: PeriodPaid[] = [];
  let before: AssessmentPeriod | undefined;
  let period = assessmentPeriodOf(since ?? addMonths(from, -2), startDay);
  for (;;) {
    const due = addDays(period.ends, 7);
    const paidOn = workingDayOnOrBefore(due, holidays);
    if (paidOn > until) return { paid, before, after: paid.length === 0 ? undefined : period };
    const secondPaidOn = twice ? workingDayOnOrBefore(addDays(due, 15), holidays) : undefined;
    if ((secondPaidOn ?? paidOn) >= from && period.starts >= lawBegins) paid.push({ ...period, paidOn, secondPaidOn });
    else before = period;
    period = assessmentPeriodOf(dayAfter(period.ends), startDay);
  }
}

/** The day of the month on which assessment periods start: that of a new award, as entered, that of the statement, or that of the date of the case. */
function startDayOf(entered: Case, notes: Notes): number {
  const { months, asAt } = entered;
  if (months?.universalCreditSince !== undefined) return dayOf(months.universalCreditSince);
  const day = assessmentPeriodDay(entered);
  if (day === undefined) {
    notes.assume(
      'months.assessment-period',
      'claims.assessmentPeriodStarts',
      `The day on which assessment periods start was not entered: taken as day ${dayOf(asAt)} of each month. Pay days fall into other periods where it is another day.`,
    );
  }
  return day ?? dayOf(asAt);
}
