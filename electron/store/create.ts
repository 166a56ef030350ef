import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { TaperFailure } from '../failure.ts';
import { backupsIn } from './backup.ts';
import { openEncrypted } from './cipher.ts';
import { flush, flushDirectory, makePrivate } from './durable.ts';
import { deriveKey, forget, saltBytes } from './key.ts';
import { applyMigrations } from './migrate.ts';
import { settle, type OpeningOptions } from './open.ts';
import type { Places } from './places.ts';
import { writeSidecar } from './sidecar.ts';

/** Whether anything is there that new records could overwrite or be confused with. */
export const anythingIn = (places: Places): boolean =>
  existsSync(places.records) || existsSync(places.sidecar) || backupsIn(places).length > 0;

/**
 * Makes empty records that the passphrase opens. The file appears under its name only when it is complete, and never replaces another.
 * @throws TaperFailure `exists`
 */
export async function createRecords(places: Places, passphrase: string, { migrations, now, cost }: OpeningOptions): Promise<void> {
  if (anythingIn(places)) throw exists(places);
  mkdirSync(places.directory, { recursive: true, mode: 0o700 });
  const derivation = { ...cost, salt: randomBytes(saltBytes) };
  const key = await deriveKey(passphrase, derivation);
  try {
    removeUnfinished(places);
    makePrivate(places.unfinished);
    const database = openEncrypted(places.unfinished, key);
    try {
      settle(database);
      applyMigrations(database, migrations, now);
    } finally {
      database.close();
    }
    flush(places.unfinished);
    putInPlace(places);
    writeSidecar(places, derivation, key);
  } finally {
    forget(key);
    removeUnfinished(places);
  }
}

/** A link, unlike a renaming, fails when the name is taken. File systems without links get the renaming. */
function putInPlace(places: Places): void {
  try {
    linkSync(places.unfinished, places.records);
  } catch (error) {
    if (existsSync(places.records)) throw exists(places);
    if (!(error instanceof Error)) throw error;
    renameSync(places.unfinished, places.records);
  }
  flushDirectory(places.directory);
}

function removeUnfinished(places: Places): void {
  rmSync(places.unfinished, { force: true });
  rmSync(`${places.unfinished}-journal`, { force: true });
}

const exists = (places: Places): TaperFailure =>
  new TaperFailure(
    'exists',
    `There are records in ${places.directory} already, and Taper does not overwrite them. Open them with their passphrase, or move that folder aside to start new ones.`,
  );
