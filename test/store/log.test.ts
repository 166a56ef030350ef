import { expect, test } from 'vitest';
import { addToLog, logHead, markOf, readLog } from '#electron/store/log';
import { changeSettings } from '#electron/store/settings';
import { createCase, deleteCase } from '#electron/store/cases';
import { newStore, openDirectly, passphrase } from './store-for-test.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 26, 9, minute));

async function logged() {
  const made = await newStore();
  const records = made.store.writable();
  const { id } = createCase(records, { reference: 'R-1' }, at(0));
  changeSettings(records, { adviser: 'KM' });
  addToLog(records, 'case-exported', at(1), { mark: markOf(id), details: 'file' });
  changeSettings(records, { adviser: 'JD' });
  addToLog(records, 'case-archived', at(2), { mark: markOf(id) });
  addToLog(records, 'case-deleted', at(3), { mark: markOf(id) });
  return { ...made, id };
}

test('an entry says who, what, when and which case, the newest first, and the chain holds', async () => {
  const { store, id } = await logged();
  const log = readLog(store.readable());
  expect(log.entries.map(({ number, who, action, reference }) => [number, who, action, reference])).toEqual([
    [3, 'JD', 'case-deleted', 'R-1'],
    [2, 'JD', 'case-archived', 'R-1'],
    [1, 'KM', 'case-exported', 'R-1'],
  ]);
  expect(log.brokenAt).toBeUndefined();
  expect(log.head).toBe(`3-${log.entries[0]?.hash.slice(0, 16)}`);
  deleteCase(store.writable(), id);
  expect(readLog(store.readable()).entries[0]).toMatchObject({ mark: markOf(id) });
  expect(readLog(store.readable()).entries[0]?.reference).toBeUndefined();
  expect(readLog(store.readable(), 3).entries.map(({ number }) => number)).toEqual([2, 1]);
});

test('half a character, which no database keeps, does not break the chain', async () => {
  const { store } = await logged();
  changeSettings(store.writable(), { adviser: 'K\ud800M' });
  addToLog(store.writable(), 'case-exported', at(4), { details: '\udc00' });
  expect(readLog(store.readable()).brokenAt).toBeUndefined();
});

test('the store refuses to rewrite, replace or remove an entry', async () => {
  const { store } = await logged();
  const records = store.writable();
  for (const sql of [
    "UPDATE log SET who = 'somebody' WHERE number = 1",
    'DELETE FROM log WHERE number = 3',
    'DELETE FROM log',
    "INSERT OR REPLACE INTO log VALUES (2, '', '', 'case-deleted', '', '', '')",
  ]) {
    expect(() => records.change(sql), sql).toThrow(/never (rewritten|deleted)/);
  }
  expect(readLog(records).all).toBe(3);
});

test.each([
  ['changed', "UPDATE log SET who = 'JD' WHERE number = 1", 1],
  ['left out', 'DELETE FROM log WHERE number = 2', 3],
  ['put in', 'INSERT INTO log SELECT 4, at, who, action, mark, details, hash FROM log WHERE number = 3', 4],
])('an entry that is %s with the key, past Taper, shows', async (_how, sql, brokenAt) => {
  const { store, places } = await logged();
  await store.lock();
  const database = await openDirectly(places);
  database.exec('DROP TRIGGER the_log_is_not_rewritten; DROP TRIGGER the_log_is_not_shortened');
  database.exec(sql);
  database.close();
  await store.unlock({ passphrase });
  expect(readLog(store.readable()).brokenAt).toBe(brokenAt);
});

test('a log that is rewritten from an entry on, hashes and all, has another head than the one printed before', async () => {
  const { store, places } = await logged();
  const printed = logHead(store.readable());
  await store.lock();
  const database = await openDirectly(places);
  database.exec('DROP TRIGGER the_log_is_not_shortened; DELETE FROM log WHERE number = 3');
  database.close();
  await store.unlock({ passphrase });
  addToLog(store.writable(), 'case-archived', at(3));
  expect(readLog(store.readable()).brokenAt).toBeUndefined();
  expect(logHead(store.readable())).not.toBe(printed);
});
