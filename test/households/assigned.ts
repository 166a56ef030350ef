import { placesOf, possibleFor, type NotKnown } from '#shared/case/not-known';
import { withValueAt } from '#shared/case/places';
import { parseCase } from '#shared/case/problem';
import { caseShape, type Case } from '#shared/case/schema';
import type { Range } from '#shared/calculation/range';
import type { Chance } from '#test/independent/chance';

/**
 * The case with each answer that is not known drawn from what it may be, and those that the range holds as it holds them; undefined where
 * the checks of a case do not allow what was drawn.
 */
export function assigned(asked: Case, held: Range['held'], the: Chance): Case | undefined {
  const { notKnown = [], ...known } = asked;
  const made = notKnown.reduce<unknown>((settled, entry) => {
    const isHeld = held?.some(({ path }) => path === entry.path) === true;
    const value = isHeld ? (entry.usual ?? undefined) : drawnFor(asked, entry, the);
    return placesOf(entry).reduce((one, steps) => withValueAt(one, steps, value), settled);
  }, known);
  const found = parseCase(made);
  return found.ok ? found.case : undefined;
}

function drawnFor(asked: Case, entry: NotKnown, the: Chance): unknown {
  const possible = possibleFor(caseShape, asked, entry);
  if (possible.kind === 'values') return the.pick(possible.values.map((value) => ({ value }))).value;
  if (possible.kind === 'not-possible') return undefined;
  const { from, to } = possible;
  if (the.often(0.2)) return the.often(0.5) ? from : to;
  const [least, most] = [from === 'minimum-wage' ? leastDrawn : from, to].map((end) => Math.round(Number(end) * 100));
  return (the.whole(least ?? 0, most ?? 0) / 100).toFixed(2);
}

/** Above every minimum wage of the edition. */
const leastDrawn = '12.72';
