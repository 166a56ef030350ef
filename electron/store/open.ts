import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { TaperFailure } from '../failure.ts';
import { backupsIn, casesIn, discard, discardUnfinished, takeBackup, thinBackups } from './backup.ts';
import { openEncrypted, pageBytes, sqliteCode } from './cipher.ts';
import { connectionTo } from './connection.ts';
import { directKey } from './direct-key.ts';
import type { Envelope } from './envelope.ts';
import { isToBeErased } from './erasure/mark.ts';
import { warningAbout } from './folder.ts';
import { isBeingReplaced } from './erasure/replacing.ts';
import { forget, saltBytes, type Cost, type StoreKey } from './key.ts';
import type { Keychain } from './keychain.ts';
import { applicationId, applyMigrations, pendingMigrations } from './migrate.ts';
import type { Migration } from './migration.ts';
import type { Places } from './places.ts';
import { envelopeFor, writeEnvelopes } from './sidecar.ts';
import { unseal, type Way } from './unseal.ts';
import { damaged, foreign, inUse, missing, unopened } from './unsound.ts';

export interface OpenRecords {
  database: Database.Database;
  /** The file that these records were in before they were written anew, for as long as it has to stay locked. */
  former?: Database.Database;
  key: StoreKey;
  notice: string | undefined;
}

export interface OpeningOptions {
  migrations: readonly Migration[];
  now: () => Date;
  /** scrypt's cost for new passphrases, and the first that is tried where no sidecar states it. */
  cost: Cost;
  /** The costs that are tried after it. */
  formerCosts?: readonly Cost[];
  /** This machine's keychain, where it can be used. */
  keychain?: Keychain | undefined;
}

/**
 * Opens the records for this process alone: finds whether the file is Taper's and sound, then backs it up and migrates it if it is older.
 * Nothing is written before all of that is known.
 * @throws TaperFailure `wrong-passphrase`, `wrong-recovery-key`, `keychain`, `damaged`, `foreign`, `newer`, `in-use`, `disk`
 */
export async function openRecords(places: Places, way: Way, options: OpeningOptions): Promise<OpenRecords> {
  const salt = saltOf(places);
  const found = envelopeFor(places, salt);
  if (!found) return openWithoutSidecar(places, salt, way, options);
  const key = await unseal(found.envelope, way, options.keychain);
  const open = openWith(key, true, places, options);
  return found.toBeMended ? { ...open, notice: notices([open.notice, mendSidecar(places, found.envelope)]) } : open;
}

/** Both sidecars are gone. In records made before keys were sealed the passphrase is enough, and the file itself tells whether it is right. */
async function openWithoutSidecar(places: Places, salt: Buffer, way: Way, options: OpeningOptions): Promise<OpenRecords> {
  if (!('passphrase' in way)) throw unopened(places);
  for (const cost of [options.cost, ...(options.formerCosts ?? [])]) {
    const { key, check } = await directKey(way.passphrase, { ...cost, salt });
    try {
      const open = openWith(key, false, places, options);
      const envelope = { salt: salt.toString('hex'), direct: { cost, check: check.toString('hex') } };
      return { ...open, notice: notices([open.notice, mendSidecar(places, envelope)]) };
    } catch (error) {
      if (!(error instanceof TaperFailure) || error.code !== 'wrong-passphrase') throw error;
    }
  }
  throw unopened(places);
}

function openWith(key: StoreKey, keyIsRight: boolean, places: Places, options: OpeningOptions): OpenRecords {
  try {
    const database = decrypt(places, key, keyIsRight);
    try {
      const migrated = bringUpToDate(database, key, places, options);
      discardUnfinished(places);
      discard(places.unfinished);
      const backedUp = dailyBackup(database, key, places, options);
      return { database, key, notice: notices([warningAbout(places.directory), migrated, backedUp]) };
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    forget(key);
    throw error;
  }
}

/** The file's head, which is the salt. Read before SQLite opens the file: closing a second handle would drop SQLite's locks. */
function saltOf(places: Places): Buffer {
  if (!existsSync(places.records)) throw missing(places);
  const head = readSalt(places.records);
  if (head.toString('latin1').startsWith('SQLite format 3')) throw foreign(places, 'an ordinary database without encryption');
  if (statSync(places.records).size < saltBytes) throw damaged(places, 'it is all but empty');
  if (statSync(places.records).size % pageBytes !== 0 && !isToBeTakenBack(places)) {
    const ours = envelopeFor(places, head) !== undefined;
    throw ours ? damaged(places, 'part of it is missing') : foreign(places, 'a file that Taper did not make');
  }
  return head;
}

/** The first bytes of a file of records, which are its salt. */
export function readSalt(file: string): Buffer {
  const head = Buffer.alloc(saltBytes);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  return head;
}

/** Whether a change was cut off by a crash: its journal is still there, and SQLite takes the change back when it opens the file. */
const isToBeTakenBack = (places: Places): boolean => (statSync(places.journal, { throwIfNoEntry: false })?.size ?? 0) > 0;

function decrypt(places: Places, key: StoreKey, keyIsRight: boolean): Database.Database {
  const { database, lock } = lockable(places, key);
  try {
    lock();
    if (isBeingReplaced(places)) throw inUse(places);
    if (database.pragma('application_id', { simple: true }) !== applicationId)
      throw foreign(places, 'the encrypted file of another program');
    const sound = database.pragma('quick_check(1)', { simple: true });
    if (sound !== 'ok') throw damaged(places, 'some of its pages do not fit together');
    settle(database);
    return database;
  } catch (error) {
    database.close();
    const code = sqliteCode(error) ?? '';
    if (code.startsWith('SQLITE_BUSY')) throw inUse(places);
    if (code.startsWith('SQLITE_NOTADB')) throw keyIsRight ? damaged(places, 'its first page cannot be read') : unopened(places);
    if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ') throw damaged(places, 'some of its pages cannot be read');
    throw error;
  }
}

/** Opens records whose key was just made. */
export const openKnown = (places: Places, key: StoreKey): Database.Database => decrypt(places, key, true);

/** Opens records of which every page has just been read. @throws TaperFailure `in-use` */
export function openProved(places: Places, key: StoreKey): Database.Database {
  const { database, lock } = lockable(places, key);
  try {
    lock();
    settle(database);
    return database;
  } catch (error) {
    database.close();
    throw sqliteCode(error)?.startsWith('SQLITE_BUSY') ? inUse(places) : error;
  }
}

/**
 * The lock is held until the file is closed, so that no second process writes. The system drops it when a process dies, so a killed
 * Taper never locks anybody out. A file that another one took the place of since it was opened here is no longer the records.
 */
function lockable(places: Places, key: StoreKey): { database: Database.Database; lock: () => void } {
  const found = identityOf(places.records);
  const database = openEncrypted(places.records, key, { fileMustExist: true });
  const lock = (): void => {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    if (identityOf(places.records) !== found) throw inUse(places);
  };
  return { database, lock };
}

const identityOf = (file: string): bigint | undefined => statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;

/**
 * A rollback journal rather than a write-ahead log: the records are one file at rest, and no log keeps earlier versions of deleted
 * pages. The journal is emptied at each commit: under an exclusive lock DELETE would leave it full. EXTRA makes each commit reach the
 * disk before the call returns.
 */
export function settle(database: Database.Database): void {
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('synchronous = EXTRA');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  // Without it, REPLACE would get past the triggers that keep signatures and the log.
  database.pragma('recursive_triggers = ON');
}

function bringUpToDate(
  database: Database.Database,
  key: StoreKey,
  places: Places,
  { migrations, now }: OpeningOptions,
): string | undefined {
  const pending = pendingMigrations(database, migrations, places.records);
  const first = pending[0];
  if (!first) return undefined;
  const backup = takeBackup(database, key, places, now(), `-before-step-${String(first.number).padStart(4, '0')}`);
  try {
    applyMigrations(database, pending, now);
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_FULL')) throw error;
    throw new TaperFailure(
      'unexpected',
      `The records in ${places.records} could not be brought up to this version of Taper and were left as they were. A backup is in ${backup}. Go on with the version you had, and report this.`,
    );
  }
  return `The records were brought up to this version of Taper. A backup from before is in ${backup}.`;
}

function mendSidecar(places: Places, envelope: Envelope): string {
  try {
    writeEnvelopes(places, [envelope]);
    return `The sealed key in ${places.sidecar} or its copy in ${places.backups} was missing or did not belong to the records. Nothing is lost: Taper wrote both again.`;
  } catch {
    return `The sealed key in ${places.sidecar} or its copy in ${places.backups} is missing, and Taper could not write it again. Make sure that the disk has room and the folder can be written to.`;
  }
}

/** One backup a day on which the records are opened; a day without one must not keep an adviser from a client's case. */
function dailyBackup(database: Database.Database, key: StoreKey, places: Places, { now }: OpeningOptions): string | undefined {
  // The erasure that goes on replaces every backup by one of now.
  if (isToBeErased(connectionTo(() => database)) && backupsIn(places).length > 0) return undefined;
  const today = now().toISOString().slice(0, 10);
  if (casesIn(database) === 0 || backupsIn(places).some((file) => file.includes(`records-${today}`))) return undefined;
  try {
    takeBackup(database, key, places, now());
    thinBackups(places);
    return undefined;
  } catch (error) {
    return error instanceof TaperFailure
      ? error.message
      : `There is no backup of today in ${places.backups}: the folder could not be read.`;
  }
}

const notices = (parts: readonly (string | undefined)[]): string | undefined => {
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(' ') : undefined;
};
