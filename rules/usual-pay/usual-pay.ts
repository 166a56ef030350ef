import { conversion, Count, lawDatedBy, Money } from '../engine/index.ts';
import {
  hasHourlyPay,
  hourlyPay,
  hoursPerWeek,
  isPaidTheMinimumWage,
  isSick,
  leaveOf,
  overtimeHourlyPay,
  overtimeHours,
  payAmount,
  payInterval,
  type Job,
} from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { minimumWage } from '../minimum-wage/index.ts';
import { toWeeks } from '../periods/index.ts';
import { payslip, payslipPenny, perPayPeriod } from './periods.ts';

const { rule } = lawDatedBy('day');
const asEntered = convention('the job as entered');
const weekly = toWeeks(payslip);
const anHourOfTheWeek = conversion('week', 'hour', '1', '1', asEntered);

export const hourlyWage = rule('hourly-wage', 'hourly wage', asEntered, (the, job: Job) =>
  the(isPaidTheMinimumWage, job) ? the(minimumWage, job) : the(hourlyPay, job),
);

/** What an hour brings by the contract: the hourly wage, or a salary over its hours. */
const usualWage = rule('usual-wage', 'usual wage for an hour', asEntered, (the, job: Job) => {
  if (the(hasHourlyPay, job)) return the(hourlyWage, job);
  const hours = the(hoursPerWeek, job);
  return hours.isNil() ? Money.nil('hour') : weekly(the(payAmount, job)).dividedBy(hours).in(anHourOfTheWeek);
});

/** Pay for regular overtime a week, at its own rate or at the usual wage. */
const overtimePay = rule('overtime-pay', 'pay for overtime', asEntered, (the, job: Job) =>
  the(overtimeHours, job).hoursAt(the(overtimeHourlyPay, job) ?? the(usualWage, job)),
);

/** Gross pay of a job for one pay period by its contract, overtime included, to the penny as on a payslip. */
export const usualPay = rule('usual-pay', 'usual gross pay for a pay period', payslip, (the, job: Job) => {
  const interval = the(payInterval, job);
  const entered = the(hasHourlyPay, job) ? the(hoursPerWeek, job).hoursAt(the(hourlyWage, job)) : the(payAmount, job);
  const contracted = perPayPeriod(entered, interval);
  if (the(overtimeHours, job).isNil()) return contracted.rounded(payslipPenny);
  return contracted.plus(perPayPeriod(the(overtimePay, job), interval)).rounded(payslipPenny);
});

/** Hours worked a week, overtime included; none while somebody is off sick or on leave. */
export const hoursWorked = rule('hours-worked', 'hours worked a week', asEntered, (the, job: Job) =>
  the(isSick, job) || the(leaveOf, job) !== undefined ? Count.of('0') : the(hoursPerWeek, job).plus(the(overtimeHours, job)),
);
