import { asMoney, asRate, conversion, lawDatedBy, Money, nearestPennyHalfDropped } from '../engine/index.ts';
import { jobsOf, payInterval, type Job, type Person } from '../facts/index.ts';
import { contributionsAndBenefitsAct, contributionsRegs } from '../instruments.ts';
import { payPeriodToMonth, penny } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';

const { figure, rule } = lawDatedBy('day');
const knownUntil = '2027-04-05';
const regs2024 = 'rates and thresholds for 2024-25';
const regs2025 = 'rates and thresholds for 2025-26';
const regs2026 = 'rates and thresholds for 2026-27';

const weeklyPrimaryThreshold = figure('ni.primary-threshold-weekly', 'primary threshold', asMoney('week'), contributionsRegs('10(b)'), [
  ['2024-04-06', '242', regs2024],
  ['2025-04-06', '242', regs2025],
  ['2026-04-06', '242', regs2026],
], knownUntil);

const monthlyPrimaryThreshold = figure('ni.primary-threshold-monthly', 'primary threshold', asMoney('month'), contributionsRegs('11(3)'), [
  ['2024-04-06', '1048', regs2024],
  ['2025-04-06', '1048', regs2025],
  ['2026-04-06', '1048', regs2026],
], knownUntil);

const weeklyUpperEarningsLimit = figure('ni.upper-earnings-limit-weekly', 'upper earnings limit', asMoney('week'), contributionsRegs('10(a)'), [
  ['2024-04-06', '967', regs2024],
  ['2025-04-06', '967', regs2025],
  ['2026-04-06', '967', regs2026],
], knownUntil);

const monthlyUpperEarningsLimit = figure('ni.upper-earnings-limit-monthly', 'upper earnings limit', asMoney('month'), contributionsRegs('11(2)'), [
  ['2024-04-06', '4189', regs2024],
  ['2025-04-06', '4189', regs2025],
  ['2026-04-06', '4189', regs2026],
], knownUntil);

const mainRate = figure('ni.main-rate', 'main percentage', asRate, contributionsAndBenefitsAct('8(2)(a)'), [
  ['2024-04-06', '0.08', 'National Insurance Contributions (Reduction in Rates) Act 2024'],
  ['2025-04-06', '0.08', 'unchanged'],
  ['2026-04-06', '0.08', 'unchanged'],
], knownUntil);

const additionalRate = figure('ni.additional-rate', 'additional percentage', asRate, contributionsAndBenefitsAct('8(2)(b)'), [
  ['2024-04-06', '0.02', 'unchanged'],
  ['2025-04-06', '0.02', 'unchanged'],
  ['2026-04-06', '0.02', 'unchanged'],
], knownUntil);

const halfpennyDropped = nearestPennyHalfDropped(contributionsRegs('12(1)'));

/** Reg 11: limits for pay periods that are multiples of a week are that multiple of the weekly limit. */
const multiples = {
  weekly: conversion('week', 'pay-period', '1', '1', contributionsRegs('11')),
  fortnightly: conversion('week', 'pay-period', '2', '1', contributionsRegs('11')),
  'four-weekly': conversion('week', 'pay-period', '4', '1', contributionsRegs('11')),
};
const month = conversion('month', 'pay-period', '1', '1', contributionsRegs('11'));

const primaryThreshold = rule('ni.primary-threshold', 'primary threshold for the pay period', contributionsRegs('11'), (the, job: Job) => {
  const interval = the(payInterval, job);
  return interval === 'monthly' ? the(monthlyPrimaryThreshold).in(month) : the(weeklyPrimaryThreshold).in(multiples[interval]);
});

const upperEarningsLimit = rule('ni.upper-earnings-limit', 'upper earnings limit for the pay period', contributionsRegs('11'), (the, job: Job) => {
  const interval = the(payInterval, job);
  return interval === 'monthly' ? the(monthlyUpperEarningsLimit).in(month) : the(weeklyUpperEarningsLimit).in(multiples[interval]);
});

/** SSCBA 1992 s 8 and SI 2001/1004 reg 12: a primary Class 1 contribution on the earnings of one job in one pay period. */
export const contributionForPeriod = rule('ni.contribution-for-period', 'National Insurance for a pay period', contributionsAndBenefitsAct('8(1)'), (the, job: Job) => {
  const earnings = the(payAfterSacrifice, job);
  const main = the(mainRate).of(earnings.atMost(the(upperEarningsLimit, job)).excessOver(the(primaryThreshold, job)));
  const additional = the(additionalRate).of(earnings.excessOver(the(upperEarningsLimit, job)));
  return main.plus(additional).rounded(halfpennyDropped);
});

const monthlyContribution = rule('ni.monthly-contribution', 'National Insurance of the job', contributionsAndBenefitsAct('8(1)'), (the, job: Job) =>
  the(contributionForPeriod, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny),
);

/** National Insurance of a person a month, each job on its own. */
export const nationalInsurance = rule('national-insurance', 'National Insurance', contributionsAndBenefitsAct('8(1)'), (the, person: Person) =>
  Money.sum('month', the(jobsOf, person).map((job) => the(monthlyContribution, job))),
);
