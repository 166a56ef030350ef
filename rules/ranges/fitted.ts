import { gainsOf } from './outcome.ts';
import { atTheirEnds, heldAt, type UnknownFact } from './unknown-facts.ts';
import type { AllWorkings, Limit, TriedCase, Working } from './workings.ts';

/** What was worked out of a case: of every fact, or with some of them held at their usual values. */
export interface Fitted {
  /** The facts as they were tried: one that is held has its usual value only. */
  readonly facts: readonly UnknownFact[];
  /** Those that are held, as they were before. */
  readonly held: readonly UnknownFact[];
  readonly whole: AllWorkings;
  /** The same with each stretch of amounts at its two ends. */
  readonly atEnds: AllWorkings;
}

/** How many ways a choice of facts may foreseeably have: the next where there were too many after all. */
const budgets = [768, 192, 48, 12, 3, 1];
const mostForOne = 128;

/** No more than this is tried of a choice, so that a choice that fits is found soon. */
const mostOfChoice = 2048;

/**
 * As many facts as can be tried together, those that alone move the answer most before the others, and the rest held at their usual
 * values; undefined where not even those that may not be held can be tried.
 */
export function fittedTo(tried: TriedCase, facts: readonly UnknownFact[], limit: Limit): Fitted | undefined {
  const must = facts.filter(({ usual }) => usual === undefined);
  const ranked = rankedByEffect(tried, facts);
  const foreseen = must.reduce((ways, { values }) => ways * values.length, 1);
  const most = limit.most < mostOfChoice ? limit.most : mostOfChoice;
  for (const budget of budgets.filter((ways) => ways <= most)) {
    const chosen = chosenWithin(budget, foreseen, ranked);
    const made = facts.map((fact) => (fact.usual === undefined || chosen.has(fact.number) ? fact : heldAt(fact, fact.usual.value)));
    const [whole, atEnds] = bothOf(tried, made, { most, foresees: true });
    if (whole === undefined || atEnds === undefined) continue;
    return { facts: made, held: facts.filter((fact, index) => made[index] !== fact), whole, atEnds };
  }
  return undefined;
}

/** All workings of facts, and those of the ends of their stretches; undefined where there are too many. */
export function bothOf(tried: TriedCase, facts: readonly UnknownFact[], limit: Limit): [AllWorkings | undefined, AllWorkings | undefined] {
  const whole = tried.workingsOf(facts, limit);
  if (whole.kind === 'too-many') return [undefined, undefined];
  if (facts.every(({ between }) => between === undefined)) return [whole, whole];
  const atEnds = tried.workingsOf(atTheirEnds(facts), limit);
  return [whole, atEnds.kind === 'too-many' ? undefined : atEnds];
}

interface Ranked {
  readonly number: number;
  readonly ways: number;
  readonly moves: bigint;
}

/** Each fact that may be held, by how far it alone moves an answer while all others are held, the farthest first. */
function rankedByEffect(tried: TriedCase, facts: readonly UnknownFact[]): Ranked[] {
  const atOne = facts.map((fact) => heldAt(fact, fact.usual === undefined ? atTheirEnds([fact])[0]?.values[0] : fact.usual.value));
  const ranked = facts.flatMap((fact, index): Ranked[] => {
    if (fact.usual === undefined) return [];
    const alone = tried.workingsOf(atOne.with(index, fact), { most: mostForOne, foresees: false });
    return alone.kind === 'too-many' ? [] : [{ number: fact.number, ways: alone.list.length, moves: movedIn(alone.list) }];
  });
  return ranked.toSorted((one, other) => (one.moves === other.moves ? one.ways - other.ways : one.moves > other.moves ? -1 : 1));
}

function chosenWithin(budget: number, foreseen: number, ranked: readonly Ranked[]): ReadonlySet<number> {
  const chosen = new Set<number>();
  let ways = foreseen;
  for (const one of ranked) {
    if (ways * one.ways > budget) continue;
    ways *= one.ways;
    chosen.add(one.number);
  }
  return chosen;
}

/** How far the gains of some workings lie apart, of the comparison in which they do so most. */
function movedIn(list: readonly Working[]): bigint {
  const compared = list.find(({ comparisons }) => comparisons.length > 0)?.comparisons.map((_, index) => index) ?? [0];
  const widths = compared.map((index) => {
    const gains = list.flatMap((working) => gainsOf(working, index));
    return gains.length === 0 ? 0n : gains.reduce(larger) - gains.reduce(smaller);
  });
  return widths.reduce(larger, 0n);
}

const larger = (one: bigint, other: bigint): bigint => (other > one ? other : one);
const smaller = (one: bigint, other: bigint): bigint => (other < one ? other : one);

/** Whether another value of a fact that is held makes the least gain of a comparison less or the most more, all else as it is there. */
export function outsideOf(
  tried: TriedCase,
  { facts, held, atEnds }: Fitted,
  comparison: number,
): { path: string; lower: boolean; higher: boolean }[] {
  const gains = atEnds.list.flatMap((working) => gainsOf(working, comparison).map((gain) => ({ working, gain })));
  const [first] = gains;
  if (first === undefined) return held.map(({ path }) => ({ path, lower: false, higher: false }));
  const least = gains.reduce((one, other) => (other.gain < one.gain ? other : one), first);
  const most = gains.reduce((one, other) => (other.gain > one.gain ? other : one), first);
  return held.map((fact) => {
    const [low, high] = [least, most].map(({ working }) => {
      const beside = facts.map((one) => (one.number === fact.number ? one : heldAt(one, working.values.get(one.number) ?? firstOf(one))));
      const ways = tried.workingsOf(
        atTheirEnds(
          beside.with(
            facts.findIndex(({ number }) => number === fact.number),
            fact,
          ),
        ),
        {
          most: mostForOne,
          foresees: false,
        },
      );
      return ways.kind === 'too-many' ? [] : ways.list.flatMap((way) => gainsOf(way, comparison));
    });
    return {
      path: fact.path,
      lower: (low ?? []).some((gain) => gain < least.gain),
      higher: (high ?? []).some((gain) => gain > most.gain),
    };
  });
}

const firstOf = (fact: UnknownFact): unknown => atTheirEnds([fact])[0]?.values[0];

/** The usual value of each fact that is held. */
export const heldValues = ({ held }: Pick<Fitted, 'held'>): [number, unknown][] => held.map(({ number, usual }) => [number, usual?.value]);
