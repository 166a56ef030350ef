import { asRate, Money, nearestPenny } from '../engine/index.ts';
import {
  jobsOf,
  payInterval,
  pensionAmount,
  pensionArrangement,
  pensionIsPercentage,
  pensionPercentage,
  type Job,
  type Person,
} from '../facts/index.ts';
import { convention, financeAct2004 } from '../instruments.ts';
import { payForPeriod, payPeriodToMonth, payPeriodToYear, perPayPeriod } from '../pay/index.ts';
import { figure, ofTheYear, penny, rule } from './law.ts';

const payslipPenny = nearestPenny(convention('pay slip: deductions to the penny for each pay period'));

export const basicRate = figure(
  'year-2011.basic-rate',
  'basic rate',
  asRate,
  financeAct2004('192'),
  ofTheYear('tax', '0.20', 'Finance Act 2011 s 1'),
);

/** A contribution of the employee with its tax relief. Nobody was enrolled automatically before October 2012. */
const contribution = rule(
  'year-2011.pension-contribution-arranged',
  'pension contribution with its tax relief',
  financeAct2004('188'),
  (the, job: Job) => {
    const kind = the(pensionArrangement, job);
    if (kind === 'none' || kind === 'automatic-enrolment') return Money.nil('pay-period');
    const arranged = the(pensionIsPercentage, job)
      ? the(pensionPercentage, job).of(the(payForPeriod, job))
      : perPayPeriod(the(pensionAmount, job), the(payInterval, job));
    return arranged.rounded(payslipPenny).atMost(the(payForPeriod, job));
  },
);

/** Finance Act 2004 s 193: what the employer takes from pay before tax, a year. */
export const netPayContributions = rule(
  'year-2011.net-pay-contributions',
  'contributions taken before tax',
  financeAct2004('193'),
  (the, person: Person) =>
    Money.sum(
      'year',
      the(jobsOf, person)
        .filter((job) => the(pensionArrangement, job) === 'net-pay')
        .map((job) => the(contribution, job).in(payPeriodToYear[the(payInterval, job)])),
    ),
);

/** Finance Act 2004 s 192: contributions with relief at source, with the relief, a year. */
export const reliefAtSourceContributions = rule(
  'year-2011.relief-at-source-contributions',
  'pension contributions with relief at source',
  financeAct2004('192'),
  (the, person: Person) =>
    Money.sum(
      'year',
      the(jobsOf, person)
        .filter((job) => the(pensionArrangement, job) === 'relief-at-source')
        .map((job) => the(contribution, job).in(payPeriodToYear[the(payInterval, job)])),
    ),
);

/** What leaves pay for a period: under relief at source without the basic rate, which the provider claims. */
export const leavesPayForPeriod = rule(
  'year-2011.pension-leaves-pay',
  'pension contribution that leaves pay',
  financeAct2004('192(2)'),
  (the, job: Job) => {
    const whole = the(contribution, job);
    return the(pensionArrangement, job) === 'relief-at-source' ? whole.less(the(basicRate).of(whole).rounded(payslipPenny)) : whole;
  },
);

export const pensionContribution = rule(
  'year-2011.pension-contribution',
  'pension contribution',
  convention('typical month: a twelfth of the year, to the penny'),
  (the, person: Person) =>
    Money.sum(
      'month',
      the(jobsOf, person).map((job) => the(leavesPayForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny)),
    ),
);
