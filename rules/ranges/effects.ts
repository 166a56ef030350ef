import type { ComparisonRange } from '#shared/calculation/range';
import type { Forks } from '../engine/index.ts';
import { penceOf, poundsOf } from './bounds.ts';
import { valuesOf, type UnknownFact } from './unknown-facts.ts';
import type { Working } from './workings.ts';

type Effect = ComparisonRange['effects'][number];

/**
 * For each fact that was asked for, how far it alone moves the gain of a comparison: the most that any way and another differ which
 * agree in every other fact that both asked for. The one that matters most comes first.
 */
export function effectsOf(facts: readonly UnknownFact[], workings: readonly Working[], tree: Forks<Working>, comparison: number): Effect[] {
  const gainOf = ({ comparisons }: Working): bigint | undefined => {
    const month = comparisons[comparison]?.gain?.month;
    return month === undefined ? undefined : penceOf(month);
  };
  return facts
    .filter(({ number }) => workings.some(({ values }) => values.has(number)))
    .map((fact) => effectOf(fact, workings, tree, gainOf))
    .toSorted((one, other) => (penceOf(one.upTo) === penceOf(other.upTo) ? 0 : penceOf(one.upTo) > penceOf(other.upTo) ? -1 : 1));
}

function effectOf(
  fact: UnknownFact,
  workings: readonly Working[],
  tree: Forks<Working>,
  gainOf: (working: Working) => bigint | undefined,
): Effect {
  let most = 0n;
  let decidesSign = false;
  for (const working of workings) {
    const gain = gainOf(working);
    if (gain === undefined || !working.values.has(fact.number)) continue;
    for (const other of otherwise(fact, working, tree)) {
      const otherGain = gainOf(other);
      if (otherGain === undefined) continue;
      const distance = gain > otherGain ? gain - otherGain : otherGain - gain;
      if (distance > most) most = distance;
      if (gain > 0n !== otherGain > 0n || gain < 0n !== otherGain < 0n) decidesSign = true;
    }
  }
  return { path: fact.path, upTo: poundsOf(most), decidesSign };
}

/** The workings in which this fact alone has a later value; earlier ones have looked at this one already. */
function* otherwise(fact: UnknownFact, working: Working, tree: Forks<Working>): Generator<Working> {
  const values = valuesOf(fact);
  for (const value of values.slice(values.indexOf(working.values.get(fact.number)) + 1))
    yield* tree.allWhere(new Map([...working.values, [fact.number, value]]));
}
