import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { caseHandlers } from '#electron/ipc/cases';
import { addCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, describeCase, saveCase } from '#electron/store/cases';
import { addFollowUp } from '#electron/store/follow-ups';
import { markOf } from '#electron/store/log';
import { oneCalculation } from './one-calculation.ts';
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { backupNames, decryptedBytes, newStore, passphrase } from './store-for-test.ts';

const now = (): Date => new Date();

const canary = 'CANARY-7f3b-Zebedee';

const filesUnder = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(directory, name))
    .filter((file) => statSync(file).isFile());

const holdsCanary = (bytes: Buffer): boolean => bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le'));

/** Large enough to spill over many pages. */
const draftWithCanary = { reference: canary, note: `${canary} `.repeat(4000) };

test('no file ever holds what was entered, the passphrase or the key in clear: not the journal in the middle of a change, not a backup', async () => {
  const { store, directory } = await newStore();
  const { id } = createCase(store.writable(), draftWithCanary, new Date());
  await store.lock();
  await store.unlock({ passphrase });
  const seen: string[] = [];
  const search = (): void => {
    for (const file of filesUnder(directory)) {
      seen.push(path.extname(file), path.basename(path.dirname(file)));
      const bytes = readFileSync(file);
      expect(holdsCanary(bytes), file).toBe(false);
      expect(bytes.includes(passphrase), file).toBe(false);
      expect(bytes.includes('CREATE TABLE'), file).toBe(false);
    }
  };
  store.writable().together(() => {
    saveCase(store.writable(), id, { ...draftWithCanary, more: canary }, new Date());
    // A journal with the pages before the change is on the disk at this moment.
    expect(filesUnder(directory).some((file) => file.endsWith('-journal') && statSync(file).size > 0)).toBe(true);
    search();
  });
  search();
  await store.lock();
  search();
  expect(seen).toContain('backups');
});

test('the search does find the canary in what is decrypted, so finding none elsewhere means something', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), draftWithCanary, new Date());
  await store.lock();
  expect(holdsCanary(await decryptedBytes(places))).toBe(true);
});

test('a deleted case is in no file any more, even for somebody with the passphrase', async () => {
  const { store, directory, places } = await newStore();
  const kept = createCase(store.writable(), { reference: 'KEPT' }, now());
  const { id } = createCase(store.writable(), draftWithCanary, now());
  describeCase(store.writable(), id, { tags: [canary], team: canary, adviser: canary }, now());
  addFollowUp(store.writable(), id, { dueOn: '2027-03-01', note: canary });
  const calculation = addCalculation(store.writable(), { ...oneCalculation(id), gains: [{ name: canary, month: '1.00' }] }, now());
  signCalculation(store.writable(), calculation.id, canary, now());
  await store.lock();
  await store.unlock({ passphrase });
  const backupBefore = backupNames(places);
  expect(backupBefore).toHaveLength(1);

  await caseHandlers({ store, rates: packsIn(packsDirectory()), host: 'browser', version: '0', now })['cases.delete']({ id });
  await store.eraseDeleted();

  const openJournal = filesUnder(directory).filter((file) => file.endsWith('-journal'));
  expect(openJournal.every((file) => statSync(file).size === 0)).toBe(true);
  await store.lock();
  const backups = backupNames(places);
  expect(backups).toHaveLength(1);
  expect(backups).not.toEqual(backupBefore);
  for (const file of [places.records, ...backups.map((name) => path.join(places.backups, name))]) {
    const bytes = await decryptedBytes(places, file);
    expect(bytes.includes('KEPT')).toBe(true);
    expect(bytes.includes(kept.id)).toBe(true);
    expect(holdsCanary(bytes), file).toBe(false);
    expect(bytes.includes(id), file).toBe(false);
    expect(bytes.includes(calculation.id), file).toBe(false);
    expect(bytes.includes(markOf(id)), 'the log knows that a case was deleted').toBe(true);
  }
});

test('deleting the last case leaves no backup of it', async () => {
  const { store, places } = await newStore();
  const { id } = createCase(store.writable(), draftWithCanary, now());
  await store.lock();
  await store.unlock({ passphrase });
  await caseHandlers({ store, rates: packsIn(packsDirectory()), host: 'browser', version: '0', now })['cases.delete']({ id });
  await store.eraseDeleted();
  expect(backupNames(places)).toEqual([]);
});
