import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { TaperFailure } from '../failure.ts';
import { backupsIn } from './backup.ts';
import { openEncrypted } from './cipher.ts';
import { flush, flushDirectory, makePrivate } from './durable.ts';
import { sealedByKeychain, sealedByPassphrase, sealedByRecoveryKey, type Envelope } from './envelope.ts';
import { forget, newKey, type StoreKey } from './key.ts';
import { applyMigrations } from './migrate.ts';
import { settle, type OpeningOptions } from './open.ts';
import type { Places } from './places.ts';
import { newRecoveryKey } from './recovery-key.ts';
import { writeEnvelopes } from './sidecar.ts';

/** Whether anything is there that new records could overwrite or be confused with. */
export const anythingIn = (places: Places): boolean =>
  existsSync(places.records) || existsSync(places.sidecar) || existsSync(places.sidecarCopy) || backupsIn(places).length > 0;

/** What a new store is opened with afterwards, besides its recovery key. */
export type Protection = { passphrase: string } | { keychain: true };

/**
 * Makes empty records and gives their recovery key, which is kept nowhere. The file appears under its name only when it is complete, and
 * never replaces another; its sealed key is there before it.
 * @throws TaperFailure `exists`, `keychain`, `disk`
 */
export async function createRecords(places: Places, protection: Protection, options: OpeningOptions): Promise<string> {
  const { migrations, now } = options;
  if (anythingIn(places)) throw exists(places);
  mkdirSync(places.directory, { recursive: true, mode: 0o700 });
  const key = newKey();
  const recoveryKey = newRecoveryKey();
  try {
    const envelope: Envelope = {
      salt: key.salt.toString('hex'),
      ...(await sealedFor(key, protection, options)),
      recovery: sealedByRecoveryKey(key, recoveryKey),
    };
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
    writeEnvelopes(places, [envelope]);
    putInPlace(places);
    return recoveryKey;
  } finally {
    forget(key);
    removeUnfinished(places);
  }
}

/** The key sealed by what the records are to be opened with. @throws TaperFailure `keychain` */
export async function sealedFor(
  key: StoreKey,
  protection: Protection,
  { cost, keychain }: OpeningOptions,
): Promise<Pick<Envelope, 'passphrase' | 'keychain'>> {
  if ('passphrase' in protection) return { passphrase: await sealedByPassphrase(key, protection.passphrase, cost) };
  if (!keychain) {
    throw new TaperFailure('keychain', 'This machine has no keychain that Taper can use. Nothing was changed. Choose a passphrase.');
  }
  return { keychain: await sealedByKeychain(key, keychain) };
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

export function removeUnfinished(places: Places): void {
  rmSync(places.unfinished, { force: true });
  rmSync(`${places.unfinished}-journal`, { force: true });
}

const exists = (places: Places): TaperFailure =>
  new TaperFailure(
    'exists',
    `There are records in ${places.directory} already, and Taper does not overwrite them. Open them with their passphrase, or move that folder aside to start new ones.`,
  );
