import { existsSync, readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { backupsIn, casesIn, discard, discardUnfinished, nameUnfinished, removeBackups } from '../backup.ts';
import { flush, flushInTurns, makePrivate } from '../durable.ts';
import type { StoreKey } from '../key.ts';
import type { Places } from '../places.ts';
import { heldMilliseconds } from './replace.ts';
import { copyOf } from './copy.ts';
import { atOnce, proveInTurns, type Pause } from './proof.ts';

/** The open records as an erasure works on them. */
export interface RecordsInUse {
  readonly places: Places;
  readonly key: StoreKey;
  readonly database: Database.Database;
  /** Puts a whole and flushed file in the place of the records, and goes on with it. */
  replaceBy(file: string): void;
  /** Closes the file that was replaced. */
  letGo(): void;
}

/** What may hold what was deleted, besides the records themselves. */
export const copiesOf = (places: Places): string[] => [
  ...backupsIn(places),
  ...(existsSync(places.setAside) ? readdirSync(places.setAside).map((name) => path.join(places.setAside, name)) : []),
];

/**
 * Makes what has been deleted so far unrecoverable, also for somebody with the passphrase: the records are written anew without it and
 * proved, a backup of that replaces every earlier one, and damaged records that were set aside go. All of it in turns of some
 * milliseconds, in which the records may be changed; what is changed comes along.
 * Where there is no room for that, the backups go all the same: deleting deletes.
 * @throws what stood in the way
 */
export async function eraseOnce(open: RecordsInUse, former: readonly string[], at: Date, pause: Pause): Promise<void> {
  const { places } = open;
  let failed: Error | undefined;
  try {
    await writeAnew(open, former.length > 0, at, pause);
  } catch (error) {
    // Work that was only told to stop has not failed.
    await pause();
    failed = error instanceof Error ? error : new Error(String(error));
  } finally {
    discard(places.unfinished);
    discardUnfinished(places);
  }
  try {
    removeBackups(former, places);
    if (!failed) await wait(heldMilliseconds);
    await pause();
  } finally {
    open.letGo();
  }
  if (failed) throw failed;
}

async function writeAnew(open: RecordsInUse, withBackup: boolean, at: Date, pause: Pause): Promise<void> {
  const { places, key, database } = open;
  discard(places.unfinished);
  makePrivate(places.unfinished);
  const copy = copyOf(database, places.unfinished);
  try {
    while (!copy.more(atOnce)) await pause();
    copy.catchUp();
    const cases = casesIn(database);
    await flushInTurns(places.unfinished);
    await pause();
    await proveInTurns(places.unfinished, key, cases, pause);
    if (withBackup && cases > 0) await backUp(places, key, cases, at, pause);
    copy.catchUp();
    flush(places.unfinished);
  } finally {
    if (database.open) copy.stop();
  }
  open.replaceBy(places.unfinished);
}

/** The copy is no longer open here, so it is copied as it is. It gets a backup's name once every page of it has been read again. */
async function backUp(places: Places, key: StoreKey, cases: number, at: Date, pause: Pause): Promise<void> {
  discardUnfinished(places);
  makePrivate(places.unfinishedBackup);
  await copyFile(places.unfinished, places.unfinishedBackup);
  await pause();
  await flushInTurns(places.unfinishedBackup);
  await pause();
  await proveInTurns(places.unfinishedBackup, key, cases, pause);
  nameUnfinished(places, at);
}
