import { Count, daysIn, nearestPenny } from '../engine/index.ts';
import { apportionmentAct } from '../instruments.ts';
import type { Span } from '../calendar/index.ts';

/** The share of a pay period's pay is paid out in whole pennies. */
export const penniesOfPart = nearestPenny(apportionmentAct('2'));

/**
 * What of the pay of a pay period was earned where only some of its days lie within the job, or within one of its terms: pay accrues from
 * day to day, and a day is a calendar day (Apportionment Act 1870 s 2; Hartley v King Edward VI College [2017] UKSC 39).
 */
export const partWorked = (whole: Span, worked: Span): Count =>
  Count.of(`${daysIn(worked.first, worked.last)}`).dividedBy(Count.of(`${daysIn(whole.first, whole.last)}`));

/** The days that two spans have in common, if there are any. */
export function inBoth(one: Span, other: { readonly first: string | undefined; readonly last: string | undefined }): Span | undefined {
  const first = other.first !== undefined && other.first > one.first ? other.first : one.first;
  const last = other.last !== undefined && other.last < one.last ? other.last : one.last;
  return first > last ? undefined : { first, last };
}
