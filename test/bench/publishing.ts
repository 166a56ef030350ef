import { performance } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { inSqlite } from '#electron/team/database/sqlite';
import { tablesInSqlite } from '#electron/team/database/tables';
import { serviceYearOf } from '#electron/team/family/periods';
import { standardSettings } from '#electron/team/own/kept';
import { publish } from '#electron/team/sheet/publish';
import { madeUpBundle, madeUpKey } from '../team/bundles-for-test.ts';
import { madeUpService } from '../team/made-up-service.ts';
import { mergeTimed } from './team.ts';

/** How long one bundle of so many rows takes to merge, and what memory that needs at most. */
export async function printLargestMerge(rows: number): Promise<void> {
  const database = new Database(':memory:');
  database.exec(tablesInSqlite);
  const text = madeUpBundle(madeUpKey(), rows, 5, 'North');
  const [seconds, megabytes] = await mergeTimed(inSqlite(database), text);
  console.log(
    `\nOne bundle of ${rows} rows, ${(text.length / 1_000_000).toFixed(0)} MB: merged in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB more at most`,
  );
  console.log('  the database, which is in memory here, included');
}

/** How long it takes to make every sheet of a year, quarter after quarter and the year, each safe together with all before. */
export async function printPublishingTimes(): Promise<void> {
  const year = serviceYearOf('2026-04', 4);
  console.log(
    '\nTeam sheets of a year: seconds for each quarter in turn, and for the year; others wait at most so many milliseconds meanwhile',
  );
  for (const teams of [4, 10, 30]) {
    const database = await madeUpService(year, { teams, calculations: 60 * teams, worseOff: 4 * teams, seed: 11 });
    const seconds: number[] = [];
    let [longest, looked] = [0, performance.now()];
    const looking = setInterval(() => {
      longest = Math.max(longest, performance.now() - looked);
      looked = performance.now();
    }, 1);
    for (const { id } of [...year.quarters, year.year]) {
      const start = performance.now();
      await publish(database, id, standardSettings, '2027-05', 'Bench');
      seconds.push((performance.now() - start) / 1000);
    }
    clearInterval(looking);
    console.log(`  ${String(teams).padStart(2)} teams: ${seconds.map((each) => each.toFixed(1)).join(', ')} s; ${longest.toFixed(0)} ms`);
  }
}
