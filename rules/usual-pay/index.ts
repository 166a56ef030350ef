/** What a job pays by its contract, before anything that stands in its place, and the periods for which it is paid. */
export {
  payPeriodsAYear,
  payPeriodToMonth,
  payPeriodToQuarter,
  payPeriodToWeek,
  payPeriodToYear,
  payslip,
  payslipPenny,
  penny,
  perPayPeriod,
  typicalMonth,
  type PayInterval,
} from './periods.ts';
export { hoursWorked, usualPay } from './usual-pay.ts';
