import { z } from 'zod';
import { step, type Work } from '../database/work.ts';
import { serviceYearOf } from '../family/periods.ts';
import { addDifference, tallyOf } from './counts.ts';
import { ownMachine } from './stored.ts';
import { Tally } from './tally.ts';

const monthRow = z.object({ machine: z.coerce.number(), month: z.string() });

/** Makes the sums over all bundles anew, for years that start in another month. */
export function* recount(yearStartsIn: number): Work<void> {
  yield* step('DELETE FROM team_counts');
  yield* step('DELETE FROM team_amounts');
  const rows = yield* step(
    'SELECT machine, month FROM team_calculations WHERE machine <> 0 UNION SELECT machine, month FROM team_starts WHERE machine <> 0',
  );
  const done = new Set<string>();
  for (const { machine, month } of rows.map((row) => monthRow.parse(row))) {
    const year = serviceYearOf(month, yearStartsIn);
    const key = `${machine} ${year.year.id}`;
    if (done.has(key)) continue;
    done.add(key);
    yield* addDifference(year, new Tally(year), yield* tallyOf(machine, year));
  }
}

const yearRow = z.object({ month: z.string().nullable() });

/** The service years in which there are rows, the newest first. */
export function* yearsWithRows(yearStartsIn: number): Work<string[]> {
  const merged = yield* step('SELECT DISTINCT year AS month FROM team_counts');
  const own = yield* step(
    'SELECT month FROM team_calculations WHERE machine = ? UNION SELECT month FROM team_starts WHERE machine = ?',
    ownMachine,
    ownMachine,
  );
  const months = [...merged, ...own].flatMap((row) => yearRow.parse(row).month?.slice(0, 7) ?? []);
  return [...new Set(months.map((month) => serviceYearOf(month, yearStartsIn).year.id))].toSorted().toReversed();
}
