import type { Citation } from './citation.ts';
import { Decimal } from './decimal.ts';
import { Quantity, type Labelled, type Named, type Origin } from './quantity.ts';
import type { Rounding } from './rounding.ts';
import { combined, isAbove, isNought, readAmount, type Spread } from './spread.ts';

/** Pounds for a period, or a sum of money without one. Money of different periods does not add. */
export type Period = 'hour' | 'day' | 'week' | 'fortnight' | 'four-weeks' | 'month' | 'quarter' | 'year' | 'pay-period' | 'sum';

export class Money<P extends Period = Period> extends Quantity {
  readonly per: P;

  constructor(decimal: Decimal, per: P, origin?: Origin, spread?: Spread) {
    super(decimal, origin, spread);
    this.per = per;
  }

  /** Pounds as text ("950.00") for a period. */
  static of<P extends Period>(pounds: string, per: P): Money<P> {
    const { decimal, spread } = readAmount(pounds);
    return new Money(decimal, per, undefined, spread);
  }

  static nil<P extends Period>(per: P): Money<P> {
    return new Money(nought, per);
  }

  as(answer: Labelled): Money<P> {
    return new Money(this.decimal, this.per, answer, this.spread);
  }

  plus(...others: readonly Money<P>[]): Money<P> {
    return others.length === 0 ? this : Money.sum(this.per, [this, ...others]);
  }

  /** All of these together; nil for none. */
  static sum<P extends Period>(per: P, amounts: readonly Money<P>[]): Money<P> {
    const total = amounts.reduce((sum, amount) => sum.plus(amount.decimal), nought);
    return new Money(total, per, { operation: 'sum', operands: amounts });
  }

  less(...others: readonly Money<P>[]): Money<P> {
    const rest = others.reduce((difference, amount) => difference.minus(amount.decimal), this.decimal);
    return new Money(rest, this.per, { operation: 'difference', operands: [this, ...others] });
  }

  /** How far this is above `limit`; nil when it is not. */
  excessOver(limit: Money<P>): Money<P> {
    const excess = this.decimal.gt(limit.decimal) ? this.decimal.minus(limit.decimal) : nought;
    return new Money(excess, this.per, { operation: 'excess', operands: [this, limit] });
  }

  atMost(limit: Money<P>): Money<P> {
    return new Money(this.decimal.lt(limit.decimal) ? this.decimal : limit.decimal, this.per, {
      operation: 'lesser',
      operands: [this, limit],
    });
  }

  atLeast(floor: Money<P>): Money<P> {
    return new Money(this.decimal.gt(floor.decimal) ? this.decimal : floor.decimal, this.per, {
      operation: 'greater',
      operands: [this, floor],
    });
  }

  times(count: Count): Money<P> {
    return new Money(this.decimal.times(count.decimal), this.per, { operation: 'product', operands: [this, count] });
  }

  dividedBy(divisor: Count | Rate): Money<P> {
    return new Money(this.decimal.div(divisor.decimal), this.per, { operation: 'quotient', operands: [this, divisor] });
  }

  /** How many of `part` go into this; a part of one counts as one when `partsCount`, else it is left out. */
  inPartsOf(part: Money<P>): Count {
    return new Count(this.decimal.div(part.decimal).ceil(), { operation: 'parts', operands: [this, part] });
  }

  wholePartsOf(part: Money<P>): Count {
    return new Count(this.decimal.div(part.decimal).floor(), { operation: 'whole-parts', operands: [this, part] });
  }

  /** This as a share of `whole`. */
  shareOf(whole: Money<P>): Rate {
    return new Rate(this.decimal.div(whole.decimal), { operation: 'quotient', operands: [this, whole] });
  }

  rounded(rounding: Rounding): Money<P> {
    return new Money(rounding.apply(this.decimal), this.per, { operation: 'round', operands: [this], by: rounding });
  }

  /** The same money for another period, as the law converts it. */
  in<Q extends Period>(conversion: Conversion<P, Q>): Money<Q> {
    const decimal = this.decimal.times(conversion.multiplier.decimal).div(conversion.divisor.decimal);
    return new Money(decimal, conversion.to, {
      operation: 'convert',
      operands: [this, conversion.multiplier, conversion.divisor],
      by: conversion,
    });
  }

  /** Pounds and pence as text, "881.23", as a result writes them. */
  inPounds(): string {
    return this.decimal.isZero() ? '0.00' : this.decimal.toFixed(2);
  }

  isMoreThan(other: Money<P>): boolean {
    return isAbove(this, other, false);
  }

  isAtLeast(other: Money<P>): boolean {
    return isAbove(this, other, true);
  }

  isNil(): boolean {
    return isNought(this);
  }
}

/** A proportion, such as the taper of 55%. */
export class Rate extends Quantity {
  static of(proportion: string): Rate {
    return new Rate(new Decimal(proportion));
  }

  /** "5" is 5%. */
  static percent(percentage: string): Rate {
    const { decimal, spread } = readAmount(percentage);
    return new Rate(decimal.div(100), undefined, combined([spread, '0.01']));
  }

  as(answer: Labelled): Rate {
    return new Rate(this.decimal, answer, this.spread);
  }

  of<P extends Period>(money: Money<P>): Money<P> {
    return new Money(this.decimal.times(money.decimal), money.per, { operation: 'product', operands: [this, money] });
  }
}

/** A number that is neither money nor a proportion: hours, weeks, steps. */
export class Count extends Quantity {
  static of(text: string): Count {
    const { decimal, spread } = readAmount(text);
    return new Count(decimal, undefined, spread);
  }

  as(answer: Labelled): Count {
    return new Count(this.decimal, answer, this.spread);
  }

  plus(other: Count): Count {
    return new Count(this.decimal.plus(other.decimal), { operation: 'sum', operands: [this, other] });
  }

  less(other: Count): Count {
    return new Count(this.decimal.minus(other.decimal), { operation: 'difference', operands: [this, other] });
  }

  times(other: Count): Count {
    return new Count(this.decimal.times(other.decimal), { operation: 'product', operands: [this, other] });
  }

  dividedBy(other: Count): Count {
    return new Count(this.decimal.div(other.decimal), { operation: 'quotient', operands: [this, other] });
  }

  /** This many hundredths, as a proportion: 42 gives 42%. */
  asPercent(): Rate {
    return new Rate(this.decimal.div(100), { operation: 'quotient', operands: [this, hundred] });
  }

  /** This many hours at an hourly wage, as a week's pay. */
  hoursAt(wage: Money<'hour'>): Money<'week'> {
    return new Money(wage.decimal.times(this.decimal), 'week', { operation: 'product', operands: [wage, this] });
  }

  atMost(limit: Count): Count {
    return new Count(this.decimal.lt(limit.decimal) ? this.decimal : limit.decimal, { operation: 'lesser', operands: [this, limit] });
  }

  isAtLeast(other: Count): boolean {
    return isAbove(this, other, true);
  }

  isNil(): boolean {
    return isNought(this);
  }
}

/** How the law turns money for one period into money for another: × multiplier ÷ divisor. */
export interface Conversion<P extends Period, Q extends Period> extends Named {
  readonly from: P;
  readonly to: Q;
  readonly multiplier: Count;
  readonly divisor: Count;
}

export function conversion<P extends Period, Q extends Period>(
  from: P,
  to: Q,
  multiplier: string,
  divisor: string,
  law: Citation,
): Conversion<P, Q> {
  return { name: `× ${multiplier} ÷ ${divisor}`, law, from, to, multiplier: Count.of(multiplier), divisor: Count.of(divisor) };
}

const nought = new Decimal(0);
const hundred = Count.of('100');
