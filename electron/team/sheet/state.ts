import { z } from 'zod';
import type { TeamState } from '#shared/team/channels';
import type { TeamSettings } from '#shared/team/settings';
import type { Month } from '#shared/team/values';
import { step, type Work } from '../database/work.ts';
import { serviceYearOf, type SheetPeriod } from '../family/periods.ts';
import { yearsWithRows } from '../rows/recount.ts';
import { ownMachine } from '../rows/stored.ts';
import { periodBy } from './publish.ts';
import { listPublications } from './published.ts';

const countRow = z.object({ count: z.coerce.number() });
const teamRow = z.object({ team: z.string() });
const machineRow = z.object({ fingerprint: z.string(), name: z.string(), first: z.string().nullable(), last: z.string().nullable() });

/** What there is to look at, to publish and to merge. `own` is the fingerprint of this machine, where its rows are in the sum. */
export function* teamStateIn(
  settings: TeamSettings,
  thisMonth: Month,
  own: string | undefined,
): Work<Omit<TeamState, 'settings' | 'database'>> {
  const publications = yield* listPublications();
  const years = yield* yearsWithRows(settings.yearStartsIn);
  const teams = yield* step(
    'SELECT DISTINCT team FROM team_counts UNION SELECT DISTINCT team FROM team_calculations WHERE machine = 0 ORDER BY 1',
  );
  const machines = yield* step(
    `SELECT fingerprint, name, min(month) AS first, max(month) AS last FROM team_machines LEFT JOIN team_months ON machine = number
     GROUP BY fingerprint, name ORDER BY name, fingerprint`,
  );
  const periods = years.flatMap((year) => {
    const { year: whole, quarters } = serviceYearOf(year.slice(0, 7), settings.yearStartsIn);
    return [...quarters, whole];
  });
  const quarter = serviceYearOf(thisMonth, settings.yearStartsIn).quarters.find(({ months }) => months.includes(thisMonth));
  const running = quarter === undefined || own === undefined ? undefined : yield* runningIn(quarter);
  return {
    ...(running !== undefined && { running }),
    teams: teams.map((row) => teamRow.parse(row).team),
    machines: [
      ...(own === undefined ? [] : [{ machine: own, name: '', isOwn: true }]),
      ...machines.map((row) => {
        const { fingerprint, name, first, last } = machineRow.parse(row);
        return { machine: fingerprint, name, isOwn: false, ...(first !== null && last !== null && { covers: { first, last } }) };
      }),
    ],
    publications: publications.map(({ id, period, publishedIn }) => ({
      id,
      period: shapeOf(periodBy(period, Number(period.slice(5, 7))).period),
      publishedIn,
    })),
    toPublish: periods
      .filter((period) => (period.months.at(-1) ?? '') < thisMonth && publications.every((one) => one.period !== period.id))
      .map(shapeOf),
  };
}

/**
 * What this machine itself has counted in a quarter that is not over: its own marks, which whoever works here has set. What others
 * have sent stays out of it, because a total before the sheet would be one more thing to compare it with.
 */
function* runningIn(period: SheetPeriod): Work<NonNullable<TeamState['running']>> {
  const [first = '', last = ''] = [period.months[0], period.months.at(-1)];
  const [calculations, starts] = [
    yield* step('SELECT count(*) AS count FROM team_calculations WHERE machine = ? AND month BETWEEN ? AND ?', ownMachine, first, last),
    yield* step('SELECT count(*) AS count FROM team_starts WHERE machine = ? AND month BETWEEN ? AND ?', ownMachine, first, last),
  ].map(([row]) => countRow.parse(row).count);
  return { period: shapeOf(period), calculations: calculations ?? 0, starts: starts ?? 0 };
}

/** A period as a sheet names it. */
export function shapeOf(period: SheetPeriod): TeamState['toPublish'][number] {
  return {
    id: period.id,
    kind: period.kind === 'year' ? 'year' : 'quarter',
    first: period.months[0] ?? '',
    last: period.months.at(-1) ?? '',
  };
}
