import type { ComparisonRange } from '#shared/calculation/range';
import type { Forks } from '../engine/index.ts';
import { penceOf, poundsOf } from './bounds.ts';
import { haveInCommon } from './stretches.ts';
import type { UnknownFact } from './unknown-facts.ts';
import type { Working } from './workings.ts';

type Effect = ComparisonRange['effects'][number];

/** All workings of a case as a list and by the values of the facts. */
export interface Worked {
  readonly list: readonly Working[];
  readonly tree: Forks<Working>;
}

/**
 * For each fact that was asked for, how far it alone moves the gain of a comparison: the most that any way and another differ which
 * agree in every other fact that both asked for. The one that matters most comes first. Facts with values are looked at with amounts
 * `atEnds` of their stretches; an amount over the whole of its stretch.
 */
export function effectsOf(facts: readonly UnknownFact[], whole: Worked, atEnds: Worked, comparison: number): Effect[] {
  const [gains, gainsAtEnds] = [whole, atEnds].map(({ list }) => new Map(list.map((working) => [working, gainOf(working, comparison)])));
  if (gains === undefined || gainsAtEnds === undefined) return [];
  return facts
    .filter(({ number }) => whole.list.some(({ values }) => values.has(number)))
    .map((fact) => (fact.between === undefined ? effectOf(fact, atEnds, gainsAtEnds) : effectOf(fact, whole, gains)))
    .toSorted((one, other) => (penceOf(one.upTo) === penceOf(other.upTo) ? 0 : penceOf(one.upTo) > penceOf(other.upTo) ? -1 : 1));
}

function effectOf(fact: UnknownFact, { list, tree }: Worked, gains: ReadonlyMap<Working, Gain | undefined>): Effect {
  let most = 0n;
  let decidesSign = false;
  for (const working of list) {
    const gain = gains.get(working);
    if (gain === undefined || !working.values.has(fact.number)) continue;
    for (const other of tree.allWhere(sameBut(fact, working))) {
      const otherGain = gains.get(other);
      if (otherGain === undefined || (other === working && fact.between === undefined)) continue;
      const distance = otherGain.most - gain.least;
      if (distance > most) most = distance;
      if (signOf(otherGain.most) !== signOf(gain.least)) decidesSign = true;
    }
  }
  return { path: fact.path, upTo: poundsOf(most), decidesSign };
}

const sameBut = (fact: UnknownFact, { values }: Working) =>
  new Map(
    [...values]
      .filter(([number]) => number !== fact.number)
      .map(([number, held]) => [number, (value: unknown) => haveInCommon(held, value)]),
  );

interface Gain {
  readonly least: bigint;
  readonly most: bigint;
}

function gainOf({ comparisons }: Working, comparison: number): Gain | undefined {
  const month = comparisons[comparison]?.gain?.month;
  if (month === undefined) return undefined;
  return typeof month === 'string'
    ? { least: penceOf(month), most: penceOf(month) }
    : { least: penceOf(month.least), most: penceOf(month.most) };
}

const signOf = (pence: bigint): number => (pence > 0n ? 1 : pence < 0n ? -1 : 0);
