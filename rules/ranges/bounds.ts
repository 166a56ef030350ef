import type { Bounds } from '#shared/calculation/range';
import type { Within } from './outcome.ts';

/** Pence as whole numbers: amounts of a result are compared, never worked with. */
export const penceOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

export const poundsOf = (pence: bigint): string => {
  const digits = `${pence < 0n ? -pence : pence}`.padStart(3, '0');
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The least and the most that each of some amounts was, gathered one result at a time. */
export class Extremes {
  readonly #seen = new Map<string, Set<string>>();

  add(name: string, amount: Within): void {
    if (typeof amount === 'string') return this.#add(name, amount);
    this.#add(name, amount.least);
    this.#add(name, amount.most);
  }

  #add(name: string, amount: string): void {
    const seen = this.#seen.get(name);
    if (seen === undefined) this.#seen.set(name, new Set([amount]));
    else seen.add(amount);
  }

  addAll(amounts: Readonly<Record<string, Within | undefined>>): void {
    for (const name in amounts) {
      const amount = amounts[name];
      if (amount !== undefined) this.add(name, amount);
    }
  }

  /** The bounds of one amount; undefined where there was none. */
  of(name: string): Bounds | undefined {
    const seen = this.#seen.get(name);
    return seen === undefined ? undefined : boundsOf(seen);
  }

  all(): Record<string, Bounds> {
    return Object.fromEntries([...this.#seen].map(([name, seen]) => [name, boundsOf(seen)]));
  }

  names(): string[] {
    return [...this.#seen.keys()];
  }
}

function boundsOf(amounts: Iterable<string>): Bounds {
  let [least, most]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const amount of amounts) {
    if (least === undefined || penceOf(amount) < penceOf(least)) least = amount;
    if (most === undefined || penceOf(amount) > penceOf(most)) most = amount;
  }
  return { least: least ?? '0.00', most: most ?? '0.00' };
}
