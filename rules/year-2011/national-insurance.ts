import { asRate, conversion, Count, Money, nearestPennyHalfDropped, type The } from '../engine/index.ts';
import { jobsOf, payInterval, type Job, type Person } from '../facts/index.ts';
import { contributionsAndBenefitsAct, contributionsRegs } from '../instruments.ts';
import { payForPeriod, payPeriodToMonth, type PayInterval } from '../pay/index.ts';
import { amount, figure, ofTheYear, penny, rule } from './law.ts';

const regulations = 'SI 2011/940';
const derived = 'The monthly limit was derived from the yearly one, to the nearest pound.';
const limits = {
  primaryThreshold: {
    week: amount('tax', 'ni-primary-threshold-week', 'primary threshold a week', 'week', contributionsRegs('10'), '139', regulations),
    month: amount(
      'tax',
      'ni-primary-threshold-month',
      'primary threshold a month',
      'month',
      contributionsRegs('11'),
      '602',
      regulations,
      derived,
    ),
  },
  upperEarningsLimit: {
    week: amount('tax', 'ni-upper-earnings-limit-week', 'upper earnings limit a week', 'week', contributionsRegs('10'), '817', regulations),
    month: amount(
      'tax',
      'ni-upper-earnings-limit-month',
      'upper earnings limit a month',
      'month',
      contributionsRegs('11'),
      '3540',
      regulations,
      derived,
    ),
  },
};
const act = 'National Insurance Contributions Act 2011 s 1';
const mainRate = figure(
  'year-2011.ni-main-rate',
  'main percentage',
  asRate,
  contributionsAndBenefitsAct('8(2)(a)'),
  ofTheYear('tax', '0.12', act),
);
const additionalRate = figure(
  'year-2011.ni-additional-rate',
  'additional percentage',
  asRate,
  contributionsAndBenefitsAct('8(2)(b)'),
  ofTheYear('tax', '0.02', act),
);

const halfpennyDropped = nearestPennyHalfDropped(contributionsRegs('12(1)'));
const week = conversion('week', 'pay-period', '1', '1', contributionsRegs('11'));
const month = conversion('month', 'pay-period', '1', '1', contributionsRegs('11'));
const weeks = { weekly: Count.of('1'), fortnightly: Count.of('2'), 'four-weekly': Count.of('4') };

/** SI 2001/1004 reg 11: the limit of a week for each week of the pay period, or that of a month. */
const forPayPeriod = (the: The, which: keyof typeof limits, interval: PayInterval): Money<'pay-period'> =>
  interval === 'monthly' ? the(limits[which].month).in(month) : the(limits[which].week).times(weeks[interval]).in(week);

/** SSCBA 1992 s 8: a primary Class 1 contribution of one job for a pay period. */
export const contributionForPeriod = rule(
  'year-2011.ni-contribution-for-period',
  'National Insurance for a pay period',
  contributionsAndBenefitsAct('8(1)'),
  (the, job: Job) => {
    const [pay, interval] = [the(payForPeriod, job), the(payInterval, job)];
    const upper = forPayPeriod(the, 'upperEarningsLimit', interval);
    const main = the(mainRate).of(pay.atMost(upper).excessOver(forPayPeriod(the, 'primaryThreshold', interval)));
    return main.plus(the(additionalRate).of(pay.excessOver(upper))).rounded(halfpennyDropped);
  },
);

/** National Insurance of 2011-12 a month. */
export const nationalInsurance = rule(
  'year-2011.national-insurance',
  'National Insurance',
  contributionsAndBenefitsAct('8(1)'),
  (the, person: Person) =>
    Money.sum(
      'month',
      the(jobsOf, person).map((job) => the(contributionForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny)),
    ),
);
