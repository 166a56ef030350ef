import { Decimal } from './decimal.ts';
import type { Step } from './quantity.ts';
import {
  combined,
  differenceOf,
  leastOf,
  loosened,
  mostOf,
  oneOrTheOther,
  reachOf,
  undecided,
  undecidedAboutNil,
  type Spread,
  type Spreading,
} from './spread.ts';

/** The most that a bend within a stretch may add to the slack; where it would add more, the stretch has to be divided. */
const tolerance = new Decimal('0.05');
const nought = new Decimal(0);

/** The spread of what a step of arithmetic gives. @throws Undecided where it is of one kind in part of the stretches and of another elsewhere. */
export function spreadOfStep(result: Decimal, { operation, operands, by }: Step): Spread | undefined {
  const [first, second] = operands;
  if (first === undefined) return undefined;
  switch (operation) {
    case 'sum':
      return combined(...operands.map(({ spread }) => [spread, 1] as const));
    case 'difference':
      return combined(...operands.map(({ spread }, index) => [spread, index === 0 ? 1 : -1] as const));
    case 'convert':
      return convertedBy(first, operands);
    case 'product':
      return second === undefined ? first.spread : ofProduct(first, second);
    case 'quotient':
      return second === undefined ? first.spread : ofQuotient(first, second);
    case 'excess':
      return second === undefined ? first.spread : ofExcess(result, differenceOf(first, second));
    case 'lesser':
      return ofExtreme(result, operands, (one, other) => differenceOf(one, other));
    case 'greater':
      return ofExtreme(result, operands, (one, other) => differenceOf(other, one));
    case 'round':
      return loosened(first.spread, new Decimal(by?.name.includes('pound') === true ? 1 : '0.01'));
    case 'parts':
      return second === undefined ? undefined : ofParts(first, second, (quotient) => quotient.ceil());
    case 'whole-parts':
      return second === undefined ? undefined : ofWholeParts(first, second);
  }
}

function convertedBy(amount: Spreading, [, multiplier, divisor]: readonly Spreading[]): Spread | undefined {
  if (multiplier === undefined || divisor === undefined) return amount.spread;
  if (multiplier.spread !== undefined || divisor.spread !== undefined) return undecided(multiplier, divisor);
  return combined([amount.spread, multiplier.decimal.div(divisor.decimal)]);
}

function ofProduct(one: Spreading, other: Spreading): Spread | undefined {
  const spread = combined([one.spread, other.decimal], [other.spread, one.decimal]);
  if (one.spread === undefined || other.spread === undefined) return spread;
  return bent(spread, reachOf(one).times(reachOf(other)), one, other);
}

function ofQuotient(dividend: Spreading, divisor: Spreading): Spread | undefined {
  if (divisor.spread === undefined) return combined([dividend.spread, new Decimal(1).div(divisor.decimal)]);
  const by = divisor.decimal.abs();
  const share = by.isZero() ? new Decimal(1) : reachOf(divisor).div(by);
  if (share.gte(1)) return undecided(divisor);
  const quotient = dividend.decimal.div(divisor.decimal);
  const spread = combined([dividend.spread, new Decimal(1).div(divisor.decimal)], [divisor.spread, quotient.div(divisor.decimal).neg()]);
  const most = dividend.decimal.abs().plus(reachOf(dividend)).div(by);
  const bend = reachOf(dividend)
    .times(share)
    .div(by)
    .plus(most.times(share.pow(2)).div(new Decimal(1).minus(share)));
  return bent(spread, bend, dividend, divisor);
}

function ofExcess(result: Decimal, difference: Spreading): Spread | undefined {
  const [least, most] = [leastOf(difference), mostOf(difference)];
  if (least.gte(0)) return difference.spread;
  if (most.lte(0)) return undefined;
  const isMostlyAbove = most.plus(least).gte(0);
  const bend = isMostlyAbove ? result.minus(difference.decimal).plus(least.abs()) : most;
  if (bend.gt(tolerance)) return undecidedAboutNil(difference);
  return loosened(combined([difference.spread, isMostlyAbove ? 1 : 0]), bend);
}

/** Of the least or the most of several: the spread of the one that is it throughout, or nearly so. */
function ofExtreme(
  result: Decimal,
  operands: readonly Spreading[],
  beyond: (one: Spreading, other: Spreading) => Spreading,
): Spread | undefined {
  let [best, gap, nearest]: [Spreading | undefined, Decimal, Spreading | undefined] = [undefined, nought, undefined];
  for (const one of operands) {
    const differences = operands.filter((other) => other !== one).map((other) => beyond(one, other));
    const most = differences.reduce((so, difference) => Decimal.max(so, mostOf(difference)), nought);
    if (best === undefined || most.lt(gap)) [best, gap, nearest] = [one, most, differences[0]];
  }
  if (best === undefined) return undefined;
  if (gap.lte(0)) return best.spread;
  const bend = gap.plus(best.decimal.minus(result).abs());
  if (bend.gt(tolerance)) return nearest === undefined || operands.length > 2 ? undecided(...operands) : undecidedAboutNil(nearest);
  return loosened(combined([best.spread, 1], ...operands.map((operand) => [operand.spread, 0] as const)), bend);
}

/** How many parts an amount has: known where it is one number throughout, or one and the next; where it may be more, the stretch is divided. */
function ofParts(amount: Spreading, part: Spreading, counted: (quotient: Decimal) => Decimal): Spread | undefined {
  const quotient: Spreading = { decimal: amount.decimal.div(part.decimal), spread: ofQuotient(amount, part) };
  const [least, most] = [leastOf(quotient), mostOf(quotient)];
  const [fewest, greatest, here] = [counted(least), counted(most), counted(quotient.decimal)];
  if (fewest.eq(greatest)) return undefined;
  if (greatest.minus(fewest).eq(1)) return oneOrTheOther(quotient, here.eq(fewest) ? new Decimal(1) : new Decimal(-1));
  const middle = counted(least.plus(most).div(2));
  const near = [middle, middle.minus(1), middle.plus(1)];
  const step =
    near.find((whole) => whole.gt(least) && whole.lt(most)) ?? near.find((whole) => whole.gte(least) && whole.lte(most)) ?? middle;
  return undecidedAboutNil({ decimal: quotient.decimal.minus(step), spread: quotient.spread });
}

/** How many whole parts an amount has, where they may be many: as many as it has parts, less what of one is not whole. */
function ofWholeParts(amount: Spreading, part: Spreading): Spread | undefined {
  const quotient: Spreading = { decimal: amount.decimal.div(part.decimal), spread: ofQuotient(amount, part) };
  const [fewest, greatest] = [leastOf(quotient).floor(), mostOf(quotient).floor()];
  if (greatest.minus(fewest).lte(1)) return ofParts(amount, part, (count) => count.floor());
  const broken = quotient.decimal.minus(quotient.decimal.floor());
  return combined([quotient.spread, 1], [oneOrTheOther(quotient, broken), 1], [oneOrTheOther(quotient, broken.minus(1)), 1]);
}

/** A spread that a bend loosens by so much. */
const bent = (spread: Spread | undefined, by: Decimal, ...amounts: readonly Spreading[]): Spread | undefined =>
  by.gt(tolerance) ? undecided(...amounts) : loosened(spread, by);
