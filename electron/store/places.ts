import path from 'node:path';

/** Where each file of one store is. */
export interface Places {
  directory: string;
  /** The encrypted database with every case and calculation. */
  records: string;
  /** What a change that is under way replaces; empty otherwise. SQLite chooses its name. */
  journal: string;
  /** The database while it is being created; it becomes `records` only when it is complete. */
  unfinished: string;
  /** How the key is derived from the passphrase; holds no secret. */
  sidecar: string;
  backups: string;
}

export function placesIn(directory: string): Places {
  return {
    directory,
    records: path.join(directory, 'records.taper-store'),
    journal: path.join(directory, 'records.taper-store-journal'),
    unfinished: path.join(directory, 'unfinished.taper-store'),
    sidecar: path.join(directory, 'store.json'),
    backups: path.join(directory, 'backups'),
  };
}
