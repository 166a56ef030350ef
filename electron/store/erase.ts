import { TaperFailure } from '../failure.ts';
import { backupsIn, casesIn, removeBackups, takeBackup } from './backup.ts';
import type { OpenRecords } from './open.ts';
import type { Places } from './places.ts';

/**
 * Makes what was deleted unrecoverable, also for somebody with the passphrase: the file is rewritten without it, and every backup that
 * may hold it is replaced by a new one. Where there is no room for a new backup, the old ones go all the same: deleting deletes.
 * @throws TaperFailure `disk`
 */
export function eraseDeletedFrom({ database, key }: OpenRecords, places: Places, at: Date): void {
  const before = backupsIn(places);
  const failed = [
    attempt(() => database.exec('VACUUM')),
    attempt(() => before.length > 0 && casesIn(database) > 0 && takeBackup(database, key, places, at)),
  ].some((error) => error !== undefined);
  removeBackups(before, places);
  if (failed) {
    throw new TaperFailure(
      'disk',
      `The case is deleted, but the disk had no room to tidy the records or to make a new backup in ${places.backups}. Make room, then lock the records and open them again.`,
    );
  }
}

function attempt(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
