import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Merges } from '#electron/team/bundle/merges';
import { inPostgres } from '#electron/team/database/postgres';
import { inRecords } from '#electron/team/database/sqlite';
import { insertMany, step, type TeamDatabase } from '#electron/team/database/work';
import { serviceYearOf } from '#electron/team/family/periods';
import { standardSettings } from '#electron/team/own/kept';
import { addDifference, countsOfYear, tallyOf } from '#electron/team/rows/counts';
import { calculationColumns, calculationValues, startColumns, startValues } from '#electron/team/rows/stored';
import { Tally } from '#electron/team/rows/tally';
import { publish } from '#electron/team/sheet/publish';
import { publicationBy } from '#electron/team/sheet/published';
import { sheetOf } from '#electron/team/sheet/sheet';
import { storeIn } from '#electron/store/store';
import { madeUpBundle, madeUpKey, madeUpRows, months } from '../team/bundles-for-test.ts';
import { loudly, startPostgres } from '../team/postgres-for-test.ts';

/** How long a team's rows take to count, to show and to merge into, on both kinds of database. Half a dozen machines are a team. */

const year = serviceYearOf('2025-04', 4);
const rowsOfMachine = 500;
const bundleRows = 10_000;

interface TeamTimes {
  readonly database: string;
  readonly rows: number;
  readonly machines: number;
  /** Seconds. */
  readonly merge: number;
  readonly count: number;
  readonly publish: number;
  readonly show: number;
  /** By how much the process grew while it merged, at most, in megabytes. */
  readonly memory: number;
}

export async function teamTimes(sizes: readonly number[], report: (times: TeamTimes) => void): Promise<void> {
  for (const rows of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), 'taper-bench-'));
    const store = storeIn(path.join(folder, 'records'));
    await store.create({ passphrase: 'a passphrase for a bench' });
    report(
      await timesOf(
        'records',
        inRecords(() => store.writable()),
        rows,
      ),
    );
    await store.lock();
    rmSync(folder, { recursive: true, force: true });
  }
  const server = startPostgres();
  if (server === undefined) {
    console.log(loudly);
    return;
  }
  for (const rows of sizes) {
    const database = inPostgres(server.url);
    for (const table of ['machines', 'months', 'calculations', 'starts', 'counts', 'amounts', 'staged', 'publications'])
      await database.run(() => step(`DELETE FROM team_${table}`));
    report(await timesOf('postgresql', database, rows));
    await database.close();
  }
  server.stop();
}

async function timesOf(name: string, database: TeamDatabase, rows: number): Promise<TeamTimes> {
  const machines = Math.max(1, Math.round(rows / rowsOfMachine));
  for (let from = 1; from <= machines; from += 50) {
    await database.run(function* fill() {
      for (let number = from; number < Math.min(from + 50, machines + 1); number += 1) yield* machineOf(number);
    });
  }
  const text = madeUpBundle(madeUpKey(), bundleRows, 77, teamOf(1));
  const [merge, memory] = await mergeTimed(database, text);
  const count = await seconds(() => database.run(() => countsOfYear(year, 'sussex-2011')));
  let id = '';
  const publishing = await seconds(async () => {
    ({ id } = await publish(database, year.year.id, { ...standardSettings, service: 'Bench' }, '2026-05', undefined));
  });
  const show = await seconds(async () => {
    const found = await database.run(() => publicationBy(id));
    if (found !== undefined) sheetOf(found, undefined, { stories: [] });
  });
  return { database: name, rows, machines, merge, count, publish: publishing, show, memory };
}

/** How long a bundle takes to merge, in seconds, and by how much the process grows meanwhile at most, in megabytes. */
export async function mergeTimed(database: TeamDatabase, text: string): Promise<[time: number, memory: number]> {
  const before = process.memoryUsage().rss;
  let most = before;
  const look = (): void => void (most = Math.max(most, process.memoryUsage().rss));
  const looking = setInterval(look, 20);
  const time = await seconds(async () => {
    const merges = new Merges();
    const id = await merges.begin(database);
    for (let at = 0; at < text.length; at += 256_000) {
      await merges.take(database, id, text.slice(at, at + 256_000));
      look();
    }
    await merges.end(database, id, 4, undefined);
    look();
  });
  clearInterval(looking);
  return [time, (most - before) / 1024 / 1024];
}

const teamOf = (machine: number): string => `Team ${Math.ceil(machine / 6)}`;

function* machineOf(number: number) {
  const { calculations, starts } = madeUpRows(rowsOfMachine, number, teamOf(number));
  yield* step('INSERT INTO team_machines (number, fingerprint, name) VALUES (?, ?, ?)', number, `machine-${number}`, '');
  const sent = months.map((month) => [number, month, 1]);
  yield* insertMany('team_months', ['machine', 'month', 'serial'], sent);
  const counted = calculations.map((row) => calculationValues(number, 1, row));
  yield* insertMany('team_calculations', calculationColumns, counted);
  const started = starts.map((row) => startValues(number, 1, row));
  yield* insertMany('team_starts', startColumns, started);
  yield* addDifference(year, new Tally(year), yield* tallyOf(number, year));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
