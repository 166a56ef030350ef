import { expect, test } from 'vitest';
import { addCalculation, listCalculations, readCalculation } from '#electron/store/calculations';
import { createCase, deleteCase } from '#electron/store/cases';
import { oneCalculation } from './one-calculation.ts';
import { allCases, newStore } from './store-for-test.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 5, 15, 9, minute));

test('a calculation comes back whole, its money still the same text', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  const calculation = oneCalculation(caseId);
  const summary = addCalculation(store.writable(), calculation, at(1));
  expect(readCalculation(store.readable(), summary.id)).toEqual({ ...calculation, id: summary.id, savedAt: at(1).toISOString() });
});

test('the calculations of a case are listed newest first and counted with the case', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  const older = addCalculation(store.writable(), oneCalculation(caseId), at(1));
  const newer = addCalculation(store.writable(), oneCalculation(caseId), at(2));
  expect(listCalculations(store.readable(), caseId)).toEqual([newer, older]);
  expect(allCases(store)[0]?.calculations).toBe(2);
});

test('deleting a case deletes its calculations', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  const { id } = addCalculation(store.writable(), oneCalculation(caseId), at(1));
  deleteCase(store.writable(), caseId);
  expect(() => readCalculation(store.readable(), id)).toThrow(/not in the records/);
  expect(store.readable().row('SELECT count(*) AS left_over FROM calculations')).toEqual({ left_over: 0 });
});

test('a saved calculation cannot be rewritten', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  addCalculation(store.writable(), oneCalculation(caseId), at(1));
  expect(() => store.writable().change("UPDATE calculations SET result = '{}'")).toThrow(/never rewritten/);
});

test('a calculation needs its case', async () => {
  const { store } = await newStore();
  expect(() => addCalculation(store.writable(), oneCalculation('0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11'), at(0))).toThrow(
    /not in the records/,
  );
});
