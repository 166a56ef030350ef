import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupsKept } from '#electron/store/backup';
import { createCase } from '#electron/store/cases';
import { storeIn } from '#electron/store/store';
import { allCases, backupNames, cheapCost, newStore, passphrase } from './store-for-test.ts';

test('each day on which the records are opened leaves one backup, and the oldest go', async () => {
  const { store, directory, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  writeFileSync(path.join(directory, 'notes.txt'), 'kept');
  for (let day = 1; day <= backupsKept + 2; day += 1) {
    for (const hour of [8, 15]) {
      const thatDay = storeIn(directory, { cost: cheapCost, now: () => new Date(Date.UTC(2027, 0, day, hour)) });
      await thatDay.unlock({ passphrase });
      await thatDay.lock();
    }
  }
  const names = backupNames(places);
  expect(names).toHaveLength(backupsKept);
  expect(names.map((name) => name.slice(8, 18))).toEqual(['2027-01-03', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07']);
});

test('a backup put in the place of lost records opens with the passphrase alone', async () => {
  const { store, directory, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  await store.unlock({ passphrase });
  await store.lock();
  const [name] = backupNames(places);
  rmSync(places.records);
  rmSync(places.sidecar);
  copyFileSync(path.join(places.backups, name ?? ''), places.records);
  const restored = storeIn(directory, { cost: cheapCost });
  await restored.unlock({ passphrase });
  expect(allCases(restored).map(({ reference }) => reference)).toEqual(['R-1']);
  await restored.lock();
});

test('a day without a backup keeps nobody from the records, but they are told', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  rmSync(places.backups, { recursive: true });
  writeFileSync(places.backups, 'a file where the folder should be');
  const state = await store.unlock({ passphrase });
  expect(state.state).toBe('open');
  expect(state.notice).toContain('could not make a backup');
  rmSync(places.backups);
  mkdirSync(places.backups);
});
