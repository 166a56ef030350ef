import type { Reduction } from '#shared/council-tax/reduction';
import type { Household, Step } from '#shared/council-tax/values';
import { Count, Money, Rate, type The } from '../engine/index.ts';
import { adults, councilTaxBand, isCouple } from '../facts/index.ts';
import { childrenResponsibleFor, earnedIncome } from '../universal-credit/index.ts';
import { getsDisabilityBenefit, hoursWorked, weeklyEarnings } from './earnings.ts';
import { incomeAWeek } from './income.ts';
import { settled } from './law.ts';

type Family<F extends Reduction['family']> = Extract<Reduction, { family: F }>;

/** The first row of a grid that is for this household. */
export function rowFor<R extends Household>(the: The, rows: readonly R[]): R | undefined {
  const number = the(childrenResponsibleFor).length;
  const own = the(isCouple) ? 'two' : 'one';
  return rows.find(
    ({ adults: wanted, childrenFrom = 0, childrenTo = Infinity }) =>
      (wanted === undefined || wanted === own) && number >= childrenFrom && number <= childrenTo,
  );
}

/** The first step whose limit the amount does not pass; limits above nil are `raised` where children raise them. */
export function stepFor<S extends Step, P extends 'week' | 'month'>(
  amount: Money<P>,
  per: P,
  steps: readonly S[],
  raised: Money<P> = Money.nil(per),
): S | undefined {
  const own = settled(amount);
  return steps.find(({ upTo, below }) => {
    const limit = upTo ?? below;
    if (limit === undefined) return true;
    const printed = Money.of(limit, per);
    const most = printed.isNil() ? printed : printed.plus(raised);
    return upTo === undefined ? most.isMoreThan(own) : most.isAtLeast(own);
  });
}

const none = Rate.of('0');

/** The percentage of the bill by a grid of income bands; undefined where the income, or a row for the household, is not known. */
export function percentByBands(the: The, bands: Family<'bands'>): Rate | undefined {
  const steps = rowFor(the, bands.rows)?.steps;
  if (steps === undefined) return undefined;
  const found =
    bands.per === 'month' && bands.income.kind === 'earnings' ? stepFor(the(earnedIncome), 'month', steps) : stepByWeek(the, bands, steps);
  if (found === 'not-known') return undefined;
  if (found === undefined) return none;
  return Rate.percent(found.percent);
}

function stepByWeek<S extends Step>(the: The, bands: Family<'bands'>, steps: readonly S[]): S | undefined | 'not-known' {
  const income = incomeAWeek(the, bands.income);
  return income === undefined ? 'not-known' : stepFor(income, 'week', steps, riseByChildren(the, bands));
}

function riseByChildren(the: The, { limitsRiseByChild: rise }: Family<'bands'>): Money<'week'> {
  if (rise === undefined) return Money.nil('week');
  const number = Count.of(`${the(childrenResponsibleFor).length}`);
  return Money.of(rise.weekly, 'week').times(rise.children === undefined ? number : number.atMost(Count.of(`${rise.children}`)));
}

/** The percentage by steps of income whose width depends on the band of the home. */
export function percentByCouncilTaxBand(the: The, grid: Family<'steps-by-council-tax-band'>): Rate | undefined {
  const income = incomeAWeek(the, grid.income);
  if (income === undefined) return undefined;
  const start = rowFor(the, grid.rows)?.startsAt;
  const width = grid.step[the(councilTaxBand)];
  if (start === undefined || width === undefined) return undefined;
  const above = settled(income).excessOver(Money.of(start, 'week')).inPartsOf(Money.of(width, 'week'));
  const percent = grid.percents.find((_, steps) => Count.of(`${steps}`).isAtLeast(above));
  return percent === undefined ? none : Rate.percent(percent);
}

const remunerative = Count.of('16');

/** The percentage by circumstances: a disability benefit, children, work of 16 hours or more, net earnings. */
export function percentByCircumstances(the: The, { rows }: Family<'discount'>): Rate {
  const row = rows.find(
    ({ disabilityBenefit, children, inRemunerativeWork, netEarningsUpTo }) =>
      (disabilityBenefit === undefined || the(adults).some((adult) => the(getsDisabilityBenefit, adult)) === disabilityBenefit) &&
      (children === undefined || the(childrenResponsibleFor).length > 0 === children) &&
      (inRemunerativeWork === undefined ||
        the(adults).some((adult) => the(hoursWorked, adult).isAtLeast(remunerative)) === inRemunerativeWork) &&
      (netEarningsUpTo === undefined || Money.of(netEarningsUpTo, 'week').isAtLeast(settled(the(weeklyEarnings)))),
  );
  return row === undefined ? none : Rate.percent(row.percent);
}
