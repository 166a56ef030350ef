import { asMoney, conversion, Count, lawDatedBy, Money, wholePounds } from '../engine/index.ts';
import { adults } from '../facts/index.ts';
import { adjustedNetIncome } from '../income-tax/index.ts';
import { convention, incomeTaxEarningsAct } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toYears } from '../periods/index.ts';
import { childBenefitAWeek } from './child-benefit.ts';

const { figure, rule } = lawDatedBy('day');

const threshold = figure(
  'child-benefit-charge.threshold',
  'income above which the charge begins',
  asMoney('year'),
  incomeTaxEarningsAct('681B'),
  [
    ['2013-01-07', '50000', 'Finance Act 2012'],
    ['2024-04-06', '60000', 'Finance (No. 2) Act 2024'],
  ],
);
const step = figure('child-benefit-charge.step', 'income for each 1% of the charge', asMoney('year'), incomeTaxEarningsAct('681C'), [
  ['2013-01-07', '100', 'Finance Act 2012'],
  ['2024-04-06', '200', 'Finance (No. 2) Act 2024'],
]);

const yearly = toYears(convention('typical month: 52 weeks of Child Benefit'));
const poundsOnly = wholePounds(incomeTaxEarningsAct('681C(3)'));
const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));
const hundred = Count.of('100');

/** ITEPA 2003 s 681B: the higher of the two incomes; the charge falls on that person. */
const higherIncome = rule(
  'child-benefit-charge.higher-income',
  'higher adjusted net income of the household',
  incomeTaxEarningsAct('681B'),
  (the) =>
    the(adults)
      .map((adult) => the(adjustedNetIncome, adult))
      .reduce((higher, income) => higher.atLeast(income), Money.nil('year')),
);

/** ITEPA 2003 s 681C: 1% of the year's Child Benefit for every full step above the threshold; benefit and charge in whole pounds. */
export const childBenefitCharge = rule('child-benefit-charge', 'Child Benefit charge', incomeTaxEarningsAct('681C'), (the) => {
  if (the(childBenefitAWeek).isNil()) return Money.nil('month');
  const share = the(higherIncome).excessOver(the(threshold)).wholePartsOf(the(step)).atMost(hundred).asPercent();
  return share
    .of(yearly(the(childBenefitAWeek)).rounded(poundsOnly))
    .rounded(poundsOnly)
    .in(twelfth)
    .rounded(penny);
});
