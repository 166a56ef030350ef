import { Decimal } from 'decimal.js';

/**
 * The floor under a calculation: the same decimal operations, on the same amounts, with nothing around them. Every copy of
 * decimal.js shares one set of methods, so they are recorded from outside while a calculation runs; the rules know nothing of it.
 */
export interface Operations {
  count: number;
  /** Does them all again. */
  repeat: () => void;
}

type Operation = () => unknown;
type Method = (this: Decimal, ...given: unknown[]) => unknown;

const methods = ['plus', 'minus', 'times', 'div', 'lt', 'lte', 'gt', 'gte', 'eq', 'toDecimalPlaces', 'ceil', 'floor', 'isZero'] as const;
const prototype: Record<string, unknown> = Decimal.prototype as unknown as Record<string, unknown>;

/** The decimal operations of one run. What is recorded is never timed: recording is slow. */
export function operationsOf(run: () => unknown): Operations {
  const operations: Operation[] = [];
  const originals = methods.map((name) => [name, prototype[name] as Method] as const);
  let within = false;
  for (const [name, original] of originals) {
    prototype[name] = function recorded(this: Decimal, ...given: unknown[]): unknown {
      // One method may be built from others: only the one that was asked for counts.
      if (within) return original.apply(this, given);
      within = true;
      try {
        operations.push(() => original.apply(this, given));
        return original.apply(this, given);
      } finally {
        within = false;
      }
    };
  }
  try {
    run();
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
  return {
    count: operations.length,
    repeat: () => {
      for (const operation of operations) operation();
    },
  };
}
