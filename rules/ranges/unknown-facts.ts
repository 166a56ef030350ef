import { placesOf, possibleFor, usualOf, type Possible } from '#shared/case/not-known';
import { valueAt, withValueAt, type Step } from '#shared/case/places';
import { caseShape, type Case } from '#shared/case/schema';
import type { FiguresInUse, Possibilities } from '../engine/index.ts';
import { fromLeastPay } from './least-pay.ts';
import { stretchOf } from './stretches.ts';

/** An answer of the case that is not known, and what it may be. */
export interface UnknownFact {
  readonly number: number;
  readonly path: string;
  /** Where the case has this answer: the place of its path, and others that have the same. */
  readonly places: readonly (readonly Step[])[];
  /** What it is tried with: each value, or one stretch of amounts that is divided as the need arises. */
  readonly values: readonly unknown[];
  /** For a stretch of amounts, the least and the most, and how many decimals an amount has. */
  readonly between: Extract<Possible, { kind: 'between' }> | undefined;
  /** The value at which it may be held where too much is not known; undefined where it may not. */
  readonly usual: { readonly value: unknown } | undefined;
}

/** The answers of a case that are not known, in the order of the case. */
export function unknownFactsOf(entered: Case, figures: FiguresInUse): UnknownFact[] {
  return (entered.notKnown ?? []).flatMap((said, number) => {
    const entry = fromLeastPay(entered, said, figures);
    const [possible, possibleAsSaid] = [entry, said].map((one) => possibleFor(caseShape, entered, one));
    if (possible === undefined || possibleAsSaid === undefined || possibleAsSaid.kind === 'not-possible') return [];
    if (possible.kind === 'not-possible') return [];
    const between = possible.kind === 'between' ? possible : undefined;
    const values = possible.kind === 'between' ? [stretchOf(possible.from, possible.to, number)] : possible.values;
    return [{ number, path: entry.path, places: placesOf(entry), values, between, usual: usualOf(said, possibleAsSaid) }];
  });
}

/** The same facts, each stretch of amounts at its two ends only. */
export const atTheirEnds = (facts: readonly UnknownFact[]): UnknownFact[] =>
  facts.map((fact) => (fact.between === undefined ? fact : { ...fact, values: [fact.between.from, fact.between.to] }));

/** The same fact, held at one value. */
export const heldAt = (fact: UnknownFact, value: unknown): UnknownFact => ({ ...fact, values: [value], between: undefined });

/** The case as it reads while its unknown facts are tried: each holds what the possibilities hold, and a reading of it is noted. */
export function watchedCase(entered: Case, facts: readonly UnknownFact[], possibilities: Possibilities): Case {
  const watched = facts.flatMap(({ number, places }) => places.map((steps) => ({ number, steps })));
  const copy: unknown = JSON.parse(JSON.stringify(watched.reduce<unknown>((made, { steps }) => withPlaceFor(made, steps), entered)));
  for (const { number, steps } of watched) {
    const group = valueAt(copy, steps.slice(0, -1));
    const key = steps.at(-1);
    if (typeof group !== 'object' || group === null || key === undefined) continue;
    Object.defineProperty(group, key, { get: () => possibilities.read(number), enumerable: true });
  }
  return copy as Case;
}

/** Groups of answers that the case leaves out are made, so that a fact within one has a place. */
const withPlaceFor = (made: unknown, steps: readonly Step[]): unknown =>
  valueAt(made, steps) === undefined ? withValueAt(made, steps, {}) : made;

/** The case with the facts known to be so; what is said to be not known is left out of it. */
export function settledCase(entered: Case, facts: readonly UnknownFact[], values: ReadonlyMap<number, unknown>): Case {
  const { notKnown: _, ...rest } = entered;
  return facts.reduce<unknown>(
    (settled, { number, places }) =>
      values.has(number) ? places.reduce((made, steps) => withValueAt(made, steps, values.get(number)), settled) : settled,
    rest,
  ) as Case;
}
