import type { DisclosureRule } from '../disclosure/index.ts';
import { cellId } from '../family/cell-id.ts';
import type { Quartiles } from '../family/counts.ts';
import type { Amounts } from '../rows/counts.ts';

/** Nothing is said of the middle of a group that is smaller than this many times the mask. */
const timesTheMask = 4;

/** The quartiles of every group that is large enough, by the name of the group's count; of weeks by "weeks". */
export function quartilesOf(amounts: Amounts, { maskUpTo }: DisclosureRule): Map<string, Quartiles> {
  const found = new Map<string, Quartiles>();
  for (const [key, group] of amounts) {
    const [scope = '', period = '', what = ''] = key.split('|');
    const size = [...group.values()].reduce((sum, count) => sum + count, 0);
    if (size < timesTheMask * maskUpTo) continue;
    const ordered = [...group].toSorted(([one], [other]) => one - other);
    const [lower, median, upper] = [1, 2, 3].map((quarter) => amountAt(ordered, Math.ceil((quarter * size) / 4)));
    if (lower === undefined || median === undefined || upper === undefined) continue;
    found.set(cellId('calculations', scope, period, what), { lower, median, upper });
  }
  return found;
}

/** The amount of the one at a place, counted from the smallest. */
function amountAt(ordered: readonly (readonly [number, number])[], place: number): number | undefined {
  let passed = 0;
  for (const [amount, count] of ordered) {
    passed += count;
    if (passed >= place) return amount;
  }
  return undefined;
}
