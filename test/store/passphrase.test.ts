import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCase } from '#electron/store/cases';
import { standardCost, stretch } from '#electron/store/key';
import { allCases, newStore, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

test('what is saved is there when the records are opened again with the same passphrase', async () => {
  const { store, directory } = await newStore();
  createCase(store.writable(), { reference: 'R-17' }, new Date());
  await store.lock();
  const again = storeAt(directory);
  expect(again.state().state).toBe('locked');
  expect((await again.unlock({ passphrase })).state).toBe('open');
  expect(allCases(again).map(({ reference }) => reference)).toEqual(['R-17']);
});

test('a wrong passphrase opens nothing, changes nothing and says so', async () => {
  const { store, places } = await newStore();
  await store.lock();
  const before = readFileSync(places.records);
  const refusal = await refusalOf(store.unlock({ passphrase: `${passphrase}!` }));
  expect(refusal.code).toBe('wrong-passphrase');
  expect(refusal.message).toContain('try again');
  expect(store.state().state).toBe('locked');
  expect(readFileSync(places.records).equals(before)).toBe(true);
});

test('an accent typed on another keyboard is the same passphrase', async () => {
  const directory = temporaryDirectory();
  const store = storeAt(directory);
  await store.create({ passphrase: 'caf\u00e9 au lait bien chaud' });
  await store.lock();
  expect((await store.unlock({ passphrase: 'cafe\u0301 au lait bien chaud' })).state).toBe('open');
});

test('records are never created over others', async () => {
  const { store, directory, places } = await newStore();
  await store.lock();
  const before = readFileSync(places.records);
  expect((await refusalOf(storeAt(directory).create({ passphrase: 'another passphrase' }))).code).toBe('exists');
  expect(readFileSync(places.records).equals(before)).toBe(true);
});

test('records are not created beside a lone sidecar or a backup: something was there', async () => {
  const { store, directory, places } = await newStore();
  await store.lock();
  rmSync(places.records);
  expect(store.state().state).toBe('locked');
  expect((await refusalOf(storeAt(directory).create({ passphrase: 'another passphrase' }))).code).toBe('exists');
  const refusal = await refusalOf(store.unlock({ passphrase }));
  expect(refusal.code).toBe('damaged');
  expect(refusal.message).toContain('missing');
});

test('nothing can be read or written while the records are locked', async () => {
  const { store } = await newStore();
  await store.lock();
  expect(() => store.readable()).toThrow(/locked/);
  expect(() => store.writable()).toThrow(/locked/);
});

test('a readable connection refuses to change anything', async () => {
  const { store } = await newStore();
  expect(() => store.readable().rows('DELETE FROM cases RETURNING id')).toThrow(/must not change/);
});

test('a second process or window is told that the records are open elsewhere', async () => {
  const { directory } = await newStore();
  const refusal = await refusalOf(storeAt(directory).unlock({ passphrase }));
  expect(refusal.code).toBe('in-use');
  expect(refusal.message).toContain('Close that one');
});

test('unlocking records that are not there says so', async () => {
  const store = storeAt(temporaryDirectory());
  expect(store.state().state).toBe('absent');
  expect((await refusalOf(store.unlock({ passphrase }))).code).toBe('not-found');
});

test('two calls at once create one store, not two', async () => {
  const store = storeAt(temporaryDirectory());
  const outcomes = await Promise.allSettled([store.create({ passphrase }), store.create({ passphrase: 'another passphrase' })]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

test('the standard cost makes 128 MiB of work for each guess', async () => {
  expect(standardCost.N * standardCost.r * 128).toBe(128 * 1024 * 1024);
  expect(await stretch(passphrase, { ...standardCost, salt: Buffer.alloc(16, 7) }, 32)).toHaveLength(32);
});
