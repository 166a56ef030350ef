import { asMoney, asRate, lawDatedBy, Money, nearestPenny, since } from '../engine/index.ts';
import { payInterval, type Job } from '../facts/index.ts';
import { contributionsAndBenefitsAct, convention } from '../instruments.ts';
import { payPeriodToWeek, perPayPeriod, usualPay } from '../usual-pay/index.ts';
import { byTaxYear } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const flatRate = figure(
  'ssp.flat-rate',
  'statutory sick pay, flat rate',
  asMoney('week'),
  contributionsAndBenefitsAct('157(1)'),
  byTaxYear('Up-rating Order for')('116.75', '118.75', '123.25'),
);

const lowerEarningsLimit = figure(
  'ssp.lower-earnings-limit',
  'lower earnings limit',
  asMoney('week'),
  contributionsAndBenefitsAct('5(1)(a)'),
  byTaxYear('Social Security (Contributions) Regs for')('123', '125', '129'),
);

const shareOfEarnings = figure(
  'ssp.share-of-earnings',
  'share of normal weekly earnings',
  asRate,
  contributionsAndBenefitsAct('157(1)(b)'),
  [['2026-04-06', '0.80', 'Employment Rights Act 2025 s 11']],
);

const penny = nearestPenny(convention('sick pay to the penny for each week'));

/** SSCBA 1992 s 163(2): what the employee is paid a week on average, by the contract. */
const normalWeeklyEarnings = rule(
  'ssp.normal-weekly-earnings',
  'normal weekly earnings',
  contributionsAndBenefitsAct('163(2)'),
  (the, job: Job) => the(usualPay, job).in(payPeriodToWeek[the(payInterval, job)]),
);

/**
 * Statutory sick pay for a full week. Until April 2026 the flat rate for those whose earnings reach the lower earnings limit;
 * then the flat rate or a share of earnings, whichever is lower, for everybody.
 */
const weeklyRate = rule(
  'ssp.weekly-rate',
  'statutory sick pay a week',
  contributionsAndBenefitsAct('157(1)'),
  since('1992-07-01', (the, job: Job) =>
    the(normalWeeklyEarnings, job).isAtLeast(the(lowerEarningsLimit)) ? the(flatRate) : Money.nil('week'),
  ),
  // Employment Rights Act 2025 ss 10 to 12: no lower earnings limit, no waiting days, no more than a share of earnings.
  since('2026-04-06', (the, job: Job) =>
    the(flatRate)
      .atMost(the(shareOfEarnings).of(the(normalWeeklyEarnings, job)))
      .rounded(penny),
  ),
);

/** Statutory sick pay for a pay period of full weeks, in place of the pay of the job. */
export const sickPayForPeriod = rule(
  'ssp.for-period',
  'statutory sick pay for a pay period',
  contributionsAndBenefitsAct('151(1)'),
  (the, job: Job) => perPayPeriod(the(weeklyRate, job), the(payInterval, job)).rounded(penny),
);
