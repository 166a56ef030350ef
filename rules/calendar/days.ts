import { addDays, dateIn, dayBefore, daysIn, monthOf, weekday, yearOf, type IsoDate } from '../engine/index.ts';

/** Arithmetic of days for a calendar: weekdays, days between, working days. */

/** From one day to another, both included. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** How many days after a Monday a day is. */
export const daysAfterMonday = (date: IsoDate): number => (weekday(date) + 6) % 7;

/** The day itself where it is one on which banks pay, or else the last such day before it. */
export function workingDayOnOrBefore(date: IsoDate, holidays: ReadonlySet<IsoDate>): IsoDate {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = dayBefore(day);
  return day;
}

export const isWorkingDay = (date: IsoDate, holidays: ReadonlySet<IsoDate>): boolean => daysAfterMonday(date) < 5 && !holidays.has(date);

/** The last day of the month of a date. */
export const lastOfMonth = (date: IsoDate): IsoDate => dateIn(yearOf(date), monthOf(date), 31);
export const firstOfMonth = (date: IsoDate): IsoDate => dateIn(yearOf(date), monthOf(date), 1);

/** How many days from Monday to Friday there are from one day to another, both included. */
export function weekdaysIn(first: IsoDate, last: IsoDate): number {
  if (first > last) return 0;
  const days = daysIn(first, last);
  const start = daysAfterMonday(first);
  const rest = days % 7;
  let count = ((days - rest) / 7) * 5;
  for (let day = 0; day < rest; day += 1) if ((start + day) % 7 < 5) count += 1;
  return count;
}

/** The days of a cycle of so many days through a known day, from one day to another, both included. */
export function daysOfCycle(known: IsoDate, length: number, first: IsoDate, last: IsoDate): IsoDate[] {
  const offset = (((daysIn(first, known) - 1) % length) + length) % length;
  const days: IsoDate[] = [];
  for (let day = later(first, offset); day <= last; day = addDays(day, length)) days.push(day);
  return days;
}

/** So many days before a date. */
export function earlier(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let count = 0; count < days; count += 1) day = dayBefore(day);
  return day;
}

const later = (date: IsoDate, days: number): IsoDate => (days === 0 ? date : addDays(date, days));
