import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { findCases } from '#electron/store/case-search';
import { openEncrypted } from '#electron/store/cipher';
import type { OpeningOptions } from '#electron/store/open';
import { placesIn, type Places } from '#electron/store/places';
import { envelopesAt } from '#electron/store/sidecar';
import { storeIn, type Store } from '#electron/store/store';
import { unseal } from '#electron/store/unseal';
import type { CaseSummary } from '#shared/ipc/records';
import { TaperFailure } from '#electron/failure';

export const passphrase = 'correct horse battery staple';

/** scrypt at a cost that tests can pay; the sidecar states it, so any store opens what these made. */
export const cheapCost = { N: 2 ** 10, r: 8, p: 1 };

/** A folder that is gone after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'taper-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A store that is locked again after the test. */
export function storeAt(directory: string, options: Partial<OpeningOptions> = {}): Store {
  const store = storeIn(directory, { cost: cheapCost, ...options });
  onTestFinished(async () => void (await store.lock()));
  return store;
}

export async function newStore(options: Partial<OpeningOptions> = {}): Promise<{ store: Store; directory: string; places: Places }> {
  const directory = path.join(temporaryDirectory(), 'records');
  const store = storeAt(directory, options);
  await store.create({ passphrase });
  return { store, directory, places: placesIn(directory) };
}

/** The refusal that the work ends in. */
export async function refusalOf(work: Promise<unknown>): Promise<TaperFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof TaperFailure) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** Every case of the open records. */
export const allCases = (store: Store): CaseSummary[] => findCases(store.readable(), { archived: 'also' }, '2026-06-15').cases;

/** The backups, without the copy of the sealed key that lies with them. */
export const backupNames = (places: Places): string[] => readdirSync(places.backups).filter((name) => name !== 'store.json');

/** Opens the records' file, past the store, as a thief with the passphrase would. The store must be locked. */
export async function openDirectly(places: Places, file = places.records): Promise<Database.Database> {
  const [envelope] = envelopesAt(places);
  if (!envelope) throw new Error('There is no sidecar.');
  return openEncrypted(file, await unseal(envelope, { passphrase }, undefined), { fileMustExist: true });
}

/** Every byte of the file once it is decrypted, unused pages included. */
export async function decryptedBytes(places: Places, file = places.records): Promise<Buffer> {
  const copy = path.join(temporaryDirectory(), 'plain.db');
  cpSync(file, copy);
  const database = await openDirectly(places, copy);
  database.pragma("rekey = ''");
  database.close();
  return readFileSync(copy);
}
