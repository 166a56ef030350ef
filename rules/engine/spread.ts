import { Decimal } from './decimal.ts';
import { Undecided } from './errors.ts';

/**
 * How far an amount goes from its value while facts go from one end of a stretch to the other: by `rises` in proportion as each
 * fact does, and beyond that by no more than `slack` either way. An amount that rests on no stretch has no spread.
 */
export interface Spread {
  /** By the name of the fact: what is added when it is at the far end of its stretch. */
  readonly rises: ReadonlyMap<string | Jump, Decimal>;
  readonly slack: Decimal;
}

/** A step that an amount may or may not have taken. It goes by no other amount; to know more, the stretch of its fact is divided. */
class Jump {
  readonly fact: string;

  constructor(fact: string) {
    this.fact = fact;
  }
}

/** What has a value and may have a spread. */
export interface Spreading {
  readonly decimal: Decimal;
  readonly spread: Spread | undefined;
}

const nought = new Decimal(0);

/** A stretch of an amount as facts read it: every amount from one to another, for the fact of this name. */
export const stretchText = (from: string, to: string, fact: string): string => `${from}..${to}/${fact}`;

/** An amount from its text: a number, or a stretch of them. */
export function readAmount(text: string): Spreading {
  if (!text.includes('..')) return { decimal: new Decimal(text), spread: undefined };
  const [from = '', to = '', fact = ''] = text.split(/\.\.|\//);
  const decimal = new Decimal(from);
  return { decimal, spread: { rises: new Map([[fact, new Decimal(to).minus(decimal)]]), slack: nought } };
}

/** The least that an amount can be over its stretches. */
export const leastOf = ({ decimal, spread }: Spreading): Decimal =>
  spread === undefined
    ? decimal
    : [...spread.rises.values()].reduce((sum, rise) => (rise.lt(0) ? sum.plus(rise) : sum), decimal.minus(spread.slack));

/** The most that an amount can be over its stretches. */
export const mostOf = ({ decimal, spread }: Spreading): Decimal =>
  spread === undefined
    ? decimal
    : [...spread.rises.values()].reduce((sum, rise) => (rise.gt(0) ? sum.plus(rise) : sum), decimal.plus(spread.slack));

/** How far an amount can be from its value. */
export const reachOf = ({ spread }: Spreading): Decimal =>
  spread === undefined ? nought : [...spread.rises.values()].reduce((sum, rise) => sum.plus(rise.abs()), spread.slack);

/**
 * One amount less another, what both rest on taken together. Amounts with one and the same spread move alike, whatever their slack: the
 * one was taken over from the other.
 */
export function differenceOf(one: Spreading, other: Spreading): Spreading {
  const decimal = one.decimal.minus(other.decimal);
  if (one.spread === other.spread) return { decimal, spread: undefined };
  return { decimal, spread: combined([one.spread, 1], [other.spread, -1]) };
}

/** Spreads added, each times a number. */
export function combined(...parts: readonly (readonly [Spread | undefined, Decimal | string | number])[]): Spread | undefined {
  let slack = nought;
  const rises = new Map<string | Jump, Decimal>();
  for (const [spread, times] of parts) {
    if (spread === undefined) continue;
    const factor = new Decimal(times);
    slack = slack.plus(spread.slack.times(factor.abs()));
    for (const [fact, rise] of spread.rises) rises.set(fact, (rises.get(fact) ?? nought).plus(rise.times(factor)));
  }
  return rises.size === 0 && slack.isZero() ? undefined : { rises, slack };
}

/**
 * A spread of its own for an amount that is its value or so much more: in one part of the stretches the one and in the rest the other,
 * without saying where.
 */
export function oneOrTheOther(amount: Spreading, more: Decimal): Spread | undefined {
  const fact = factOf([amount]);
  return fact === undefined ? undefined : { rises: new Map([[new Jump(fact), more]]), slack: nought };
}

/** The same spread with more slack. */
export const loosened = (spread: Spread | undefined, by: Decimal): Spread | undefined =>
  by.isZero() ? spread : { rises: spread?.rises ?? new Map(), slack: (spread?.slack ?? nought).plus(by) };

/** @throws Undecided, to be divided in the middle for the fact that moves these amounts most. */
export function undecided(...amounts: readonly Spreading[]): never {
  throw new Undecided(factOf(amounts), half);
}

/**
 * @throws Undecided, to be divided just before or just after the place at which this amount is nil, so that one of the parts is decided.
 */
export function undecidedAboutNil(amount: Spreading): never {
  const [fact, rise] = widestOf([amount]) ?? [factOf([amount]), nought];
  if (rise.isZero()) throw new Undecided(fact, half);
  const place = amount.decimal.div(rise).neg();
  const vague = reachOf(amount).minus(rise.abs()).div(rise.abs());
  const [before, after] = [place.minus(vague).times(billion).floor(), place.plus(vague).times(billion).ceil()];
  const at = [before, after].find((share) => share.gt(0) && share.lt(billion));
  if (at !== undefined) throw new Undecided(fact, BigInt(at.toFixed(0)));
  throw new Undecided(fact, vague.gt(0) ? half : place.lte(0) ? 0n : 1_000_000_000n);
}

const billion = new Decimal(1_000_000_000);
const half = 500_000_000n;

/** The fact that moves amounts most, and how far. */
function widestOf(amounts: readonly Spreading[]): readonly [string, Decimal] | undefined {
  let widest: readonly [string, Decimal] | undefined;
  for (const { spread } of amounts)
    for (const [fact, rise] of spread?.rises ?? [])
      if (typeof fact === 'string' && (widest === undefined || rise.abs().gt(widest[1].abs()))) widest = [fact, rise];
  return widest;
}

/** The fact to divide so that more is known of amounts: the one that moves them most, or that of a step. */
function factOf(amounts: readonly Spreading[]): string | undefined {
  const widest = widestOf(amounts);
  if (widest !== undefined) return widest[0];
  for (const { spread } of amounts) for (const jump of spread?.rises.keys() ?? []) return typeof jump === 'string' ? jump : jump.fact;
  return undefined;
}

/** Whether one amount is more than another (or at least it) over all stretches. @throws Undecided where it is so in part of them. */
export function isAbove(one: Spreading, other: Spreading, orEqual: boolean): boolean {
  if (one.spread === undefined && other.spread === undefined)
    return orEqual ? one.decimal.gte(other.decimal) : one.decimal.gt(other.decimal);
  const difference = differenceOf(one, other);
  const [least, most] = [leastOf(difference), mostOf(difference)];
  if (orEqual ? least.gte(0) : least.gt(0)) return true;
  return (orEqual ? most.lt(0) : most.lte(0)) ? false : undecidedAboutNil(difference);
}

/** Whether an amount is nil over all stretches. @throws Undecided where it is so in part of them. */
export function isNought(amount: Spreading): boolean {
  if (amount.spread === undefined) return amount.decimal.isZero();
  return leastOf(amount).gt(0) || mostOf(amount).lt(0) ? false : undecidedAboutNil(amount);
}
