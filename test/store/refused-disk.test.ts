import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { dispatchAt } from '#electron/ipc/dispatch';
import { createCase } from '#electron/store/cases';
import { connectionTo } from '#electron/store/connection';
import { migrations } from '#electron/store/migrations/index';
import { openRecords } from '#electron/store/open';
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { allCases, cheapCost, newStore, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

const now = (): Date => new Date();

test('a full disk is said as such; what was there before stays, and the next save goes through once there is room', async () => {
  const { store, places, directory } = await newStore();
  const { id } = createCase(store.writable(), { reference: 'R-1' }, now());
  await store.lock();
  const { database } = await openRecords(places, { passphrase }, { migrations, now, cost: cheapCost });
  const records = connectionTo(() => database);
  const full = storeAt(directory);
  const dispatch = dispatchAt({
    store: { ...full, readable: () => records, writable: () => records },
    rates: packsIn(packsDirectory()),
    host: 'browser',
    version: '1',
    now,
  });
  // SQLite answers as it does where the disk has no room for another page.
  database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`);
  const draft = { reference: 'R-2', note: 'x'.repeat(50_000) };
  const refused = await dispatch('cases.save', { id, draft });
  expect(refused).toMatchObject({ ok: false, error: { code: 'disk', message: expect.stringContaining('The disk is full') as string } });
  expect(await dispatch('cases.read', { id })).toMatchObject({ ok: true, value: { draft: { reference: 'R-1' } } });
  database.pragma('max_page_count = 100000');
  expect(await dispatch('cases.save', { id, draft })).toMatchObject({ ok: true });
  database.close();
});

/** Lets the work be done by somebody who is not allowed everything, as root is. */
async function asAnybody<Outcome>(directory: string, work: () => Promise<Outcome>): Promise<Outcome> {
  if (process.getuid?.() !== 0) return work();
  const everything = [
    directory,
    path.dirname(directory),
    ...readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => path.join(directory, name)),
  ];
  for (const each of everything) chownSync(each, 65534, 65534);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('in a folder that cannot be written to the records can be read; a change, and making new ones, say why not and leave nothing half made', async () => {
  const { store, directory, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, now());
  await store.lock();
  const empty = path.join(temporaryDirectory(), 'records');
  mkdirSync(empty);
  onTestFinished(() => {
    for (const each of [directory, places.backups, empty]) chmodSync(each, 0o700);
  });
  chmodSync(places.records, 0o400);
  for (const each of [places.backups, directory, empty]) chmodSync(each, 0o500);
  const dispatch = (at: string) => dispatchAt({ store: storeAt(at), rates: packsIn(packsDirectory()), host: 'browser', version: '1', now });
  await asAnybody(directory, async () => {
    const call = dispatch(directory);
    expect(await call('store.unlock', { passphrase })).toMatchObject({
      value: { notice: expect.stringContaining('could not make a backup') as string },
    });
    expect(await call('cases.list', {})).toMatchObject({ value: { all: 1 } });
    expect(await call('cases.create', { draft: {} })).toMatchObject({
      error: { code: 'disk', message: expect.stringContaining('cannot be written to') as string },
    });
    expect(await call('store.lock', {})).toMatchObject({ ok: true });
  });
  await asAnybody(empty, async () => {
    expect(await dispatch(empty)('store.create', { passphrase })).toMatchObject({
      error: { code: 'disk', message: expect.stringContaining('the new records could not be made') as string },
    });
  });
  expect(readdirSync(empty)).toEqual([]);
  for (const each of [directory, places.backups]) chmodSync(each, 0o700);
  chmodSync(places.records, 0o600);
  if (process.getuid?.() === 0)
    for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) chownSync(path.join(directory, name), 0, 0);
  await store.unlock({ passphrase });
  expect(allCases(store)).toHaveLength(1);
});

test('a refusal of the disk names no passphrase', async () => {
  const { store } = await newStore();
  await store.lock();
  expect((await refusalOf(store.unlock({ passphrase: 'not the one that opens it' }))).message).not.toContain('not the one');
});
