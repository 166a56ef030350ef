import { expect, test } from 'vitest';
import type { Result } from '#shared/calculation/result';
import type { Trace } from '#shared/calculation/trace';
import { parseCase } from '#shared/case/problem';
import { addCalculation, listCalculations, readCalculation, type NewCalculation } from '#electron/store/calculations';
import { createCase, deleteCase, listCases } from '#electron/store/cases';
import single from '../households/single.json' with { type: 'json' };
import { newStore } from './store-for-test.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 5, 15, 9, minute));

const trace: Trace = [
  {
    key: 'money-left',
    question: 'money-left',
    title: 'money left',
    kind: 'rule',
    value: { kind: 'money', text: '0.10', per: 'month' },
    asked: [],
  },
];

const result: Result = {
  format: 'taper-result',
  version: 1,
  reference: 'HH-SINGLE',
  edition: '2026.1',
  asAt: '2026-06-15',
  situations: [{ id: 'now', asAt: '2026-06-15', amounts: { 'money-left': '0.10' }, people: { client: { 'gross-pay': '0.00' } } }],
  comparisons: [],
  status: [],
  warnings: [],
  assumptions: [],
  notCounted: [],
  refusals: [],
};

function calculationFor(caseId: string): NewCalculation {
  const parsed = parseCase(single);
  if (!parsed.ok) throw new Error('The example case is not a case.');
  return {
    caseId,
    edition: '2026.1',
    asAt: '2026-06-15',
    gains: [{ name: '20 hours', month: '0.10' }, { name: 'refused' }],
    case: parsed.case,
    result,
    traces: { now: trace },
  };
}

test('a calculation comes back whole, its money still the same text', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  const calculation = calculationFor(caseId);
  const summary = addCalculation(store.writable(), calculation, at(1));
  expect(readCalculation(store.readable(), summary.id)).toEqual({ ...calculation, id: summary.id, savedAt: at(1).toISOString() });
});

test('the calculations of a case are listed newest first and counted with the case', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  const older = addCalculation(store.writable(), calculationFor(caseId), at(1));
  const newer = addCalculation(store.writable(), calculationFor(caseId), at(2));
  expect(listCalculations(store.readable(), caseId)).toEqual([newer, older]);
  expect(listCases(store.readable())[0]?.calculations).toBe(2);
});

test('deleting a case deletes its calculations', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  const { id } = addCalculation(store.writable(), calculationFor(caseId), at(1));
  deleteCase(store.writable(), caseId);
  expect(() => readCalculation(store.readable(), id)).toThrow(/not in the records/);
  expect(store.readable().row('SELECT count(*) AS left_over FROM calculations')).toEqual({ left_over: 0 });
});

test('a saved calculation cannot be rewritten', async () => {
  const { store } = await newStore();
  const { id: caseId } = createCase(store.writable(), {}, at(0));
  addCalculation(store.writable(), calculationFor(caseId), at(1));
  expect(() => store.writable().change("UPDATE calculations SET result = '{}'")).toThrow(/never rewritten/);
});

test('a calculation needs its case', async () => {
  const { store } = await newStore();
  expect(() => addCalculation(store.writable(), calculationFor('0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11'), at(0))).toThrow(
    /not in the records/,
  );
});
