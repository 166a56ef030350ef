import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCase, readCase } from '#electron/store/cases';
import { readLog } from '#electron/store/log';
import { isToBeErased } from '#electron/store/erasure/mark';
import { connectionTo } from '#electron/store/connection';
import { migrations } from '#electron/store/migrations/index';
import { openRecords } from '#electron/store/open';
import { placesIn } from '#electron/store/places';
import { allCases, cheapCost, newStore, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

/** In every run of the tests; TAPER_KILLS asks for more. */
const kills = Number(process.env['TAPER_KILLS'] ?? 300);
const lanes = 3;
const script = path.join(import.meta.dirname, 'saving-until-killed.ts');
const compiled = path.join(tmpdir(), 'taper-test-compiled');

interface Killed {
  /** The last number that was said to be kept. */
  last: number;
}

/** Lets a process work until it is killed, now and then while it opens the records, else at no particular moment of its work. */
function workUntilKilled(directory: string, counterId: string, from: number, random: () => number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, directory, passphrase, counterId, String(from)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    const steps = Math.floor(random() * 8);
    let said = '';
    let complaint = '';
    let aimed = false;
    const shoot = (): void => {
      if (!aimed) setTimeout(() => child.kill('SIGKILL'), random() * 25);
      aimed = true;
    };
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > steps) shoot();
    });
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    child.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`It was not killed while working: ${complaint}`));
      else resolve({ last: Number(said.split('\n').at(-2) ?? from) });
    });
  });
}

/** One store, killed again and again; each time opened, looked through, and found to hold all that was said to be kept. */
async function lane(seed: number, rounds: number): Promise<{ steps: number; journals: number }> {
  const random = randomFrom(seed);
  const { store, directory, places } = await newStore();
  const { id } = createCase(store.writable(), { number: 0 }, new Date());
  await store.lock();
  let kept = 0;
  let journals = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { last } = await workUntilKilled(directory, id, kept, random);
    if ((statSync(places.journal, { throwIfNoEntry: false })?.size ?? 0) > 0) journals += 1;
    const where = `seed ${seed}, kill ${round}, after step ${last}`;
    await store.unlock({ passphrase });
    const records = store.readable();
    const number = Number(readCase(records, id).draft['number']);
    // What was said to be kept is kept, and of the step in flight all or nothing.
    expect([last, last + 1], where).toContain(number);
    const log = readLog(records);
    expect(log.brokenAt, where).toBeUndefined();
    expect(log.head === '0' ? 0 : log.all, where).toBe(number);
    expect(records.rows('PRAGMA integrity_check'), where).toEqual([{ integrity_check: 'ok' }]);
    await store.eraseDeleted();
    expect(isToBeErased(records), where).toBe(false);
    expect(records.rows('PRAGMA integrity_check'), where).toEqual([{ integrity_check: 'ok' }]);
    expect(readLog(records).all, where).toBe(log.all);
    expect(records.rows('PRAGMA foreign_key_check'), where).toEqual([]);
    for (const backup of store.backups()) expect(backup.bytes % 4096, where).toBe(0);
    await store.lock();
    kept = number;
  }
  return { steps: kept, journals };
}

test(`of what was kept nothing is lost when Taper is killed at random moments, ${kills} times over`, { timeout: 600_000 }, async () => {
  const each = Math.ceil(kills / lanes);
  const outcomes = await Promise.all(Array.from({ length: lanes }, (_, index) => lane(20_261 + index, each)));
  const steps = outcomes.reduce((sum, outcome) => sum + outcome.steps, 0);
  const journals = outcomes.reduce((sum, outcome) => sum + outcome.journals, 0);
  console.log(`killed ${each * lanes} times within ${steps} steps; ${journals} times with a change half written; nothing lost`);
  expect(steps).toBeGreaterThan(kills);
});

test('while another process has the records open, this one is told so; once that one is killed, they open', async () => {
  const { store, directory } = await newStore();
  const { id } = createCase(store.writable(), { number: 0 }, new Date());
  await store.lock();
  const other = spawn(process.execPath, [script, directory, passphrase, id, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  // Also while it puts the file that it has written anew, after a deletion, in the place of the records.
  for (let attempt = 0; attempt < 15; attempt += 1) expect((await refusalOf(store.unlock({ passphrase }))).code).toBe('in-use');
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect((await store.unlock({ passphrase })).state).toBe('open');
});

test('a change that a power cut left half written, pages and all, is taken back', async () => {
  const { store, places } = await newStore();
  createCase(store.writable(), { reference: 'BEFORE' }, new Date());
  await store.lock();
  const { database } = await openRecords(places, { passphrase }, { migrations, now: () => new Date(), cost: cheapCost });
  // With hardly any memory of its own, SQLite writes to the file before the change is complete.
  database.pragma('cache_size = 2');
  const after = placesIn(temporaryDirectory());
  database.transaction(() => {
    for (let number = 0; number < 40; number += 1)
      createCase(
        connectionTo(() => database),
        { reference: 'HALF', note: 'x'.repeat(9000) },
        new Date(),
      );
    for (const file of ['records', 'journal', 'sidecar'] as const) copyFileSync(places[file], after[file]);
  })();
  database.close();
  expect(statSync(after.journal).size).toBeGreaterThan(0);
  truncateSync(after.records, statSync(after.records).size - 1000);

  const reopened = storeAt(after.directory);
  await reopened.unlock({ passphrase });
  expect(allCases(reopened).map(({ reference }) => reference)).toEqual(['BEFORE']);
});

/** The same moments in every run with the same seed, as far as the machine is as quick. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
