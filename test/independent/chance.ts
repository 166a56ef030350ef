/** Chances that follow from a seed: the same seed throws the same. (xorshift, mixed once from the seed.) */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 2_654_435_761) | 1;
    for (let turn = 0; turn < 8; turn++) this.#next();
  }

  #next(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 4_294_967_296;
  }

  often(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number between two, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  pick<T>(options: readonly T[]): T {
    const picked = options[this.whole(0, options.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  many<T>(length: number, make: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => make(index));
  }

  /** Pounds between two, with pence, as text. */
  pounds(least: number, most: number): string {
    return (this.whole(Math.round(least * 100), Math.round(most * 100)) / 100).toFixed(2);
  }

  /** A day between two, both included. */
  date(first: string, last: string): string {
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
    return new Date(Date.parse(first) + this.whole(0, days) * 86_400_000).toISOString().slice(0, 10);
  }
}
