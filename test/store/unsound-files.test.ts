import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createCase } from '#electron/store/cases';
import { openEncrypted } from '#electron/store/cipher';
import { sealedByPassphrase } from '#electron/store/envelope';
import { newKey } from '#electron/store/key';
import { placesIn, type Places } from '#electron/store/places';
import { writeEnvelopes } from '#electron/store/sidecar';
import type { Store } from '#electron/store/store';
import { backupNames, cheapCost, newStore, openDirectly, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

/** Locked records of some dozen pages. */
async function filledStore(): Promise<{ store: Store; places: Places }> {
  const { store, places } = await newStore();
  for (let number = 0; number < 40; number += 1) {
    createCase(store.writable(), { reference: `R-${number}`, note: randomBytes(2000).toString('hex') }, new Date());
  }
  await store.lock();
  return { store, places };
}

/** Refused with this code, and not one byte of the file changed. */
async function expectRefusedUntouched(store: Store, places: Places, code: string, words: RegExp): Promise<void> {
  const before = readFileSync(places.records);
  const refusal = await refusalOf(store.unlock({ passphrase }));
  expect(refusal.code).toBe(code);
  expect(refusal.message).toMatch(words);
  expect(readFileSync(places.records).equals(before)).toBe(true);
  expect(store.state().state).toBe('locked');
}

test('a file cut off in the middle of a page is damaged', async () => {
  const { store, places } = await filledStore();
  truncateSync(places.records, readFileSync(places.records).length - 1000);
  await expectRefusedUntouched(store, places, 'damaged', /part of it is missing/);
});

test('a file that lacks whole pages is damaged', async () => {
  const { store, places } = await filledStore();
  truncateSync(places.records, 4096 * 4);
  await expectRefusedUntouched(store, places, 'damaged', /damaged/);
});

test('an emptied file is damaged', async () => {
  const { store, places } = await filledStore();
  truncateSync(places.records, 0);
  await expectRefusedUntouched(store, places, 'damaged', /all but empty/);
});

test.each([
  ['the first page', 100],
  ['a later page', 4096 * 9 + 17],
])('one changed bit in %s is noticed', async (_place, offset) => {
  const { store, places } = await filledStore();
  const bytes = readFileSync(places.records);
  bytes[offset] = (bytes[offset] ?? 0) ^ 1;
  writeFileSync(places.records, bytes);
  await expectRefusedUntouched(store, places, 'damaged', /damaged/);
});

test('a damaged file names the newest backup and how to go back to it', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  await store.unlock({ passphrase });
  await store.lock();
  const [backup] = backupNames(places);
  truncateSync(places.records, 4096);
  const refusal = await refusalOf(store.unlock({ passphrase }));
  expect(refusal.message).toContain(`last good backup is ${path.join(places.backups, backup ?? 'no backup')}`);
});

test('an ordinary database in the place of the records is foreign', async () => {
  const places = placesIn(temporaryDirectory());
  const database = new Database(places.records);
  database.exec("CREATE TABLE budget (item TEXT); INSERT INTO budget VALUES ('rent')");
  database.close();
  await expectRefusedUntouched(storeAt(places.directory), places, 'foreign', /without encryption/);
});

test('another kind of file in the place of the records is foreign', async () => {
  const places = placesIn(temporaryDirectory());
  writeFileSync(places.records, 'Dear diary, '.repeat(500));
  await expectRefusedUntouched(storeAt(places.directory), places, 'foreign', /Taper did not make/);
});

test('an encrypted database of another program is foreign, even under the right passphrase', async () => {
  const places = placesIn(temporaryDirectory());
  const key = newKey();
  const database = openEncrypted(places.records, key);
  database.exec('CREATE TABLE secrets (a TEXT)');
  database.close();
  writeEnvelopes(places, [{ salt: key.salt.toString('hex'), passphrase: await sealedByPassphrase(key, passphrase, cheapCost) }]);
  await expectRefusedUntouched(storeAt(places.directory), places, 'foreign', /another program/);
});

test('records with a step that this version does not know are newer', async () => {
  const { store, places } = await filledStore();
  const database = await openDirectly(places);
  database.exec("INSERT INTO migrations VALUES (9990, 'from-the-future', 'abc', '2030-01-01T00:00:00Z')");
  database.close();
  await expectRefusedUntouched(store, places, 'newer', /9990 \(from-the-future\).*Install the newer version/);
  expect(backupNames(places)).toEqual([]);
});

test('records whose known step was another one are not trusted either', async () => {
  const { store, places } = await filledStore();
  const database = await openDirectly(places);
  database.exec("UPDATE migrations SET checksum = 'abc' WHERE number = 20");
  database.close();
  await expectRefusedUntouched(store, places, 'newer', /step 20/);
});

test('a sidecar of a later format is newer', async () => {
  const { store, places } = await filledStore();
  writeFileSync(places.sidecar, JSON.stringify({ format: 'taper-store', version: 3 }));
  await expectRefusedUntouched(store, places, 'newer', /newer version/);
});
