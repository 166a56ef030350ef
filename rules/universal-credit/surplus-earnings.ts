import { asMoney, Money } from '../engine/index.ts';
import { ucRegs } from '../instruments.ts';
import { byTaxYear } from '../years.ts';
import { maximumAmount } from './award-before-cap.ts';
import { workAllowance } from './earnings-deduction.ts';
import { taperRate } from './figures.ts';
import { figure, rule } from './law.ts';
import { earnedIncome } from './minimum-income-floor.ts';
import { unearnedIncome } from './unearned-income.ts';

/** What of earnings above the nil level is ignored, a month. */
export const surplusEarningsMargin = figure(
  'uc.surplus-earnings-margin',
  'earnings above the nil level that are ignored',
  asMoney('month'),
  ucRegs('54A(6)'),
  byTaxYear('as extended for')('2500', '2500', {
    amount: '2500',
    unverified:
      'The margin of £2,500 was extended for a year from April 2026 by announcement; the instrument was not read. Without it the margin is £300.',
  }),
);

/** Reg 54A(6): the earned income at which the award becomes nil, no less than the work allowance. */
export const nilLevel = rule('uc.nil-level-of-earnings', 'earnings at which Universal Credit ends', ucRegs('54A(6)'), (the) =>
  the(maximumAmount).excessOver(the(unearnedIncome)).dividedBy(the(taperRate)).plus(the(workAllowance)),
);

/** Reg 54A(2) and (6): what earned income is above that level and the margin; nil where it is not. */
export const surplusEarnings = rule('uc.surplus-earnings', 'surplus earnings', ucRegs('54A'), (the) => {
  const above = the(earnedIncome).excessOver(the(nilLevel));
  return above.isMoreThan(the(surplusEarningsMargin)) ? above.less(the(surplusEarningsMargin)) : Money.nil('month');
});
