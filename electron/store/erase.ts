import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { TaperFailure } from '../failure.ts';
import { backupsIn, casesIn, discardUnfinished, removeBackups, takeBackup } from './backup.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';
import type { StoreKey } from './key.ts';
import type { Places } from './places.ts';

/** The mark that something was deleted and is not yet erased everywhere. It is set with the deletion, so that a crash loses neither. */
const mark = 'erasing';

export const markForErasure = (records: WritableRecords): void =>
  void records.change("INSERT INTO settings (name, value) VALUES (?, 'true') ON CONFLICT DO NOTHING", mark);

/** Whether an erasure was cut off, by a crash or by a disk without room. */
export function isToBeErased(records: ReadableRecords): boolean {
  const settings = records.row("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'settings'");
  return settings !== undefined && records.row('SELECT 1 FROM settings WHERE name = ?', mark) !== undefined;
}

/**
 * Makes what was deleted unrecoverable, also for somebody with the passphrase: the file is rewritten without it, and every backup that
 * may hold it is replaced by a new one; damaged records that were set aside go. Where there is no room for a new backup, the old ones go
 * all the same: deleting deletes.
 * @throws TaperFailure `disk`
 */
export function eraseDeletedFrom(database: Database.Database, key: StoreKey, places: Places, at: Date): void {
  const before = backupsIn(places);
  const failed = [
    attempt(() => database.exec('VACUUM')),
    attempt(() => before.length > 0 && casesIn(database) > 0 && takeBackup(database, key, places, at)),
  ].some((error) => error !== undefined);
  removeBackups([...before, ...setAsideIn(places)], places);
  discardUnfinished(places);
  rmSync(places.unfinished, { force: true });
  if (failed) {
    throw new TaperFailure(
      'disk',
      `The case is deleted, but the disk had no room to tidy the records or to make a new backup in ${places.backups}. Make room, then lock the records and open them again.`,
    );
  }
  database.prepare('DELETE FROM settings WHERE name = ?').run(mark);
}

const setAsideIn = ({ setAside }: Places): string[] =>
  existsSync(setAside) ? readdirSync(setAside).map((name) => path.join(setAside, name)) : [];

function attempt(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
