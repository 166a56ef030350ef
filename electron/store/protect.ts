import { renameSync } from 'node:fs';
import { TaperFailure } from '../failure.ts';
import { backupsIn, removeBackups, takeBackup } from './backup.ts';
import { encryptAnew, openEncrypted } from './cipher.ts';
import { removeUnfinished, sealedFor, type Protection } from './create.ts';
import { flush, flushDirectory, makePrivate } from './durable.ts';
import { sealedByRecoveryKey, type Envelope } from './envelope.ts';
import { forget, newKey } from './key.ts';
import { openKnown, type OpeningOptions, type OpenRecords } from './open.ts';
import type { Places } from './places.ts';
import { newRecoveryKey } from './recovery-key.ts';
import { envelopeFor, writeEnvelopes } from './sidecar.ts';
import { unseal, type Way } from './unseal.ts';

/** The envelope of the open records, once whoever asks has shown that they may open them. @throws TaperFailure as opening does */
async function shown(open: OpenRecords, places: Places, current: Way, { keychain }: OpeningOptions): Promise<Envelope> {
  const envelope = envelopeFor(places, open.key.salt)?.envelope;
  if (!envelope) throw new TaperFailure('disk', `The sealed key in ${places.sidecar} is gone. Lock the records and open them again.`);
  const key = await unseal(envelope, current, keychain);
  const same = key.cipherKey.equals(open.key.cipherKey);
  forget(key);
  if (!same) throw new TaperFailure('unexpected', 'The sealed key is not the key of these records. Lock the records and open them again.');
  return envelope;
}

/**
 * Lets the records be opened by another passphrase, or by the keychain, and no longer by what opened them before. The recovery key stays
 * as it is.
 * @throws TaperFailure as opening does, `keychain`, `disk`
 */
export async function protectAnew(
  open: OpenRecords,
  places: Places,
  current: Way,
  protection: Protection,
  options: OpeningOptions,
): Promise<OpenRecords> {
  const { direct, salt, recovery } = await shown(open, places, current, options);
  if (direct) return replaceKey(open, places, protection, options);
  writeEnvelopes(places, [{ salt, ...(await sealedFor(open.key, protection, options)), ...(recovery && { recovery }) }]);
  return open;
}

/** A new recovery key in the place of the one before, which opens nothing any more. @throws TaperFailure as opening does, `disk` */
export async function replaceRecoveryKey(open: OpenRecords, places: Places, current: Way, options: OpeningOptions): Promise<string> {
  const envelope = await shown(open, places, current, options);
  const recoveryKey = newRecoveryKey();
  writeEnvelopes(places, [{ ...envelope, recovery: sealedByRecoveryKey(open.key, recoveryKey) }]);
  return recoveryKey;
}

/**
 * Encrypts the records anew. Needed where the old passphrase gives the key itself: it would open the file for ever. A copy is made and
 * encrypted first; until it has taken the place of the records, the sidecar holds both envelopes, and the file's salt says which counts.
 * Backups under the old key are replaced by one under the new.
 */
async function replaceKey(open: OpenRecords, places: Places, protection: Protection, options: OpeningOptions): Promise<OpenRecords> {
  const key = newKey();
  const former = envelopeFor(places, open.key.salt)?.envelope;
  const envelope: Envelope = { salt: key.salt.toString('hex'), ...(await sealedFor(key, protection, options)) };
  removeUnfinished(places);
  makePrivate(places.unfinished);
  open.database.prepare('VACUUM INTO ?').run(places.unfinished);
  const copy = openEncrypted(places.unfinished, open.key, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    encryptAnew(copy, key);
  } finally {
    copy.close();
  }
  flush(places.unfinished);
  writeEnvelopes(places, [...(former ? [former] : []), envelope]);
  open.database.close();
  renameSync(places.unfinished, places.records);
  flushDirectory(places.directory);
  forget(open.key);
  const database = openKnown(places, key);
  writeEnvelopes(places, [envelope]);
  const before = backupsIn(places);
  takeBackup(database, key, places, options.now());
  removeBackups(before, places);
  return { database, key, notice: open.notice };
}
