import type { Working } from './workings.ts';
import type { UnknownFact } from './unknown-facts.ts';

/** As many ways as can all be looked at one by one. */
const fewWays = 12;

/**
 * Ways in which the unknown facts may be, as the values that each holds: all of them where they are few, else enough that each value of each
 * fact is in one. A fact that no amount rests on takes its values beside the first way. Stretches of amounts stand with their two ends.
 */
export function coveringWays(atEnds: readonly UnknownFact[], list: readonly Working[]): ReadonlyMap<number, unknown>[] {
  const answered = list.filter(({ lacks }) => lacks === undefined).map(({ values }) => values);
  const seen = new Set<string>();
  const ways = answered.filter((values) => {
    const fresh = [...values].map(([fact, value]) => `${fact} ${JSON.stringify(value)}`).filter((key) => !seen.has(key));
    fresh.forEach((key) => seen.add(key));
    return fresh.length > 0 || answered.length <= fewWays;
  });
  const first = answered[0] ?? new Map<number, unknown>();
  const unread = atEnds.filter(({ number }) => answered.every((values) => !values.has(number)));
  return [...ways, ...unread.flatMap(({ number, values }) => values.map((value) => new Map([...first, [number, value]])))];
}
