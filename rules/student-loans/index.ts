import { asMoney, asRate, conversion, lawDatedBy, Money, since, wholePounds, type Conversion } from '../engine/index.ts';
import { jobsOf, payInterval, studentLoans, employeeOf, type Job, type Person } from '../facts/index.ts';
import { convention, studentLoansRegs } from '../instruments.ts';
import { payPeriodsAYear, payPeriodToMonth, penny, type PayInterval } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import { byTaxYear, notYet, type Amounts } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const thresholdsOf = byTaxYear('thresholds for');
const threshold = (id: string, title: string, provision: string, amounts: Amounts) =>
  figure(id, title, asMoney('year'), studentLoansRegs(provision), thresholdsOf(...amounts));

const thresholds = {
  'plan-1': threshold('student-loan.plan-1', 'plan 1 threshold', '29', ['24990', '26065', '26900']),
  'plan-2': threshold('student-loan.plan-2', 'plan 2 threshold', '29', ['27295', '28470', '29385']),
  'plan-4': threshold('student-loan.plan-4', 'plan 4 threshold', '29', ['31395', '32745', '33795']),
  'plan-5': threshold('student-loan.plan-5', 'plan 5 threshold', '29', [notYet, notYet, '25000']),
};
const postgraduateThreshold = threshold('student-loan.postgraduate', 'postgraduate loan threshold', '29', ['21000', '21000', '21000']);

const rate = figure('student-loan.rate', 'repayment rate', asRate, studentLoansRegs('29'), [['2009-04-06', '0.09', 'SI 2009/470']]);
const postgraduateRate = figure('student-loan.postgraduate-rate', 'postgraduate repayment rate', asRate, studentLoansRegs('29'), [
  ['2016-08-01', '0.06', 'SI 2016/606'],
]);

const perPeriod = Object.fromEntries(
  Object.entries(payPeriodsAYear).map(([interval, times]) => [
    interval,
    conversion('year', 'pay-period', '1', times, studentLoansRegs('44')),
  ]),
) as Record<PayInterval, Conversion<'year', 'pay-period'>>;

const poundsOnly = wholePounds(studentLoansRegs('44'));

/** Plans on which repayments are taken: the first repayments of plan 5 fall due from April 2026. */
const plansInRepayment = rule(
  'student-loan.plans-in-repayment',
  'undergraduate plans in repayment',
  studentLoansRegs('15'),
  since('2009-04-06', (the, person: Person) => the(studentLoans, person).filter((plan) => plan !== 'postgraduate' && plan !== 'plan-5')),
  since('2026-04-06', (the, person: Person) => the(studentLoans, person).filter((plan) => plan !== 'postgraduate')),
);

/** Reg 44: with several undergraduate plans, one repayment above the lowest of their thresholds; whole pounds. */
const undergraduateRepayment = rule(
  'student-loan.undergraduate',
  'student loan repayment for a pay period',
  studentLoansRegs('44'),
  (the, job: Job) => {
    const lowest = the(plansInRepayment, the(employeeOf, job))
      .map((plan) => the(thresholds[plan]))
      .reduce<Money<'year'> | undefined>((least, candidate) => (least === undefined ? candidate : least.atMost(candidate)), undefined);
    if (lowest === undefined) return Money.nil('pay-period');
    const excess = the(payAfterSacrifice, job).excessOver(lowest.in(perPeriod[the(payInterval, job)]));
    return the(rate).of(excess).rounded(poundsOnly);
  },
);

/** A postgraduate loan comes on top; whole pounds. */
const postgraduateRepayment = rule(
  'student-loan.postgraduate-repayment',
  'postgraduate loan repayment for a pay period',
  studentLoansRegs('44'),
  (the, job: Job) => {
    if (!the(studentLoans, the(employeeOf, job)).includes('postgraduate')) return Money.nil('pay-period');
    const excess = the(payAfterSacrifice, job).excessOver(the(postgraduateThreshold).in(perPeriod[the(payInterval, job)]));
    return the(postgraduateRate).of(excess).rounded(poundsOnly);
  },
);

/** Repayments on the pay of a job for a pay period. */
export const repaymentForPeriod = rule(
  'student-loan.for-period',
  'student loan repayments for a pay period',
  studentLoansRegs('44'),
  (the, job: Job) => the(undergraduateRepayment, job).plus(the(postgraduateRepayment, job)),
);

/** Student loan repayments of a person a month, each job on its own. */
export const studentLoan = rule(
  'student-loan',
  'student loan',
  convention('typical month: a twelfth of the year, to the penny'),
  (the, person: Person) =>
    Money.sum(
      'month',
      the(jobsOf, person).map((job) => the(repaymentForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny)),
    ),
);
