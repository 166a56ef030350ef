import { z } from 'zod';
import type { StartDefinition } from '#shared/team/rows';
import { hoursBands, outcomes } from '#shared/team/values';
import { insertMany, step, type Work } from '../database/work.ts';
import type { YearCounts } from '../family/counts.ts';
import type { ServiceYear } from '../family/periods.ts';
import { wholeService } from '../family/cell-id.ts';
import { ownMachine, rowsOf } from './stored.ts';
import { Tally } from './tally.ts';

/** With more teams than this, each team has its yearly size only; the whole has all tables. */
export const mostTeams = 30;

/** The rows of a machine in a service year, counted. */
export function* tallyOf(machine: number, year: ServiceYear): Work<Tally> {
  const [first = '', last = ''] = [year.year.months[0], year.year.months.at(-1)];
  const { calculations, starts } = yield* rowsOf(machine, first, last);
  const tally = new Tally(year);
  for (const row of calculations) tally.addCalculation(row);
  for (const row of starts) tally.addStart(row);
  return tally;
}

/** Adds to the sums what a machine's rows have changed. */
export function* addDifference(year: ServiceYear, before: Tally, after: Tally): Work<void> {
  const changed = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): [string, number][] =>
    [...new Set([...one.keys(), ...other.keys()])].flatMap((key): [string, number][] => {
      const difference = (other.get(key) ?? 0) - (one.get(key) ?? 0);
      return difference === 0 ? [] : [[key, difference]];
    });
  yield* insertMany(
    'team_counts',
    ['year', 'team', 'period', 'what', 'count'],
    changed(before.counts, after.counts).map(([key, count]) => [year.year.id, ...threeOf(key), count]),
    'ON CONFLICT (year, team, period, what) DO UPDATE SET count = team_counts.count + excluded.count',
  );
  yield* insertMany(
    'team_amounts',
    ['year', 'team', 'period', 'what', 'amount', 'count'],
    changed(before.amounts, after.amounts).map(([key, count]) => {
      const [team = '', period = '', what = '', amount = ''] = key.split('|');
      return [year.year.id, team, period, what, Number(amount), count];
    }),
    'ON CONFLICT (year, team, period, what, amount) DO UPDATE SET count = team_amounts.count + excluded.count',
  );
}

function threeOf(key: string): [string, string, string] {
  const first = key.indexOf('|');
  const second = key.indexOf('|', first + 1);
  return [key.slice(0, first), key.slice(first + 1, second), key.slice(second + 1)];
}

/** How many calculations have an amount: by scope, period and group ("all", a band of hours, "weeks"). */
export type Amounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

const countRow = z.object({ team: z.string(), period: z.string(), what: z.string(), count: z.coerce.number() });
const amountRow = countRow.extend({ amount: z.int() });
const teamRow = z.object({ team: z.string() });

/** Everything that a service year's sheets are made from: the sums over all bundles, and this machine's own rows. */
export function* countsOfYear(year: ServiceYear, definition: StartDefinition): Work<{ counts: YearCounts; amounts: Amounts }> {
  const own = yield* tallyOf(ownMachine, year);
  const listed = yield* step('SELECT DISTINCT team FROM team_counts WHERE year = ?', year.year.id);
  const teams = [...new Set([...listed.map((row) => teamRow.parse(row).team), ...[...own.counts.keys()].map((key) => threeOf(key)[0])])];
  const isLarge = teams.length > mostTeams;
  const counted = yield* isLarge
    ? step(
        `SELECT '${wholeService}' AS team, period, what, sum(count) AS count FROM team_counts WHERE year = ? GROUP BY period, what`,
        year.year.id,
      )
    : step('SELECT team, period, what, count FROM team_counts WHERE year = ?', year.year.id);
  const sizes = isLarge
    ? yield* step(
        `SELECT team, CASE WHEN what LIKE 'starts/%' THEN 'starts' ELSE 'calculations' END AS what, '' AS period, sum(count) AS count
         FROM team_counts WHERE year = ? AND (what LIKE 'calculations/%' OR what = ?) GROUP BY 1, 2`,
        year.year.id,
        `starts/${definition}`,
      )
    : [];
  const measured = yield* step(
    `SELECT team, period, what, amount, count FROM team_amounts WHERE year = ?${isLarge ? ` AND team = '${wholeService}'` : ''}`,
    year.year.id,
  );
  const rows = [
    ...counted.map((row) => countRow.parse(row)),
    ...[...own.counts].map(([key, count]) => {
      const [team, period, what] = threeOf(key);
      return { team: isLarge ? wholeService : team, period, what, count };
    }),
  ].filter(({ count }) => count !== 0);
  const amounts = new Map<string, Map<number, number>>();
  const measure = (key: string, amount: number, count: number): void => {
    const group = amounts.get(key) ?? new Map<number, number>();
    group.set(amount, (group.get(amount) ?? 0) + count);
    amounts.set(key, group);
  };
  for (const found of measured.map((row) => amountRow.parse(row)))
    measure(`${found.team}|${found.period}|${found.what}`, found.amount, found.count);
  for (const [key, count] of own.amounts) {
    const last = key.lastIndexOf('|');
    measure(key.slice(0, last), Number(key.slice(last + 1)), count);
  }
  const yearly = sizes.map((row) => countRow.parse(row));
  return {
    counts: {
      ...yearCountsOf(rows, definition),
      teams: isLarge ? [] : teams.toSorted(),
      ...(isLarge && {
        sizes: teams.toSorted().map((team) => ({
          team,
          calculations: yearly.find((row) => row.team === team && row.what === 'calculations')?.count ?? 0,
          starts: yearly.find((row) => row.team === team && row.what === 'starts')?.count ?? 0,
        })),
      }),
    },
    amounts,
  };
}

type Counted = z.infer<typeof countRow>;

function yearCountsOf(rows: readonly Counted[], definition: StartDefinition): Omit<YearCounts, 'teams'> {
  const under = (start: string): (Counted & { rest: string })[] =>
    rows.flatMap((row) => (row.what.startsWith(start) ? [{ ...row, rest: row.what.slice(start.length) }] : []));
  return {
    calculations: under('calculations/').flatMap(({ team, period, rest, count }) => {
      const [inBand, ending] = rest.split('/');
      const band = hoursBands.find((one) => one === inBand);
      const outcome = outcomes.find((one) => one === ending);
      return band === undefined || outcome === undefined ? [] : [{ team, month: period, band, outcome, count }];
    }),
    reasons: under('because/').map(({ team, period, rest, count }) => ({ team, month: period, reason: rest, count })),
    people: under('people').map(({ team, period, count }) => ({ team, period, count })),
    starts: under(`starts/${definition}`).map(({ team, period, count }) => ({ team, month: period, count })),
    signed: under('signed').map(({ team, period, what, count }) => ({ team, month: period, what, count })),
    profile: [
      ...under('profile/').map(({ period, rest, count }) => ({ population: 'calculations' as const, period, band: rest, count })),
      ...under(`started/${definition}/`).map(({ period, rest, count }) => ({ population: 'starts' as const, period, band: rest, count })),
    ],
  };
}
