import type { Operation } from '#shared/calculation/trace';
import type { Citation } from './citation.ts';
import type { Decimal } from './decimal.ts';
import type { Spread } from './spread.ts';
import { spreadOfStep } from './spread-of-step.ts';

/**
 * Amounts that remember how they came about. Each operation makes a new amount that keeps its operands, so the sum behind
 * any amount can be read back ("55% × (£1,450.00 − £427.00)") although no rule says a word about tracing.
 */
export abstract class Quantity {
  readonly decimal: Decimal;
  readonly origin: Origin | undefined;
  /** How far it goes from its value where facts are known within a stretch only. */
  readonly spread: Spread | undefined;

  constructor(decimal: Decimal, origin?: Origin, spread?: Spread) {
    this.decimal = decimal;
    this.origin = origin;
    this.spread = spread ?? (restsOnAStretch(origin) ? spreadOfStep(decimal, origin) : undefined);
  }

  /** The same amount, known from here on as the answer to a question. */
  abstract as(answer: Labelled): Quantity;

  toString(): string {
    return this.decimal.toString();
  }
}

/** What an amount came from: the answer to a question, or a step of arithmetic. Neither: a constant that a rule states. */
export type Origin = Labelled | Step;

/** The answer to a question, by which an amount is known in the sums that use it. */
export interface Labelled {
  readonly key: string;
}

export interface Step {
  readonly operation: Operation;
  readonly operands: readonly Quantity[];
  readonly by?: Named;
}

/** A rounding or a conversion, which the law itself prescribes. */
export interface Named {
  readonly name: string;
  readonly law: Citation;
}

function restsOnAStretch(origin: Origin | undefined): origin is Step {
  if (!isStep(origin)) return false;
  for (const { spread } of origin.operands) if (spread !== undefined) return true;
  return false;
}

export const isStep = (origin: Origin | undefined): origin is Step => origin !== undefined && 'operation' in origin;
