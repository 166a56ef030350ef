import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCase, saveCase } from '#electron/store/cases';
import { newStore, passphrase } from './store-for-test.ts';

/** The mode of every file in the folder, by its name. */
const modesIn = (directory: string): Map<string, string> =>
  new Map(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((name) => [name, statSync(path.join(directory, name))] as const)
      .filter(([, found]) => found.isFile())
      .map(([name, found]) => [name, (found.mode & 0o777).toString(8)]),
  );

test.skipIf(process.platform === 'win32')('records, journal, sidecar and backups can be read by this user only', async () => {
  const { store, directory } = await newStore();
  const { id } = createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  await store.unlock({ passphrase });
  const modes = store.writable().together(() => {
    saveCase(store.writable(), id, { reference: 'R-2' }, new Date());
    return modesIn(directory);
  });
  expect([...modes.keys()].toSorted()).toEqual([
    expect.stringMatching(/^backups.records-/),
    expect.stringMatching(/^backups.store.json$/),
    'records.taper-store',
    'records.taper-store-journal',
    'store.json',
  ]);
  expect([...modes].filter(([, mode]) => mode !== '600')).toEqual([]);
});
