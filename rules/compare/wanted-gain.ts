import type { SweepReach } from '#shared/calculation/sweep';
import { Money } from '../engine/index.ts';
import { textOf, type Along, type Known, type Place } from './along.ts';

/**
 * The stretches of the line on which money left is at least `wanted` pounds a month above the present, each from the least
 * hours or pay to the most, found to a hundredth. A cliff can end one stretch before another begins.
 */
export function reachesGain(along: Along, grid: readonly Known[], wanted: string): SweepReach[] {
  const goal = Money.of(wanted, 'month');
  const isReached = ({ point: { gain } }: Known): boolean => gain !== undefined && Money.of(gain, 'month').isAtLeast(goal);
  const stretches: { from: Place; to: Place }[] = [];
  grid.forEach((known, index) => {
    const before = grid[index - 1];
    if (!isReached(known)) {
      const last = stretches.at(-1);
      if (before !== undefined && isReached(before) && last !== undefined) last.to = borderBetween(before, known) - 1n;
      return;
    }
    if (before === undefined) stretches.push({ from: known.place, to: known.place });
    else if (!isReached(before)) stretches.push({ from: borderBetween(before, known), to: known.place });
    const last = stretches.at(-1);
    if (last !== undefined) last.to = known.place;
  });
  return stretches.map(({ from, to }) => ({ from: textOf(from), to: textOf(to) }));

  /** The first place after `one` at which the answer is that of `other`. */
  function borderBetween(one: Known, other: Known): Place {
    let [low, high] = [one.place, other.place];
    while (high - low > 1n) {
      const middle = (low + high) / 2n;
      if (isReached(along.at(middle)) === isReached(other)) high = middle;
      else low = middle;
    }
    return high;
  }
}
