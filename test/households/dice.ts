/** Chances that follow from a seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed + 0x9e3779b9) | 0;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  pick<T>(options: readonly T[]): T {
    const picked = options[this.whole(0, options.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  list<T>(length: number, make: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => make(index));
  }

  /** Pounds between two whole numbers, with pence. */
  pounds(least: number, most: number): string {
    return (this.whole(Math.round(least * 100), Math.round(most * 100)) / 100).toFixed(2);
  }

  date(first: string, last: string): string {
    const [from, to] = [Date.parse(first), Date.parse(last)];
    return new Date(from + Math.floor((this.#next() * (to - from)) / 86_400_000) * 86_400_000).toISOString().slice(0, 10);
  }
}
