/** Calendar dates as ISO text. ISO dates compare as text, so `<` is "earlier than". No clock is ever read. */
export type IsoDate = string;

export const yearOf = (date: IsoDate): number => +date.slice(0, 4);
export const monthOf = (date: IsoDate): number => +date.slice(5, 7);
export const dayOf = (date: IsoDate): number => +date.slice(8, 10);

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (daysInMonths[month - 1] ?? 31);
}

const pad = (value: number, length: number): string => `${value}`.padStart(length, '0');

/** The date with this day of the month, or the last day of a month that is too short for it. */
export function dateIn(year: number, month: number, day: number): IsoDate {
  const last = daysInMonth(year, month);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day > last ? last : day, 2)}`;
}

/** The same day of the month, `months` later (or earlier when negative). */
export function addMonths(date: IsoDate, months: number, day: number = dayOf(date)): IsoDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const month = ((count % 12) + 12) % 12;
  return dateIn((count - month) / 12, month + 1, day);
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** The last day of a period of months that begins with a date: the day before the corresponding one, or the last day of a month that has none. */
export function lastDayOfMonths(first: IsoDate, months: number): IsoDate {
  const corresponding = addMonths(first, months);
  return dayOf(corresponding) < dayOf(first) ? corresponding : dayBefore(corresponding);
}

export function dayBefore(date: IsoDate): IsoDate {
  if (dayOf(date) > 1) return dateIn(yearOf(date), monthOf(date), dayOf(date) - 1);
  const previous = addMonths(date, -1, 1);
  return dateIn(yearOf(previous), monthOf(previous), 31);
}

export function dayAfter(date: IsoDate): IsoDate {
  if (dayOf(date) < daysInMonth(yearOf(date), monthOf(date))) return dateIn(yearOf(date), monthOf(date), dayOf(date) + 1);
  return addMonths(date, 1, 1);
}

/** The day of the week, 0 on Sunday. */
export function weekday(date: IsoDate): number {
  // Days from the start of the year to that of the month, in whole weeks of which nothing is left; the leap day ends the year before March.
  const year = monthOf(date) < 3 ? yearOf(date) - 1 : yearOf(date);
  const leapDays = (year - (year % 4)) / 4 - (year - (year % 100)) / 100 + (year - (year % 400)) / 400;
  return (year + leapDays + (daysLeftOfWeeks[monthOf(date) - 1] ?? 0) + dayOf(date)) % 7;
}

const daysLeftOfWeeks = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** So many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let [first, left] = [addMonths(date, 0, 1), dayOf(date) + days];
  while (left > daysInMonth(yearOf(first), monthOf(first))) {
    left -= daysInMonth(yearOf(first), monthOf(first));
    first = addMonths(first, 1, 1);
  }
  return dateIn(yearOf(first), monthOf(first), left);
}

/** How many days a period has, from its first to its last day, both included; none or fewer where it ends before it begins. */
export const daysIn = (first: IsoDate, last: IsoDate): number => dayNumber(last) - dayNumber(first) + 1;

/** Days since the beginning of the calendar, which years counted from March make even. */
function dayNumber(date: IsoDate): number {
  const sinceMarch = monthOf(date) > 2 ? monthOf(date) - 3 : monthOf(date) + 9;
  const year = monthOf(date) > 2 ? yearOf(date) : yearOf(date) - 1;
  const whole = (value: number, by: number): number => (value - (((value % by) + by) % by)) / by;
  return 365 * year + whole(year, 4) - whole(year, 100) + whole(year, 400) + whole(153 * sinceMarch + 2, 5) + dayOf(date);
}

/** Whole years from `born` to `date`: the age attained. */
export function yearsBetween(born: IsoDate, date: IsoDate): number {
  const years = yearOf(date) - yearOf(born);
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}

/** "15 June 2026", for messages. */
export const inWords = (date: IsoDate): string => `${dayOf(date)} ${monthNames[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The 1 September that follows a date. */
export function firstSeptemberAfter(date: IsoDate): IsoDate {
  const september = dateIn(yearOf(date), 9, 1);
  return september > date ? september : addMonths(september, 12);
}
