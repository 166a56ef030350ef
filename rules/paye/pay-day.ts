import { addDays, addMonths, addYears, dateIn, dayBefore, dayOf, daysIn, monthOf, yearOf, type IsoDate } from '../engine/index.ts';
import type { Job } from '../facts/index.ts';
import type { PayInterval } from '../pay/index.ts';

/** A day on which a job is paid, and where it lies in the tax year. */
export interface PayDay {
  readonly kind: 'pay-day';
  readonly key: string;
  readonly job: Job;
  readonly date: IsoDate;
  /** Tax weeks or tax months from the start of the year up to and including this pay day. */
  readonly toDate: string;
  /** Weeks or months that this pay is for. */
  readonly of: string;
  /** How many weeks or months a year has in tax tables: 52 or 12. */
  readonly aYear: '52' | '12';
  /** A 53rd week, or a 54th or 56th: beyond the weeks of the tables, it stands for itself (PAYE Regs reg 30). */
  readonly isBeyondTheTables: boolean;
  readonly previous: PayDay | undefined;
}

const weeksOf = { weekly: 1, fortnightly: 2, 'four-weekly': 4 } as const;

/** The tax year that contains a day: from 6 April to 5 April. */
export function taxYearOf(day: IsoDate): { starts: IsoDate; ends: IsoDate } {
  const april = dateIn(yearOf(day), 4, 6);
  const starts = day < april ? addYears(april, -1) : april;
  return { starts, ends: dayBefore(addYears(starts, 1)) };
}

/**
 * The pay days of a job within a tax year. Pay is taken to follow each full week, fortnight, four weeks or month of work,
 * counted from the day on which the job starts.
 */
export function payDaysOf(job: Job, startsOn: IsoDate, interval: PayInterval, year: { starts: IsoDate; ends: IsoDate }): PayDay[] {
  const days: PayDay[] = [];
  const length = interval === 'monthly' ? 0 : weeksOf[interval] * 7;
  for (let count = 1; ; count += 1) {
    const date = length === 0 ? dayBefore(addMonths(startsOn, count)) : addDays(startsOn, count * length - 1);
    if (date > year.ends) return days;
    if (date >= year.starts) days.push(payDayIn(job, date, interval, days.at(-1)));
  }
}

/** A day on which a job is paid, in its tax year. */
export function payDayIn(job: Job, date: IsoDate, interval: PayInterval, previous?: PayDay): PayDay {
  const { starts } = taxYearOf(date);
  const inMonths = interval === 'monthly';
  const of = inMonths ? 1 : weeksOf[interval];
  const toDate = inMonths ? taxMonth(date, starts) : taxWeek(date, starts, of);
  return {
    kind: 'pay-day',
    key: `${job.key}/${date}`,
    job,
    date,
    toDate: `${toDate}`,
    of: `${of}`,
    aYear: inMonths ? '12' : '52',
    isBeyondTheTables: !inMonths && toDate > 52,
    previous,
  };
}

/** Tax months run from the 6th to the 5th, the first from 6 April. */
function taxMonth(date: IsoDate, yearStarts: IsoDate): number {
  const months = (yearOf(date) - yearOf(yearStarts)) * 12 + monthOf(date) - 4;
  return dayOf(date) < 6 ? months : months + 1;
}

/** The tax week in which a day falls; for pay of several weeks the last of them, counted from the start of the year. */
function taxWeek(date: IsoDate, yearStarts: IsoDate, weeks: number): number {
  const days = daysIn(yearStarts, date) - 1;
  const week = (days - (days % 7)) / 7 + 1;
  return week + ((weeks - (week % weeks)) % weeks);
}
