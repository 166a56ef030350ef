import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCase, readCase } from '#electron/store/cases';
import { connectionTo } from '#electron/store/connection';
import { migrations } from '#electron/store/migrations/index';
import { openRecords } from '#electron/store/open';
import { placesIn } from '#electron/store/places';
import { allCases, cheapCost, newStore, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

const rounds = 20;
const script = path.join(import.meta.dirname, 'saving-until-killed.ts');

/** Lets a process save until it is killed at no particular moment; gives the last number that it said was saved. */
function saveUntilKilled(directory: string, from: number, afterSaves: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, directory, passphrase, String(from)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > afterSaves) setTimeout(() => child.kill('SIGKILL'), Math.random() * 8);
    });
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    child.once('close', (_code, signal) => {
      const numbers = said.split('\n').slice(0, -1).map(Number);
      const last = numbers.at(-1);
      if (signal !== 'SIGKILL' || last === undefined) reject(new Error(`It was not killed while saving: ${complaint}`));
      else resolve(last);
    });
  });
}

test(`nothing that was saved is lost when Taper is killed in the middle of saving, ${rounds} times over`, { timeout: 60_000 }, async () => {
  const { store, directory } = await newStore();
  await store.lock();
  let saved = 0;
  for (let round = 0; round < rounds; round += 1) {
    saved = await saveUntilKilled(directory, saved, 1 + (round % 7));
    const afterwards = storeAt(directory);
    await afterwards.unlock({ passphrase });
    const [summary] = allCases(afterwards);
    const { draft } = readCase(afterwards.readable(), summary?.id ?? '');
    expect(Number(draft['number'])).toBeGreaterThanOrEqual(saved);
    saved = Number(draft['number']);
    await afterwards.lock();
  }
  expect(saved).toBeGreaterThan(rounds);
});

test('while another process has the records open, this one is told so; once that one is killed, they open', async () => {
  const { store, directory } = await newStore();
  await store.lock();
  const other = spawn(process.execPath, [script, directory, passphrase, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  const refusal = await refusalOf(store.unlock({ passphrase }));
  expect(refusal.code).toBe('in-use');
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
      createCase(connectionTo(database), { reference: 'HALF', note: 'x'.repeat(9000) }, new Date());
    for (const file of ['records', 'journal', 'sidecar'] as const) copyFileSync(places[file], after[file]);
  })();
  database.close();
  expect(statSync(after.journal).size).toBeGreaterThan(0);
  truncateSync(after.records, statSync(after.records).size - 1000);

  const reopened = storeAt(after.directory);
  await reopened.unlock({ passphrase });
  expect(allCases(reopened).map(({ reference }) => reference)).toEqual(['BEFORE']);
});
