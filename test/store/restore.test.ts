import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeBackup } from '#electron/store/backup';
import { createCase, deleteCase } from '#electron/store/cases';
import { connectionTo } from '#electron/store/connection';
import { isToBeErased } from '#electron/store/erasure/mark';
import { migrations } from '#electron/store/migrations/index';
import { openRecords } from '#electron/store/open';
import { allCases, backupNames, cheapCost, newStore, passphrase, refusalOf } from './store-for-test.ts';

/** Locked records with a backup of their one case, then cut off in the middle. */
async function damagedRecords() {
  const made = await newStore();
  createCase(made.store.writable(), { reference: 'R-1', note: 'x'.repeat(40_000) }, new Date());
  await made.store.lock();
  await made.store.unlock({ passphrase });
  await made.store.lock();
  truncateSync(made.places.records, 4096 * 3);
  return made;
}

test('when the records are damaged the last good backup is offered, and opens in their place', async () => {
  const { store, places } = await damagedRecords();
  const before = readFileSync(places.records);
  writeFileSync(places.journal, '');
  expect((await refusalOf(store.unlock({ passphrase }))).message).toContain('Go back to it');
  const [backup] = store.backups();
  expect(backup?.takenAt.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
  expect((await refusalOf(store.restore(backup?.name ?? '', { passphrase: 'not this one' }))).code).toBe('wrong-passphrase');
  expect(readFileSync(places.records).equals(before)).toBe(true);
  expect((await store.restore(backup?.name ?? '', { passphrase })).state).toBe('open');
  expect(allCases(store).map(({ reference }) => reference)).toEqual(['R-1']);
  const aside = readdirSync(places.setAside).filter((name) => !name.endsWith('-journal'));
  expect(readFileSync(path.join(places.setAside, aside[0] ?? '')).equals(before)).toBe(true);
  // What is set aside may hold what is deleted later.
  deleteCase(store.writable(), allCases(store)[0]?.id ?? '');
  await store.eraseDeleted();
  expect(readdirSync(places.setAside)).toEqual([]);
});

test('a backup is put back in the place of records that are gone, too', async () => {
  const { store, places } = await damagedRecords();
  rmSync(places.records);
  await store.restore(store.backups()[0]?.name ?? '', { passphrase });
  expect(allCases(store)).toHaveLength(1);
});

test('a damaged backup, one that is not there and a path are refused, and nothing is changed', async () => {
  const { store, places, directory } = await damagedRecords();
  const [name = ''] = backupNames(places);
  const bytes = readFileSync(path.join(places.backups, name));
  bytes[5000] = (bytes[5000] ?? 0) ^ 1;
  const damaged = 'records-2026-01-01T000000.000Z.taper-store';
  writeFileSync(path.join(places.backups, damaged), bytes);
  copyFileSync(path.join(places.backups, name), path.join(directory, 'records-2026-01-02T000000.000Z.taper-store'));
  const before = readFileSync(places.records);
  expect((await refusalOf(store.restore(damaged, { passphrase }))).message).toContain('Choose an earlier one');
  for (const path of ['../records-2026-01-02T000000.000Z.taper-store', '/etc/passwd', 'store.json', '']) {
    expect((await refusalOf(store.restore(path, { passphrase }))).code, path).toBe('not-found');
  }
  expect(readFileSync(places.records).equals(before)).toBe(true);
  expect(existsSync(places.setAside)).toBe(false);
});

test('open records are not overwritten by a backup', async () => {
  const { store } = await newStore();
  expect((await refusalOf(store.restore('records-2026-01-01T000000.000Z.taper-store', { passphrase }))).code).toBe('in-use');
});

test('what a backup that was cut off has left is no backup, and goes at the next opening', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  writeFileSync(places.unfinishedBackup, 'half of it');
  expect(store.backups()).toEqual([]);
  await store.unlock({ passphrase });
  expect(existsSync(places.unfinishedBackup)).toBe(false);
  expect(store.backups()).toHaveLength(1);
});

test('a deletion that a crash cut off before it was erased from the backups is finished at the next opening', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), { reference: 'KEPT' }, new Date());
  const { id } = createCase(store.writable(), { reference: 'GONE' }, new Date());
  await store.lock();
  const options = { migrations, now: () => new Date(), cost: cheapCost };
  const open = await openRecords(places, { passphrase }, options);
  takeBackup(open.database, open.key, places, new Date());
  const before = backupNames(places);
  deleteCase(
    connectionTo(() => open.database),
    id,
  );
  open.database.close();
  await store.unlock({ passphrase });
  await store.eraseDeleted();
  expect(backupNames(places).filter((name) => before.includes(name))).toEqual([]);
  expect(backupNames(places)).toHaveLength(1);
  expect(isToBeErased(store.readable())).toBe(false);
});
