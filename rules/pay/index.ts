import { conversion, lawDatedBy, Money, nearestPenny, type Conversion } from '../engine/index.ts';
import {
  hasHourlyPay,
  hourlyPay,
  hoursPerWeek,
  businessesOf,
  isPaidTheMinimumWage,
  isSelfEmployment,
  jobsOf,
  payAmount,
  payInterval,
  type Job,
  type Person,
} from '../facts/index.ts';
import { convention, ucRegs } from '../instruments.ts';
import { minimumWage } from '../minimum-wage/index.ts';
import { timesAYear, type EnteredPeriod } from '../periods/index.ts';
import { profit, profitOfBusiness } from '../self-employment/index.ts';

const { rule } = lawDatedBy('day');
const payslip = convention('pay slip: pay to the penny for each pay period');
const typicalMonth = convention('typical month: a twelfth of the year, to the penny');
const payslipPenny = nearestPenny(payslip);
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

export const hourlyWage = rule('hourly-wage', 'hourly wage', convention('the job as entered'), (the, job: Job) =>
  the(isPaidTheMinimumWage, job) ? the(minimumWage, job) : the(hourlyPay, job),
);

/** Gross pay for one pay period, before any salary sacrifice, to the penny as on a payslip; of a business, its profit a month. */
export const payForPeriod = rule('pay-for-period', 'gross pay for a pay period', payslip, (the, job: Job) => {
  if (the(isSelfEmployment, job)) return perPayPeriod(the(profitOfBusiness, job), the(payInterval, job));
  const entered = the(hasHourlyPay, job) ? the(hoursPerWeek, job).hoursAt(the(hourlyWage, job)) : the(payAmount, job);
  return perPayPeriod(entered, the(payInterval, job)).rounded(payslipPenny);
});

export const monthlyPay = rule('monthly-pay', 'gross pay of the job', typicalMonth, (the, job: Job) =>
  the(payForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny),
);

/** Gross pay of all jobs of a person a month, before any salary sacrifice, and the profit of any business. */
export const grossPay = rule('gross-pay', 'gross pay', typicalMonth, (the, person: Person) => {
  const pay = Money.sum(
    'month',
    the(jobsOf, person).map((job) => the(monthlyPay, job)),
  );
  return the(businessesOf, person).length === 0 ? pay : pay.plus(the(profit, person));
});

/** Whether the person does any paid work in the situation: a job with pay, or a business, which is work in expectation of payment. */
export const isInPaidWork = rule(
  'is-in-paid-work',
  'is in paid work',
  ucRegs('2(1)'),
  (the, person: Person) => the(businessesOf, person).length > 0 || the(jobsOf, person).some((job) => !the(payForPeriod, job).isNil()),
);
