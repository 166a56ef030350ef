import type { Assumption, Refusal } from '#shared/calculation/result';
import { Refused } from '../engine/index.ts';

/** What a calendar rests on that nobody entered, and what could not be worked out, each once. */
export class Notes {
  readonly #assumptions = new Map<string, Assumption>();
  readonly #refusals = new Map<string, Refusal>();
  readonly #situation: string;

  constructor(situation: string) {
    this.#situation = situation;
  }

  assume(code: string, path: string, text: string, unverified?: boolean): void {
    const key = `${code} ${path}`;
    if (!this.#assumptions.has(key)) this.#assumptions.set(key, { code, path, text, ...(unverified === true && { unverified }) });
  }

  /** The answer, or undefined where the law refuses it, which is then listed. */
  unlessRefused<T>(ask: () => T): T | undefined {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code, path, message } = error;
      this.#refusals.set(code, { code, path, text: message, situation: this.#situation });
      return undefined;
    }
  }

  get assumptions(): Assumption[] {
    return [...this.#assumptions.values()];
  }

  get refusals(): Refusal[] {
    return [...this.#refusals.values()];
  }
}
