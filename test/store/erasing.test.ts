import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, deleteCase, describeCase, readCase, saveCase } from '#electron/store/cases';
import { addToLog, readLog } from '#electron/store/log';
import { proveInTurns } from '#electron/store/erasure/proof';
import { migrations } from '#electron/store/migrations/index';
import { openRecords } from '#electron/store/open';
import { placesIn, type Places } from '#electron/store/places';
import { addStory, withdrawStory } from '#electron/team/own/kept';
import type { Store } from '#electron/store/store';
import { oneCalculation } from './one-calculation.ts';
import {
  allCases,
  backupNames,
  cheapCost,
  decryptedBytes,
  newStore,
  passphrase,
  refusalOf,
  storeAt,
  temporaryDirectory,
} from './store-for-test.ts';

const canary = 'CANARY-4d1c-Ermintrude';
const filler = 'x'.repeat(6000);

/** Records of so many cases, one of which is to go, with three backups that hold it. */
async function recordsWithBackups(cases: number): Promise<{ store: Store; places: Places; directory: string; doomed: string }> {
  const made = await newStore();
  const records = made.store.writable();
  for (let number = 1; number < cases; number += 1) createCase(records, { reference: `R-${number}`, note: filler }, new Date());
  const { id: doomed } = createCase(records, { reference: canary, note: `${canary} `.repeat(300) }, new Date());
  describeCase(records, doomed, { tags: [canary] }, new Date());
  await made.store.lock();
  await made.store.unlock({ passphrase });
  const [name = ''] = backupNames(made.places);
  for (const day of ['01', '02'])
    cpSync(path.join(made.places.backups, name), path.join(made.places.backups, `records-2026-01-${day}T090000.000Z.taper-store`));
  return { ...made, doomed };
}

/** The store must be locked. */
async function expectNoTrace(places: Places, where?: string): Promise<void> {
  for (const file of [places.records, ...backupNames(places).map((name) => path.join(places.backups, name))])
    expect((await decryptedBytes(places, file)).includes(canary), where).toBe(false);
  expect([places.unfinished, places.unfinishedBackup].filter(existsSync), where).toEqual([]);
}

test('the records are used while a deleted case is erased, and what is done meanwhile is kept', async () => {
  const { store, places, doomed } = await recordsWithBackups(300);
  const records = store.writable();
  const [first] = allCases(store).filter(({ id }) => id !== doomed);
  if (!first) throw new Error('There are no cases.');
  deleteCase(records, doomed);
  const erased = store.eraseDeleted();
  expect(store.state().erasing).toEqual({ backups: 3 });
  let turns = 0;
  const added: string[] = [];
  while (store.state().erasing) {
    turns += 1;
    saveCase(records, first.id, { reference: 'TYPED', turns }, new Date());
    addToLog(records, 'case-exported', new Date(), { details: String(turns) });
    if (turns % 3 === 0) added.push(createCase(records, { reference: `NEW-${turns}` }, new Date()).id);
    if (turns % 5 === 0) signCalculation(records, addCalculation(records, oneCalculation(first.id), new Date()).id, 'KM', new Date());
    await setImmediate();
  }
  await erased;
  expect(turns).toBeGreaterThan(2);
  expect(store.state().erasing).toBeUndefined();
  expect(readCase(records, first.id).draft['turns']).toBe(turns);
  expect(readCase(records, first.id).summary.signed).toBe(Math.floor(turns / 5));
  expect(records.row('SELECT count(*) AS cases FROM cases')).toEqual({ cases: 299 + added.length });
  expect(readLog(records)).toMatchObject({ all: turns });
  expect(readLog(records).brokenAt).toBeUndefined();
  // What keeps signatures and the log, and takes what belongs to a case with it, is in the file that was written anew.
  expect(() => records.change('DELETE FROM signatures')).toThrow(/never taken back/);
  expect(() => records.change('DELETE FROM log')).toThrow(/never deleted/);
  deleteCase(records, first.id);
  expect(records.row('SELECT count(*) AS calculations FROM calculations')).toEqual({ calculations: 0 });
  await store.eraseDeleted();
  await store.lock();
  expect(backupNames(places)).toHaveLength(1);
  await expectNoTrace(places);
});

test('a story whose consent is withdrawn is erased as a case is', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), { reference: 'KEPT' }, new Date());
  const { id } = addStory(store.writable(), { text: canary, consentIn: '2026-05', consent: 'May be told.' });
  await store.lock();
  await store.unlock({ passphrase });
  withdrawStory(store.writable(), id);
  await store.eraseDeleted();
  await store.lock();
  expect(backupNames(places)).toHaveLength(1);
  await expectNoTrace(places);
});

test('a case that is deleted while another is erased is erased as well', async () => {
  const { store, places, doomed } = await recordsWithBackups(40);
  const [first] = allCases(store).filter(({ id }) => id !== doomed);
  deleteCase(store.writable(), first?.id ?? '');
  const erased = store.eraseDeleted();
  await setTimeout(20);
  deleteCase(store.writable(), doomed);
  await erased;
  expect(store.state().erasing).toBeUndefined();
  await store.lock();
  await expectNoTrace(places);
});

test('records that are locked in the middle of it lock at once; the rest is done when they are open again', async () => {
  const { store, places, doomed } = await recordsWithBackups(200);
  deleteCase(store.writable(), doomed);
  void store.eraseDeleted();
  await setImmediate();
  await store.lock();
  expect(existsSync(places.unfinished)).toBe(false);
  expect(backupNames(places)).toHaveLength(3);
  expect((await store.unlock({ passphrase })).erasing).toEqual({ backups: 3 });
  await store.eraseDeleted();
  await store.lock();
  await expectNoTrace(places);
});

test('what opens the records can be changed in the middle of it', async () => {
  const { store, places, doomed } = await recordsWithBackups(100);
  deleteCase(store.writable(), doomed);
  void store.eraseDeleted();
  await setImmediate();
  await store.protect({ passphrase }, { passphrase: `${passphrase} anew` });
  await store.eraseDeleted();
  expect(store.state().erasing).toBeUndefined();
  await store.lock();
  await store.unlock({ passphrase: `${passphrase} anew` });
  await store.protect({ passphrase: `${passphrase} anew` }, { passphrase });
  await store.lock();
  await expectNoTrace(places);
});

test('a deleted case leaves the backups even where no new backup can be made; that is said, and finished once there is room', async () => {
  const { store, places, doomed } = await recordsWithBackups(20);
  deleteCase(store.writable(), doomed);
  // Nothing can be written where the records would be written anew.
  mkdirSync(places.unfinished);
  writeFileSync(path.join(places.unfinished, 'in the way'), '');
  await store.eraseDeleted();
  expect(backupNames(places)).toEqual([]);
  const { erasing } = store.state();
  expect(erasing).toMatchObject({ backups: 0, problem: expect.stringContaining('could not tidy the records’ file') as string });
  await store.lock();
  rmSync(places.unfinished, { recursive: true });
  await store.unlock({ passphrase });
  await store.eraseDeleted();
  expect(store.state().erasing).toBeUndefined();
  await store.lock();
  expect(backupNames(places)).toHaveLength(1);
  await expectNoTrace(places);
});

test('damaged bytes in the file that was written anew keep it from taking the place of the records', async () => {
  const { store, places } = await recordsWithBackups(30);
  await store.lock();
  const { key, database } = await openRecords(places, { passphrase }, { migrations, now: () => new Date(), cost: cheapCost });
  database.close();
  const pause = (): Promise<void> => setImmediate();
  await proveInTurns(places.records, key, 30, pause);
  await expect(proveInTurns(places.records, key, 31, pause)).rejects.toThrow('lacks cases');
  const pages = statSync(places.records).size / 4096;
  for (let page = 1; page < pages; page += 3) {
    const bytes = readFileSync(places.records);
    bytes[page * 4096 + 100] = (bytes[page * 4096 + 100] ?? 0) ^ 1;
    const copy = path.join(temporaryDirectory(), 'damaged.taper-store');
    writeFileSync(copy, bytes);
    await expect(proveInTurns(copy, key, 30, pause), `page ${page} of ${pages}`).rejects.toThrow();
  }
});

test('killed in the middle of erasing, Taper finishes it at the next opening, and nothing else is lost', { timeout: 300_000 }, async () => {
  const { store, directory, doomed } = await recordsWithBackups(250);
  await store.lock();
  const cut = { early: 0, late: 0 };
  for (let kill = 0; kill < 8; kill += 1) {
    const folder = temporaryDirectory();
    cpSync(directory, folder, { recursive: true });
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'erasing-until-killed.ts'), folder, passphrase, doomed], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    await once(child.stdout, 'data');
    await setTimeout(kill * 30);
    child.kill('SIGKILL');
    await once(child, 'exit');
    cut[said.includes('erased') ? 'late' : 'early'] += 1;
    const where = `kill ${kill}`;
    const again = storeAt(folder);
    const { erasing } = await again.unlock({ passphrase });
    if (said.includes('erased')) expect(erasing, where).toBeUndefined();
    await again.eraseDeleted();
    expect(again.state().erasing, where).toBeUndefined();
    const records = again.readable();
    expect(records.row('SELECT count(*) AS cases FROM cases'), where).toEqual({ cases: 249 });
    expect(records.rows('PRAGMA integrity_check'), where).toEqual([{ integrity_check: 'ok' }]);
    expect((await refusalOf(Promise.resolve().then(() => readCase(records, doomed)))).code).toBe('not-found');
    await again.lock();
    await expectNoTrace(placesIn(folder), where);
  }
  expect(cut.early).toBeGreaterThan(1);
});
