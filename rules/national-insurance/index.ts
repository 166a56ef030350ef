import {
  asMoney,
  asRate,
  conversion,
  lawDatedBy,
  Money,
  nearestPennyHalfDropped,
  wholePoundsUp,
  type Figure,
  type The,
} from '../engine/index.ts';
import { businessesOf, employeeOf, jobsOf, payInterval, type Job, type Person } from '../facts/index.ts';
import { contributionsAndBenefitsAct, contributionsRegs } from '../instruments.ts';
import { payPeriodToMonth, penny, type PayInterval } from '../pay/index.ts';
import { hasReachedPensionAge } from '../pension-age/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import { byTaxYear, frozen } from '../years.ts';
import { class4Contribution } from './class-4.ts';

const { figure, rule } = lawDatedBy('day');
const ratesOf = byTaxYear('rates and thresholds for');

const limit = <P extends 'week' | 'month' | 'year'>(
  id: string,
  title: string,
  provision: string,
  per: P,
  pounds: string,
): Figure<Money<P>> => figure(id, title, asMoney(per), contributionsRegs(provision), ratesOf(...frozen(pounds)));

const primaryThresholds = {
  week: limit('ni.primary-threshold-week', 'primary threshold a week', '10', 'week', '242'),
  month: limit('ni.primary-threshold-month', 'primary threshold a month', '11(3)(a)', 'month', '1048'),
  year: limit('ni.primary-threshold-year', 'primary threshold a year', '11(3)(b)', 'year', '12570'),
};
const upperEarningsLimits = {
  week: limit('ni.upper-earnings-limit-week', 'upper earnings limit a week', '10', 'week', '967'),
  month: limit('ni.upper-earnings-limit-month', 'upper earnings limit a month', '11(2A)(a)', 'month', '4189'),
  year: limit('ni.upper-earnings-limit-year', 'upper earnings limit a year', '11(2A)(b)', 'year', '50270'),
};

const mainRate = figure(
  'ni.main-rate',
  'main percentage',
  asRate,
  contributionsAndBenefitsAct('8(2)(a)'),
  ratesOf({ amount: '0.08', authority: 'National Insurance Contributions (Reduction in Rates) Act 2024' }, '0.08', '0.08'),
);

const additionalRate = figure(
  'ni.additional-rate',
  'additional percentage',
  asRate,
  contributionsAndBenefitsAct('8(2)(b)'),
  ratesOf(...frozen('0.02')),
);

const halfpennyDropped = nearestPennyHalfDropped(contributionsRegs('12(1)'));

const oneToOne = <P extends 'week' | 'month'>(per: P) => conversion(per, 'pay-period', '1', '1', contributionsRegs('11'));
const week = oneToOne('week');
const month = oneToOne('month');
const severalWeeks = {
  fortnightly: conversion('year', 'pay-period', '2', '52', contributionsRegs('11(2A)(c) and (3)(c)')),
  'four-weekly': conversion('year', 'pay-period', '4', '52', contributionsRegs('11(2A)(c) and (3)(c)')),
};
const poundsUp = wholePoundsUp(contributionsRegs('11(4)'));

/** Reg 11: the limit for a pay period. For several weeks it is the yearly one ÷ 52 × the weeks, up to the next pound. */
function forPayPeriod(the: The, limits: typeof primaryThresholds, interval: PayInterval): Money<'pay-period'> {
  if (interval === 'weekly') return the(limits.week).in(week);
  if (interval === 'monthly') return the(limits.month).in(month);
  return the(limits.year).in(severalWeeks[interval]).rounded(poundsUp);
}

const primaryThreshold = rule('ni.primary-threshold', 'primary threshold for the pay period', contributionsRegs('11(3)'), (the, job: Job) =>
  forPayPeriod(the, primaryThresholds, the(payInterval, job)),
);

const upperEarningsLimit = rule(
  'ni.upper-earnings-limit',
  'upper earnings limit for the pay period',
  contributionsRegs('11(2A)'),
  (the, job: Job) => forPayPeriod(the, upperEarningsLimits, the(payInterval, job)),
);

/** SSCBA 1992 s 8 and SI 2001/1004 reg 12: a primary Class 1 contribution on the earnings of one job in one pay period. */
export const contributionForPeriod = rule(
  'ni.contribution-for-period',
  'National Insurance for a pay period',
  contributionsAndBenefitsAct('6(3) and 8(1)'),
  (the, job: Job) => {
    // SSCBA s 6(3): no primary contributions on earnings paid after State Pension age.
    if (the(hasReachedPensionAge, the(employeeOf, job))) return Money.nil('pay-period');
    const earnings = the(payAfterSacrifice, job);
    const main = the(mainRate).of(earnings.atMost(the(upperEarningsLimit, job)).excessOver(the(primaryThreshold, job)));
    const additional = the(additionalRate).of(earnings.excessOver(the(upperEarningsLimit, job)));
    return main.plus(additional).rounded(halfpennyDropped);
  },
);

const monthlyContribution = rule(
  'ni.monthly-contribution',
  'National Insurance of the job',
  contributionsAndBenefitsAct('8(1)'),
  (the, job: Job) => the(contributionForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny),
);

/** National Insurance of a person a month: Class 1 on each job on its own, Class 4 on the profits of all businesses. */
export const nationalInsurance = rule(
  'national-insurance',
  'National Insurance',
  contributionsAndBenefitsAct('8(1) and 15'),
  (the, person: Person) => {
    const ofJobs = Money.sum(
      'month',
      the(jobsOf, person).map((job) => the(monthlyContribution, job)),
    );
    return the(businessesOf, person).length === 0 ? ofJobs : ofJobs.plus(the(class4Contribution, person));
  },
);

export { class4Contribution, class4On } from './class-4.ts';
