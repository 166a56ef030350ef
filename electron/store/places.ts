import path from 'node:path';

/** Where each file of one store is. */
export interface Places {
  directory: string;
  /** The encrypted database with every case and calculation. */
  records: string;
  /** What a change that is under way replaces; empty otherwise. SQLite chooses its name. */
  journal: string;
  /** The database while it is being made or made again; it becomes `records` only when it is complete. */
  unfinished: string;
  /** There for the moment in which the records are replaced by a file that was written anew, so that nobody else opens them then. */
  replacing: string;
  /** The sealed key; opens nothing by itself. */
  sidecar: string;
  backups: string;
  /** A backup while it is written and proved; it gets its name afterwards. */
  unfinishedBackup: string;
  /** Damaged records that a backup has taken the place of. */
  setAside: string;
  /** The sealed key once more, so that a copy of the folder of backups is enough. */
  sidecarCopy: string;
}

export function placesIn(directory: string): Places {
  const backups = path.join(directory, 'backups');
  return {
    directory,
    records: path.join(directory, 'records.taper-store'),
    journal: path.join(directory, 'records.taper-store-journal'),
    unfinished: path.join(directory, 'unfinished.taper-store'),
    replacing: path.join(directory, 'replacing'),
    sidecar: path.join(directory, 'store.json'),
    backups,
    unfinishedBackup: path.join(backups, 'unfinished.taper-store'),
    setAside: path.join(directory, 'set-aside'),
    sidecarCopy: path.join(backups, 'store.json'),
  };
}
