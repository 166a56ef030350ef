import { addDays, addMonths, Count, dayBefore, daysIn, type IsoDate } from '../engine/index.ts';
import { payPeriodsAYear, type PayInterval } from '../pay/index.ts';

/** A period of work that is paid on its last day. */
export interface PayPeriod {
  readonly starts: IsoDate;
  readonly ends: IsoDate;
}

const weeksOf = { weekly: 1, fortnightly: 2, 'four-weekly': 4 } as const;

/**
 * The pay periods of a job up to the one that contains its last day: full weeks, fortnights, four weeks or months counted
 * from its start. The last pay is taken to come on the ordinary pay day.
 */
export function payPeriodsOf(startsOn: IsoDate, lastDay: IsoDate, interval: PayInterval): PayPeriod[] {
  const periods: PayPeriod[] = [];
  const startOf = (count: number): IsoDate =>
    interval === 'monthly' ? addMonths(startsOn, count) : addDays(startsOn, count * weeksOf[interval] * 7);
  for (let count = 0; startOf(count) <= lastDay; count += 1) {
    periods.push({ starts: startOf(count), ends: dayBefore(startOf(count + 1)) });
  }
  return periods;
}

/** The part of a typical month's pay that a period brings, where work ends on a day; a full month's pay is one. */
export function shareOfMonth({ starts, ends }: PayPeriod, lastDay: IsoDate, interval: PayInterval): Count {
  const worked = daysIn(starts, lastDay < ends ? lastDay : ends);
  return Count.of(`${worked}`)
    .dividedBy(Count.of(`${daysIn(starts, ends)}`))
    .times(Count.of('12'))
    .dividedBy(Count.of(payPeriodsAYear[interval]));
}
