import { addMonths, addYears, dateIn, dayAfter, dayBefore, dayOf, monthOf, yearOf, type IsoDate } from '../engine/index.ts';
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
  const aYear = interval === 'monthly' ? '12' : '52';
  for (let count = 1; ; count += 1) {
    const date = endOfPeriod(startsOn, interval, count);
    if (date > year.ends) return days;
    if (date < year.starts) continue;
    const place = interval === 'monthly' ? taxMonth(date, year.starts) : taxWeek(date, year.starts, weeksOf[interval]);
    days.push({
      kind: 'pay-day',
      key: `${job.key}/${date}`,
      job,
      date,
      toDate: `${place}`,
      of: `${interval === 'monthly' ? 1 : weeksOf[interval]}`,
      aYear,
      isBeyondTheTables: aYear === '52' && place > 52,
      previous: days.at(-1),
    });
  }
}

function endOfPeriod(startsOn: IsoDate, interval: PayInterval, count: number): IsoDate {
  if (interval === 'monthly') return dayBefore(addMonths(startsOn, count));
  return daysAfter(startsOn, weeksOf[interval] * 7 * count - 1);
}

function daysAfter(date: IsoDate, days: number): IsoDate {
  let later = date;
  for (let count = 0; count < days; count += 1) later = dayAfter(later);
  return later;
}

/** Tax months run from the 6th to the 5th, the first from 6 April. */
function taxMonth(date: IsoDate, yearStarts: IsoDate): number {
  const months = (yearOf(date) - yearOf(yearStarts)) * 12 + monthOf(date) - 4;
  return dayOf(date) < 6 ? months : months + 1;
}

/** The tax week in which a day falls; for pay of several weeks the last week of them, counted from the start of the year. */
function taxWeek(date: IsoDate, yearStarts: IsoDate, weeks: number): number {
  let week = 1;
  for (let end = daysAfter(yearStarts, 6); end < date; end = daysAfter(end, 7)) week += 1;
  return week + ((weeks - (week % weeks)) % weeks);
}
