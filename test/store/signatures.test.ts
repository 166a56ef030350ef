import { expect, test } from 'vitest';
import { addCalculation, listCalculations, readCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, deleteCase, readSummary } from '#electron/store/cases';
import { oneCalculation } from './one-calculation.ts';
import { newStore, openDirectly, passphrase } from './store-for-test.ts';

const now = new Date('2026-11-26T09:00:00Z');

async function signed() {
  const made = await newStore();
  const records = made.store.writable();
  const { id: caseId } = createCase(records, { reference: 'R-1' }, now);
  const { id } = addCalculation(records, oneCalculation(caseId), now);
  const summary = signCalculation(records, id, 'KM', now);
  return { ...made, caseId, id, summary };
}

test('a calculation is signed once, by somebody who is named, and says so wherever it is shown', async () => {
  const { store, caseId, id, summary } = await signed();
  const signature = { at: now.toISOString(), adviser: 'KM' };
  expect(summary.signed).toEqual(signature);
  expect(readCalculation(store.readable(), id).signed).toEqual(signature);
  expect(listCalculations(store.readable(), caseId)[0]?.signed).toEqual(signature);
  expect(readSummary(store.readable(), caseId).signed).toBe(1);
  expect(() => signCalculation(store.writable(), id, 'JD', now)).toThrow(/signed already/);
  const other = addCalculation(store.writable(), oneCalculation(caseId), now);
  expect(() => signCalculation(store.writable(), other.id, ' ', now)).toThrow(/Nobody is named/);
  expect(readCalculation(store.readable(), other.id).signed).toBeUndefined();
});

test('the store itself lets nobody change or remove what was signed, or the signature', async () => {
  const { store, id } = await signed();
  const records = store.writable();
  for (const sql of [
    "UPDATE calculations SET result = '{}' WHERE id = ?",
    'DELETE FROM calculations WHERE id = ?',
    "UPDATE signatures SET adviser = 'JD' WHERE calculation_id = ?",
    'DELETE FROM signatures WHERE calculation_id = ?',
    "INSERT OR REPLACE INTO signatures VALUES (?, '2020-01-01', 'JD', 'x')",
    `INSERT OR REPLACE INTO calculations
      SELECT id, case_id, saved_at, edition, as_at, '[]', case_file, result, traces, months FROM calculations WHERE id = ?`,
  ]) {
    expect(() => records.change(sql, id), sql).toThrow(/never|deleted only with its case/);
  }
  expect(readCalculation(records, id).signed?.adviser).toBe('KM');
});

test('it goes with its whole case, and with nothing less', async () => {
  const { store, caseId } = await signed();
  deleteCase(store.writable(), caseId);
  expect(store.readable().rows('SELECT 1 FROM signatures UNION ALL SELECT 1 FROM calculations')).toEqual([]);
});

test.each([`gains = '[{"name":"20 hours","month":"900.00"}]'`, 'months = NULL', 'months = traces'])(
  'one that was changed with the key, past Taper, is not shown as signed: %s',
  async (changed) => {
    const { store, places, id } = await signed();
    await store.lock();
    const database = await openDirectly(places);
    database.exec(`DROP TRIGGER calculations_are_kept_as_saved; UPDATE calculations SET ${changed}`);
    database.close();
    await store.unlock({ passphrase });
    expect(() => readCalculation(store.readable(), id)).toThrow(/no longer what was signed/);
  },
);
