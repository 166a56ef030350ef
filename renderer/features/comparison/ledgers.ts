import type { Result, Status } from '#shared/calculation/result';
import { penceOf } from '../../words/money.ts';

/** What becomes of things in one situation, or in each of several alike. */
export interface Ledger {
  /** The situation; absent for what is the same in each. */
  situation: string | undefined;
  entries: Status[];
}

/**
 * The ledgers of a result: once what is said of each of several alike, then what is said of one situation. What stays and is asked
 * about besides is left to the question. Within a state the most pounds come first.
 */
export function ledgersOf({ status, situations, comparisons, questions = [] }: Result): Ledger[] {
  const asked = new Set(questions.map(({ code }) => code));
  const told = status.filter(({ state, code }) => state !== 'kept' || !asked.has(code));
  const ids = situations.map(({ id }) => id).filter((id) => told.some(({ situation }) => situation === id));
  const alike = ({ code, who, state, text }: Status) =>
    ids.length > 1 &&
    ids.every((id) =>
      told.some(
        (other) => other.situation === id && other.code === code && other.who === who && other.state === state && other.text === text,
      ),
    );
  const pounds = ({ code, who, situation }: Status): number => {
    const change = comparisons
      .find(({ to }) => to === situation)
      ?.lines.find(({ id }) => id === code || id === `${who ?? 'client'}.${code}`)?.change;
    return Math.abs(penceOf(change ?? '0.00'));
  };
  const sorted = told.toSorted((one, other) => pounds(other) - pounds(one));
  const common = sorted.filter((entry) => entry.situation === undefined || (entry.situation === ids[0] && alike(entry)));
  const own = ids.map((id) => ({ situation: id, entries: sorted.filter((entry) => entry.situation === id && !alike(entry)) }));
  return [{ situation: undefined, entries: common }, ...own].filter(({ entries }) => entries.length > 0);
}
