import { expect, test } from 'vitest';
import { createCase, deleteCase, readCase, saveCase } from '#electron/store/cases';
import { allCases, newStore } from './store-for-test.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 5, 15, 9, minute));
const unknownId = '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11';

test('a draft comes back exactly as it was entered, finished or not', async () => {
  const { store } = await newStore();
  const draft = { reference: 'R-1', savings: '1,2oo', children: [{ id: 'a' }, null], home: {}, odd: 'é “quoted” \u0000 line\nbreak' };
  const { id } = createCase(store.writable(), draft, at(0));
  expect(readCase(store.readable(), id).draft).toEqual(draft);
});

test('cases are listed with their reference and times, the one changed last first', async () => {
  const { store } = await newStore();
  const first = createCase(store.writable(), { reference: 'R-1' }, at(0));
  const second = createCase(store.writable(), {}, at(1));
  saveCase(store.writable(), first.id, { reference: 'R-1b' }, at(2));
  expect(allCases(store)).toMatchObject([
    { id: first.id, reference: 'R-1b', createdAt: at(0).toISOString(), changedAt: at(2).toISOString(), calculations: 0 },
    { id: second.id, reference: '', createdAt: at(1).toISOString(), changedAt: at(1).toISOString(), calculations: 0 },
  ]);
});

test('a case that is not there cannot be read, saved or deleted, and the message says where to go', async () => {
  const { store } = await newStore();
  for (const attempt of [
    () => readCase(store.readable(), unknownId),
    () => saveCase(store.writable(), unknownId, {}, at(0)),
    () => deleteCase(store.writable(), unknownId),
  ]) {
    expect(attempt).toThrow(/Go back to the list/);
  }
});
