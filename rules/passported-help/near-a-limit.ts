import { conversion, Money } from '../engine/index.ts';
import { jobs, payInterval } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { earnedIncome, isInPayment, universalCredit } from '../universal-credit/index.ts';
import { rule } from './law.ts';

const payDays = convention('near a limit: within £25 of it, or over it in the assessment period with the most pay days');

/** The most pay days in a month: five, three or two, where the typical month has 52, 26 or 13 twelfths. */
const withMostPayDays = {
  weekly: conversion('month', 'month', '60', '52', payDays),
  fortnightly: conversion('month', 'month', '36', '26', payDays),
  'four-weekly': conversion('month', 'month', '24', '13', payDays),
} as const;

/** Take-home pay of the assessment period into which most pay days fall, all jobs taken as paid like the least regular of them. */
export const highestTakeHomePay = rule(
  'passported-help.highest-take-home-pay',
  'take-home pay of the month with most pay days',
  payDays,
  (the) => {
    const intervals = the(jobs).map((job) => the(payInterval, job));
    const odd = (['four-weekly', 'fortnightly', 'weekly'] as const).find((interval) => intervals.includes(interval));
    return odd === undefined ? the(earnedIncome) : the(earnedIncome).in(withMostPayDays[odd]);
  },
);

/** Two hours or so at the minimum wage: a little overtime is enough to go over the limit. */
const margin = Money.of('25', 'month');

/** Whether pay within a limit is so near to it, or paid so unevenly, that a single month can go over it. */
export function isNear(limit: Money<'month'>, pay: Money<'month'>, highest: Money<'month'>): boolean {
  if (pay.isNil() || pay.isMoreThan(limit)) return false;
  return highest.isMoreThan(limit) || !limit.less(pay).isMoreThan(margin);
}

/** Whether an award is so small that a little more pay in a month ends it, and what goes with it. */
export const awardIsNearItsEnd = rule(
  'passported-help.award-is-near-its-end',
  'the award is near its end',
  payDays,
  (the) => the(isInPayment) && !the(universalCredit).isMoreThan(margin),
);
