import { lawDatedBy, Money, nearestPenny } from '../engine/index.ts';
import {
  ageOnTheDay,
  employeeOf,
  payInterval,
  pensionAmount,
  pensionArrangement,
  pensionIsOfQualifyingEarnings,
  pensionIsPercentage,
  pensionPercentage,
  workOf,
  type Job,
  type Person,
} from '../facts/index.ts';
import { basicRate } from '../income-tax/index.ts';
import { computationOfEarningsRegs, convention, financeAct2004, incomeTaxEarningsAct, pensionsAct2008 } from '../instruments.ts';
import { hasReachedPensionAge } from '../pension-age/index.ts';
import { payForPeriod, payPeriodToMonth, payPeriodToYear, penny, perPayPeriod } from '../pay/index.ts';
import { employeeShare, lowerLimit, trigger, upperLimit } from './figures.ts';

const { rule } = lawDatedBy('day');
const payslipPenny = nearestPenny(convention('pay slip: deductions to the penny for each pay period'));

/** Pensions Act 2008 s 13: pay within the band, for a pay period. */
const qualifyingEarnings = rule('pension.qualifying-earnings', 'qualifying earnings', pensionsAct2008('13'), (the, job: Job) => {
  const interval = the(payInterval, job);
  return the(payForPeriod, job).atMost(the(upperLimit[interval])).excessOver(the(lowerLimit[interval]));
});

/** Pensions Act 2008 s 3(1): aged 22 or over, under pension age, and paid more than the trigger. */
export const isAutomaticallyEnrolled = rule(
  'pension.is-automatically-enrolled',
  'is automatically enrolled',
  pensionsAct2008('3(1)'),
  (the, job: Job) =>
    the(ageOnTheDay, the(employeeOf, job)) >= 22 && !the(hasReachedPensionAge, the(employeeOf, job))
      ? the(payForPeriod, job).isMoreThan(the(trigger[the(payInterval, job)]))
      : false,
);

/** The employee's contribution for a pay period with its tax relief, and never more than the pay. */
export const contributionWithReliefForPeriod = rule(
  'pension.contribution',
  'pension contribution with its tax relief',
  pensionsAct2008('20'),
  (the, job: Job) => the(contributionArranged, job).atMost(the(payForPeriod, job)),
);

/** What the arrangement asks for in a pay period, with its tax relief. */
export const contributionArranged = rule(
  'pension.contribution-arranged',
  'pension contribution with its tax relief',
  pensionsAct2008('20'),
  (the, job: Job) => {
    const kind = the(pensionArrangement, job);
    if (kind === 'none') return Money.nil('pay-period');
    if (kind === 'automatic-enrolment') {
      return the(isAutomaticallyEnrolled, job)
        ? the(employeeShare).of(the(qualifyingEarnings, job)).rounded(payslipPenny)
        : Money.nil('pay-period');
    }
    if (!the(pensionIsPercentage, job)) return perPayPeriod(the(pensionAmount, job), the(payInterval, job)).rounded(payslipPenny);
    const pay = the(pensionIsOfQualifyingEarnings, job) ? the(qualifyingEarnings, job) : the(payForPeriod, job);
    return the(pensionPercentage, job).of(pay).rounded(payslipPenny);
  },
);

const isReliefAtSource = rule('pension.is-relief-at-source', 'tax relief is given at source', financeAct2004('192'), (the, job: Job) =>
  ['relief-at-source', 'automatic-enrolment'].includes(the(pensionArrangement, job)),
);

const sacrifice = rule('pension.salary-sacrifice', 'pay given up for a pension', incomeTaxEarningsAct('62'), (the, job: Job) =>
  the(pensionArrangement, job) === 'salary-sacrifice' ? the(contributionWithReliefForPeriod, job) : Money.nil('pay-period'),
);

/** Pay for a period on which National Insurance and student loans are reckoned: gross pay less any salary sacrifice. */
export const payAfterSacrifice = rule(
  'pay-after-sacrifice',
  'pay after any salary sacrifice',
  incomeTaxEarningsAct('62'),
  (the, job: Job) => the(payForPeriod, job).less(the(sacrifice, job)),
);

/** Finance Act 2004 s 193: a contribution that the employer takes from pay before tax (net pay arrangement). */
const netPayContribution = rule(
  'pension.net-pay-contribution',
  'contribution taken from pay before tax',
  financeAct2004('193'),
  (the, job: Job) => (the(pensionArrangement, job) === 'net-pay' ? the(contributionWithReliefForPeriod, job) : Money.nil('pay-period')),
);

/** Pay of the job that is taxed, for a pay period. */
export const taxablePayForPeriod = rule(
  'pension.taxable-pay-for-period',
  'taxable pay for a pay period',
  financeAct2004('193'),
  (the, job: Job) => the(payAfterSacrifice, job).excessOver(the(netPayContribution, job)),
);

/** Pay of the job that is taxed, a year. */
export const taxablePay = rule('pension.taxable-pay', 'taxable pay of the job', financeAct2004('193'), (the, job: Job) =>
  the(taxablePayForPeriod, job).in(payPeriodToYear[the(payInterval, job)]),
);

/** Contributions with relief at source a year, with the relief: they raise the tax bands and lower adjusted net income. */
export const reliefAtSourceContributions = rule(
  'pension.relief-at-source-contributions',
  'pension contributions with relief at source',
  financeAct2004('192'),
  (the, person: Person) =>
    Money.sum(
      'year',
      the(workOf, person)
        .filter((job) => the(isReliefAtSource, job))
        .map((job) => the(contributionWithReliefForPeriod, job).in(payPeriodToYear[the(payInterval, job)])),
    ),
);

/** What leaves pay for a period: under relief at source the provider claims the basic rate back, so the rest leaves pay. */
export const takenFromPay = rule(
  'pension.taken-from-pay',
  'pension contribution that leaves pay',
  financeAct2004('192(2)'),
  (the, job: Job) => {
    const whole = the(contributionWithReliefForPeriod, job);
    return the(isReliefAtSource, job) ? whole.less(the(basicRate).of(whole).rounded(payslipPenny)) : whole;
  },
);

/** Pension contributions that leave a person's pay a month. */
export const pensionContribution = rule(
  'pension-contribution',
  'pension contribution',
  convention('typical month'),
  (the, person: Person) =>
    Money.sum(
      'month',
      the(workOf, person).map((job) => the(takenFromPay, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny)),
    ),
);

/**
 * SI 1996/2745 reg 10(4)(b): the sum that the earner pays into a pension in a pay period, of which half is deducted for Carer's
 * Allowance: what leaves pay, without tax relief that the provider claims back. Sacrificed pay is no earnings at all.
 */
export const paidFromEarningsForPeriod = rule(
  'pension.paid-from-earnings',
  'pension contribution paid from earnings',
  computationOfEarningsRegs('10(4)(b)'),
  (the, job: Job) => (the(pensionArrangement, job) === 'salary-sacrifice' ? Money.nil('pay-period') : the(takenFromPay, job)),
);

/** The contribution of a job a month, with its tax relief. */
export const contributionWithRelief = rule(
  'pension.contribution-with-relief',
  'pension contribution with its tax relief',
  financeAct2004('188'),
  (the, job: Job) => the(contributionWithReliefForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny),
);

export { isReliefAtSource };
