import { conversion, nearestPenny, type Conversion, type Money } from '../engine/index.ts';
import { convention } from '../instruments.ts';
import { timesAYear, type EnteredPeriod } from '../periods/index.ts';

export const payslip = convention('pay slip: pay to the penny for each pay period');
export const typicalMonth = convention('typical month: a twelfth of the year, to the penny');
export const payslipPenny = nearestPenny(payslip);
export const penny = nearestPenny(typicalMonth);

/** How often wages are paid, as the number of pay periods that law and pay rolls count in a year. */
export const payPeriodsAYear = { weekly: '52', fortnightly: '26', 'four-weekly': '13', monthly: '12' } as const;
export type PayInterval = keyof typeof payPeriodsAYear;

/** Conversions of one pay interval, made once. */
const ofInterval = <Q extends EnteredPeriod>(to: Q) =>
  Object.fromEntries(
    Object.entries(payPeriodsAYear).map(([interval, times]) => [
      interval,
      conversion('pay-period', to, times, timesAYear[to], typicalMonth),
    ]),
  ) as Record<PayInterval, Conversion<'pay-period', Q>>;

/** Money for a pay period of each interval, as money a week, a month, a quarter or a year. */
export const payPeriodToWeek = ofInterval('week');
export const payPeriodToMonth = ofInterval('month');
export const payPeriodToQuarter = ofInterval('quarter');
export const payPeriodToYear = ofInterval('year');

const intoPayPeriods = Object.fromEntries(
  Object.entries(payPeriodsAYear).map(([interval, divisor]) => [
    interval,
    new Map(
      Object.entries(timesAYear).map(([period, times]) => [
        period,
        conversion(period as EnteredPeriod, 'pay-period', times, divisor, payslip),
      ]),
    ),
  ]),
) as Record<PayInterval, Map<string, Conversion<EnteredPeriod, 'pay-period'>>>;

/** An entered amount as money for a pay period of the interval. */
export function perPayPeriod(money: Money, interval: PayInterval): Money<'pay-period'> {
  const found = intoPayPeriods[interval].get(money.per);
  if (found === undefined) throw new RangeError(`An amount for a ${money.per} is not an entered amount.`);
  return (money as Money<EnteredPeriod>).in(found);
}
