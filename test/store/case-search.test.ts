import { expect, test } from 'vitest';
import type { CaseSearch } from '#shared/ipc/records';
import { findCases } from '#electron/store/case-search';
import { createCase, describeCase, readSummary, saveCase } from '#electron/store/cases';
import { addCalculation } from '#electron/store/calculations';
import { addFollowUp, listFollowUps, markFollowUp, removeFollowUp } from '#electron/store/follow-ups';
import { changeSettings } from '#electron/store/settings';
import type { Store } from '#electron/store/store';
import { oneCalculation } from './one-calculation.ts';
import { newStore } from './store-for-test.ts';

const at = (day: string): Date => new Date(`${day}T09:00:00Z`);
const today = '2026-11-26';

async function someCases(): Promise<{ store: Store; ids: Record<'early' | 'middle' | 'late', string> }> {
  const { store } = await newStore();
  const records = store.writable();
  const ids = {
    early: createCase(records, { reference: '2026-001' }, at('2024-01-31')).id,
    middle: createCase(records, { reference: '2026-003 (100%_b)' }, at('2025-06-15')).id,
    late: createCase(records, { reference: 'Hove 7' }, at('2026-11-01')).id,
  };
  describeCase(records, ids.early, { tags: ['hours change', 'PIP'], team: 'East' }, at(today));
  describeCase(records, ids.middle, { team: 'West', adviser: 'KM', tags: ['PIP', ' PIP '] }, at(today));
  return { store, ids };
}

function found(store: Store, search: CaseSearch): string[] {
  return findCases(store.readable(), search, today).cases.map(({ reference }) => reference);
}

test('every word is looked for in reference, tags, team, adviser and follow-ups, whatever its case and signs', async () => {
  const { store, ids } = await someCases();
  addFollowUp(store.writable(), ids.late, { dueOn: '2027-03-01', note: 'Hours rise at the bakery' });
  expect(found(store, { text: 'hove' })).toEqual(['Hove 7']);
  expect(found(store, { text: ' pip  east ' })).toEqual(['2026-001']);
  expect(found(store, { text: 'km' })).toEqual(['2026-003 (100%_b)']);
  expect(found(store, { text: 'bakery' })).toEqual(['Hove 7']);
  expect(found(store, { text: '100%_B' })).toEqual(['2026-003 (100%_b)']);
  expect(found(store, { text: '%' })).toEqual(['2026-003 (100%_b)']);
  expect(found(store, { text: "' OR 1=1 --" })).toEqual([]);
  expect(found(store, { text: String.raw`\ ` })).toEqual([]);
});

test('filters narrow together; what is archived is looked for only when asked', async () => {
  const { store, ids } = await someCases();
  expect(found(store, { tag: 'PIP' })).toEqual(['2026-003 (100%_b)', '2026-001']);
  expect(found(store, { tag: 'PIP', team: 'East' })).toEqual(['2026-001']);
  expect(found(store, { adviser: 'KM', team: 'East' })).toEqual([]);
  describeCase(store.writable(), ids.middle, { archived: true }, at(today));
  expect(found(store, { tag: 'PIP' })).toEqual(['2026-001']);
  expect(found(store, { archived: 'only' })).toEqual(['2026-003 (100%_b)']);
  expect(found(store, { archived: 'also', most: 2, from: 1 })).toHaveLength(2);
  const list = findCases(store.readable(), { most: 1 }, today);
  expect([list.cases.length, list.found, list.all, list.archived]).toEqual([1, 2, 3, 1]);
  expect([list.tags, list.teams, list.advisers]).toEqual([['PIP', 'hours change'], ['East', 'West'], ['KM']]);
  describeCase(store.writable(), ids.middle, { archived: false }, at(today));
  expect(readSummary(store.readable(), ids.middle).archivedAt).toBeUndefined();
});

test('a new case is of the adviser and the team of the settings, and the next reference is the first free one', async () => {
  const { store } = await someCases();
  changeSettings(store.writable(), { adviser: 'JD', team: 'North' });
  const { id } = createCase(store.writable(), { reference: '2026-002' }, at(today));
  expect(readSummary(store.readable(), id)).toMatchObject({ adviser: 'JD', team: 'North' });
  expect(findCases(store.readable(), {}, today).nextReference).toBe('2026-003');
});

test('follow-ups are due from their day until they are done', async () => {
  const { store, ids } = await someCases();
  const records = store.writable();
  const due = addFollowUp(records, ids.early, { dueOn: today, note: 'award letter' });
  addFollowUp(records, ids.late, { dueOn: '2026-11-27', note: 'hours change' });
  expect(found(store, { followUp: 'due' })).toEqual(['2026-001']);
  expect(found(store, { followUp: 'any' })).toEqual(['2026-001', 'Hove 7']);
  expect(readSummary(records, ids.early).followUp).toEqual({ dueOn: today, note: 'award letter' });
  markFollowUp(records, due.id, at(today));
  expect(found(store, { followUp: 'due' })).toEqual([]);
  expect(listFollowUps(records, ids.early)).toEqual([{ ...due, doneAt: at(today).toISOString() }]);
  markFollowUp(records, due.id, undefined);
  expect(findCases(records, {}, today).followUpsDue).toBe(1);
  removeFollowUp(records, due.id);
  expect(() => removeFollowUp(records, due.id)).toThrow(/not in the records/);
});

test('a case is due for deletion so many months after its last change, calculation or follow-up', async () => {
  const { store, ids } = await someCases();
  expect(found(store, { dueForDeletion: true })).toEqual([]);
  changeSettings(store.writable(), { keepMonths: 12 });
  expect(readSummary(store.readable(), ids.middle).deleteFrom).toBe('2026-06-15');
  expect(found(store, { dueForDeletion: true })).toEqual(['2026-001', '2026-003 (100%_b)']);
  addCalculation(store.writable(), oneCalculation(ids.early), at('2025-11-27'));
  expect(readSummary(store.readable(), ids.early).deleteFrom).toBe('2026-11-27');
  addFollowUp(store.writable(), ids.middle, { dueOn: '2026-12-01', note: 'still open' });
  expect(found(store, { dueForDeletion: true })).toEqual([]);
  saveCase(store.writable(), ids.late, { reference: 'Hove 7' }, at(today));
  expect(readSummary(store.readable(), ids.late).deleteFrom).toBe('2027-11-26');
  changeSettings(store.writable(), { keepMonths: null });
  expect(readSummary(store.readable(), ids.late).deleteFrom).toBeUndefined();
});

test('a change made elsewhere since the case was read is not overwritten', async () => {
  const { store, ids } = await someCases();
  const { revision } = readSummary(store.readable(), ids.late);
  const first = saveCase(store.writable(), ids.late, { reference: 'one' }, at(today), revision);
  expect(() => saveCase(store.writable(), ids.late, { reference: 'two' }, at(today), revision)).toThrow(/another window/);
  expect(readSummary(store.readable(), ids.late).reference).toBe('one');
  expect(saveCase(store.writable(), ids.late, { reference: 'two' }, at(today), first.revision).revision).toBe(revision + 2);
});

test('the list says of whom a case is and what it came to, and nothing of one that was not begun', async () => {
  const { store } = await newStore();
  const records = store.writable();
  const at = new Date('2026-11-26T10:00:00Z');
  const of = (draft: Parameters<typeof createCase>[1]) => {
    const { id } = createCase(records, draft, at);
    return () => findCases(store.readable(), { most: 500 }, today).cases.find((summary) => summary.id === id)?.about;
  };
  expect(of({ reference: 'A-1', client: { age: '' } })()).toBeUndefined();
  expect(of({ reference: 'A-2' })()).toBeUndefined();
  expect(of({ reference: 'A-3', client: { age: '31' }, children: [{ id: 'a' }, { id: 'b' }] })()).toEqual({
    partner: false,
    children: 2,
    gains: [],
  });
  expect(of({ reference: 'A-4', client: { born: '1990-3-4' }, partner: { age: '40' } })()).toEqual({
    partner: true,
    children: 0,
    gains: [],
  });
});
