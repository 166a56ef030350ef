import { lawDatedBy, Money } from '../engine/index.ts';
import { businessesOf, isSelfEmployment, isSick, jobsOf, payInterval, type Job, type Person } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { profit, profitOfBusiness } from '../self-employment/index.ts';
import { sickPayForPeriod } from '../statutory-sick-pay/index.ts';
import { payPeriodToMonth, payslip, penny, perPayPeriod, typicalMonth, usualPay } from '../usual-pay/index.ts';

const { rule } = lawDatedBy('day');

/**
 * Gross pay for one pay period, before any salary sacrifice: usual pay, or statutory sick pay in its place; of a business, its
 * profit a month.
 */
export const payForPeriod = rule('pay-for-period', 'gross pay for a pay period', payslip, (the, job: Job) => {
  if (the(isSelfEmployment, job)) return perPayPeriod(the(profitOfBusiness, job), the(payInterval, job));
  return the(isSick, job) ? the(sickPayForPeriod, job) : the(usualPay, job);
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

/** Statutory sick pay of a person a month, part of gross pay. */
export const statutorySickPay = rule('statutory-sick-pay', 'statutory sick pay', typicalMonth, (the, person: Person) =>
  Money.sum(
    'month',
    the(jobsOf, person)
      .filter((job) => the(isSick, job))
      .map((job) => the(monthlyPay, job)),
  ),
);

/**
 * Whether the person is in paid work: a job with pay, sick pay or pay on leave among it (UC Regs reg 32(2)(b)), or a business,
 * which is work in expectation of payment.
 */
export const isInPaidWork = rule(
  'is-in-paid-work',
  'is in paid work',
  ucRegs('2(1)'),
  (the, person: Person) => the(businessesOf, person).length > 0 || the(jobsOf, person).some((job) => !the(payForPeriod, job).isNil()),
);

export {
  hoursWorked,
  payPeriodsAYear,
  payPeriodToMonth,
  payPeriodToQuarter,
  payPeriodToWeek,
  payPeriodToYear,
  payslipPenny,
  penny,
  perPayPeriod,
  type PayInterval,
} from '../usual-pay/index.ts';
