import type { Period } from '#shared/case/values';
import { addMonths, type IsoDate } from '../engine/index.ts';
import { daysOfCycle, firstOfMonth, lastOfMonth } from '../calendar/index.ts';
import type { Span } from '../calendar/index.ts';

const weeksIn: Partial<Record<Period, number>> = { week: 1, fortnight: 2, 'four-weeks': 4 };
const monthsIn: Partial<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** How many weeks an amount is for; undefined where it is for months. */
export const weeksOf = (per: Period): number | undefined => weeksIn[per];

/** The days within a span on which something is due that recurs, through a day on which it is known to be due. */
export function daysDue(per: Period, known: IsoDate, { first, last }: Span): IsoDate[] {
  const weeks = weeksIn[per];
  if (weeks !== undefined) return daysOfCycle(known, weeks * 7, first, last);
  const step = monthsIn[per] ?? 1;
  const days: IsoDate[] = [];
  let count = 0;
  while (addMonths(known, (count - 1) * step) >= first) count -= 1;
  for (; ; count += 1) {
    const day = addMonths(known, count * step);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}

/** The last day of each month within a calendar. */
export function monthEndsIn({ from, until }: { readonly from: IsoDate; readonly until: IsoDate }): IsoDate[] {
  const ends: IsoDate[] = [];
  for (let first = firstOfMonth(from); first <= until; first = addMonths(first, 1)) ends.push(lastOfMonth(first));
  return ends;
}
