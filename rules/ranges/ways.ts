import type { Possibilities } from '../engine/index.ts';
import { divided, isStretch } from './stretches.ts';
import type { UnknownFact } from './unknown-facts.ts';

/** Goes through the ways in which the facts may be, depth first: the fact that was read last changes first. */
export class Ways {
  readonly #facts: readonly UnknownFact[];
  readonly #possibilities: Possibilities;
  readonly #path: { fact: number; rest: unknown[]; past: number }[] = [];

  constructor(facts: readonly UnknownFact[], possibilities: Possibilities) {
    this.#facts = facts;
    this.#possibilities = possibilities;
  }

  /** Facts that this way has read and the one before it had not are tried with each of their values from here. */
  branchAt(read: readonly number[]): void {
    for (const fact of read) {
      if (this.#path.some((step) => step.fact === fact)) continue;
      this.#path.push({ fact, rest: this.#valuesOf(fact).slice(1), past: 0 });
    }
  }

  /** Turns to the next way; false when there is none. */
  next(): boolean {
    for (let last = this.#path.at(-1); last !== undefined; last = this.#path.at(-1)) {
      if (last.rest.length > 0) {
        this.#possibilities.hold(last.fact, last.rest.shift());
        last.past += 1;
        return true;
      }
      this.#leave(last.fact);
    }
    return false;
  }

  /** Goes on with the first part of the stretch that a fact holds, so many billionths of it; the rest comes after it. */
  divide(number: number, billionths: bigint): void {
    const [step, value] = [this.#path.find(({ fact }) => fact === number), this.#possibilities.holding(number)];
    if (step === undefined || !isStretch(value)) throw new RangeError(`The fact number ${number} holds no stretch to divide.`);
    while (this.#path.at(-1) !== step) this.#leave(this.#path.at(-1)?.fact ?? number);
    const [first, second] = divided(value, this.#facts[number]?.between?.decimals ?? 2, billionths);
    step.rest.unshift(second);
    this.#possibilities.hold(number, first);
  }

  /** Which part of all ways has been gone through, from 0 to 1, as if the ways from every value were as many. */
  share(): number {
    let [done, each] = [0, 1];
    for (const { rest, past } of this.#path) {
      each /= past + 1 + rest.length;
      done += past * each;
    }
    return done;
  }

  /** Gives each fact that was tried here its first value again. */
  backToFirst(): void {
    for (let last = this.#path.at(-1); last !== undefined; last = this.#path.at(-1)) this.#leave(last.fact);
  }

  #leave(fact: number): void {
    this.#path.pop();
    this.#possibilities.hold(fact, this.#valuesOf(fact)[0]);
  }

  #valuesOf(fact: number): readonly unknown[] {
    return this.#facts[fact]?.values ?? [];
  }
}
