import { Money, Rate, type The } from '../engine/index.ts';
import { assessedWeeklyIncome } from '../facts/index.ts';
import { earnedIncome } from '../universal-credit/index.ts';
import { percentByBands, percentByCircumstances, percentByCouncilTaxBand, stepFor } from './bands.ts';
import { excessAWeek } from './excess.ts';
import { byScheme, rule, settled } from './law.ts';
import { bandIsExcluded, capitalIsWithinSchemeLimit, weeklyLiability } from './liability.ts';
import { nonDependantDeductions } from './non-dependants.ts';
import { terms } from './scheme-in-force.ts';

const nil = Money.nil('week');

/** Income above needs a week, for schemes that compare the two; undefined where it is not known. */
const excessIncome = rule('ctr.excess-income', 'income above needs', byScheme, (the): Money<'week'> | undefined => {
  const { reduction } = the(terms);
  switch (reduction.family) {
    case 'taper':
    case 'excess-bands':
      return excessAWeek(the, reduction.income);
    case 'contribution':
      return reduction.of === 'weekly-excess' ? the(assessedWeeklyIncome) : nil;
    default:
      return nil;
  }
});

/** The percentage of the bill that the scheme gives; undefined where the income is not known. */
const percentage = rule('ctr.percentage', 'percentage of the bill', byScheme, (the): Rate | undefined => {
  const { reduction } = the(terms);
  switch (reduction.family) {
    case 'taper':
      return Rate.percent(reduction.share);
    case 'bands':
      return percentByBands(the, reduction);
    case 'steps-by-council-tax-band':
      return percentByCouncilTaxBand(the, reduction);
    case 'discount':
      return percentByCircumstances(the, reduction);
    case 'contribution':
      return Rate.percent(reduction.share ?? '100');
    case 'excess-bands': {
      const excess = the(excessIncome);
      if (excess === undefined) return undefined;
      return Rate.percent(stepFor(excess, 'week', reduction.steps)?.percent ?? '0');
    }
  }
});

/** Whether the scheme's income for this household is known. */
export const incomeIsKnown = rule(
  'ctr.income-is-known',
  'income for council tax reduction is known',
  byScheme,
  (the) => the(percentage) !== undefined && the(excessIncome) !== undefined,
);

/** What the household pays in a scheme of contributions, a week; undefined above the last step, where nothing is paid. */
const contribution = rule('ctr.contribution', 'contribution to the bill', byScheme, (the): Money<'week'> | undefined => {
  const { reduction } = the(terms);
  if (reduction.family !== 'contribution') return nil;
  const step =
    reduction.of === 'monthly-earnings'
      ? stepFor(the(earnedIncome), 'month', reduction.steps)
      : stepFor(the(excessIncome) ?? nil, 'week', reduction.steps);
  return step === undefined ? undefined : Money.of(step.weekly, 'week');
});

/** The reduction a week before a final cut: the share of the bill, other adults, and income above needs or a contribution. */
const reductionBeforeCut = rule('ctr.reduction-before-cut', 'reduction before any final cut', byScheme, (the) => {
  const { reduction } = the(terms);
  const share = the(percentage) ?? Rate.of('0');
  const bill = the(weeklyLiability);
  switch (reduction.family) {
    case 'taper':
      return share.of(bill).excessOver(the(nonDependantDeductions).plus(Rate.percent(reduction.taper).of(the(excessIncome) ?? nil)));
    case 'contribution': {
      const pays = the(contribution);
      return pays === undefined ? nil : share.of(bill).excessOver(pays.plus(the(nonDependantDeductions)));
    }
    case 'excess-bands':
      return share.of(bill.excessOver(the(nonDependantDeductions)));
    case 'bands': {
      const whole = reduction.ofShare === undefined ? bill : Rate.percent(reduction.ofShare).of(bill);
      return share.of(whole).excessOver(the(nonDependantDeductions));
    }
    default:
      return share.of(bill).excessOver(the(nonDependantDeductions));
  }
});

const reductionAfterCut = rule('ctr.reduction-after-cut', 'reduction after any final cut', byScheme, (the) => {
  const { finalCut, raisedToPercent } = the(terms);
  const before = the(reductionBeforeCut);
  if (raisedToPercent !== undefined && !before.isNil()) return Rate.percent(raisedToPercent).of(the(weeklyLiability));
  return finalCut === undefined ? before : before.less(Rate.percent(finalCut).of(before));
});

/** The reduction a week under the scheme; nil with savings above its limit, and below the least that it pays. */
export const weeklyReduction = rule('ctr.weekly-reduction', 'council tax reduction a week', byScheme, (the) => {
  if (!the(capitalIsWithinSchemeLimit) || the(bandIsExcluded)) return nil;
  const least = leastOf(the);
  return least !== undefined && least.isMoreThan(settled(the(reductionAfterCut))) ? nil : the(reductionAfterCut);
});

function leastOf(the: The): Money<'week'> | undefined {
  const { leastWeekly } = the(terms);
  return leastWeekly === undefined ? undefined : Money.of(leastWeekly, 'week');
}
