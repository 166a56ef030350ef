import { expect, test } from 'vitest';
import { addCases } from '#electron/store/archive/add-cases';
import { casePieces, casesIn } from '#electron/store/archive/case-piece';
import { addCalculation, listCalculations, readCalculation, signCalculation } from '#electron/store/calculations';
import { findCases } from '#electron/store/case-search';
import { createCase, deleteCase, describeCase, readCase, readSummary, saveCase } from '#electron/store/cases';
import { askAdviser, closeHandOver, listHandOvers } from '#electron/store/hand-overs';
import { oneCalculation } from './one-calculation.ts';
import { newStore } from './store-for-test.ts';

const at = (day: string): Date => new Date(`${day}T09:00:00Z`);
const asked = { adviser: 'AB', reasons: ['Not known: whether housing costs are met'], note: 'Two lines\nof mine', dueOn: '2026-12-03' };

async function waiting() {
  const { store } = await newStore();
  const records = store.writable();
  const { id: caseId } = createCase(records, { reference: 'R-1' }, at('2026-11-26'));
  const handOver = askAdviser(records, caseId, asked, 'KM', at('2026-11-26'));
  return { store, records, caseId, handOver };
}

test('what an adviser is asked goes with the case until it is answered, and stays in the record', async () => {
  const { records, caseId, handOver } = await waiting();
  expect(handOver).toEqual({ ...asked, id: handOver.id, askedBy: 'KM', askedAt: '2026-11-26T09:00:00.000Z' });
  expect(readSummary(records, caseId).handOver).toEqual(handOver);
  expect(() => askAdviser(records, caseId, asked, 'KM', at('2026-11-27'))).toThrow(/asked about this case already/);
  const closed = closeHandOver(
    records,
    handOver.id,
    { outcome: 'looked-at', answer: 'It is right.\nAsk for the letter.' },
    'AB',
    at('2026-11-28'),
  );
  expect(closed.caseId).toBe(caseId);
  expect(closed.handOver.closed).toEqual({
    at: '2026-11-28T09:00:00.000Z',
    by: 'AB',
    outcome: 'looked-at',
    answer: 'It is right.\nAsk for the letter.',
  });
  expect(readSummary(records, caseId).handOver).toBeUndefined();
  expect(readSummary(records, caseId).answered).toEqual(closed.handOver);
  const again = askAdviser(records, caseId, { adviser: '', reasons: [], note: '' }, 'KM', at('2026-11-29'));
  expect(listHandOvers(records, caseId)).toEqual([again, closed.handOver]);
  expect(again).not.toHaveProperty('dueOn');
});

test('nobody asks or answers without a name, nothing is answered twice, and a case that is not there asks nobody', async () => {
  const { records, caseId, handOver } = await waiting();
  const closing = { outcome: 'withdrawn', answer: '' } as const;
  expect(() => closeHandOver(records, handOver.id, closing, ' ', at('2026-11-28'))).toThrow(/Nobody is named/);
  closeHandOver(records, handOver.id, closing, 'KM', at('2026-11-28'));
  expect(() => closeHandOver(records, handOver.id, closing, 'KM', at('2026-11-28'))).toThrow(/answered or taken back/);
  expect(() => askAdviser(records, caseId, asked, '', at('2026-11-28'))).toThrow(/Nobody is named/);
  deleteCase(records, caseId);
  expect(() => askAdviser(records, caseId, asked, 'KM', at('2026-11-28'))).toThrow(/Go back to the list/);
  expect(() => closeHandOver(records, handOver.id, closing, 'KM', at('2026-11-28'))).toThrow(/not in the records/);
});

test('the store itself lets nobody change or remove what was asked, or an answer that was given', async () => {
  const { records, caseId, handOver } = await waiting();
  const refused = (sql: string) => expect(() => records.change(sql, handOver.id), sql).toThrow(/never rewritten|only with its case/);
  refused("UPDATE hand_overs SET note = '' WHERE id = ?");
  refused("UPDATE hand_overs SET adviser = 'JD' WHERE id = ?");
  refused('DELETE FROM hand_overs WHERE id = ?');
  closeHandOver(records, handOver.id, { outcome: 'looked-at', answer: 'Yes' }, 'AB', at('2026-11-28'));
  refused("UPDATE hand_overs SET answer = 'No' WHERE id = ?");
  refused('UPDATE hand_overs SET closed_at = NULL, closed_by = NULL, outcome = NULL, answer = NULL WHERE id = ?');
  expect(listHandOvers(records, caseId)[0]?.closed?.answer).toBe('Yes');
});

test('it goes with its whole case, answered with a signature or not', async () => {
  const { records, caseId, handOver } = await waiting();
  const signed = signCalculation(records, addCalculation(records, oneCalculation(caseId), at('2026-11-27')).id, 'AB', at('2026-11-27'));
  closeHandOver(records, handOver.id, { outcome: 'looked-at', answer: '', calculationId: signed.id }, 'AB', at('2026-11-27'));
  askAdviser(records, caseId, asked, 'KM', at('2026-11-28'));
  deleteCase(records, caseId);
  expect(records.rows('SELECT 1 FROM hand_overs')).toEqual([]);
});

test('the list of those that wait has the one due first, then those without a day, and finds them by the adviser', async () => {
  const { records } = await waiting();
  const soon = createCase(records, { reference: 'R-2' }, at('2026-11-25')).id;
  askAdviser(records, soon, { adviser: 'JD', reasons: [], note: '', dueOn: '2026-11-30' }, 'KM', at('2026-11-27'));
  const anyTime = createCase(records, { reference: 'R-3' }, at('2026-11-25')).id;
  askAdviser(records, anyTime, { adviser: '', reasons: [], note: '' }, 'KM', at('2026-11-24'));
  createCase(records, { reference: 'R-4' }, at('2026-11-25'));
  const found = (search: object) => findCases(records, search, '2026-11-28').cases.map(({ reference }) => reference);
  expect(found({ waiting: true })).toEqual(['R-2', 'R-1', 'R-3']);
  expect(found({ waiting: true, text: 'jd' })).toEqual(['R-2']);
  expect(findCases(records, {}, '2026-11-28')).toMatchObject({ waiting: 3, found: 4 });
  describeCase(records, soon, { archived: true }, at('2026-11-28'));
  expect(findCases(records, {}, '2026-11-28').waiting).toBe(2);
});

test('a case says which calculation was saved last, and which was signed last and by whom', async () => {
  const { records, caseId } = await waiting();
  expect(readSummary(records, caseId)).not.toHaveProperty('latest');
  const first = addCalculation(records, oneCalculation(caseId), at('2026-11-26'));
  signCalculation(records, first.id, 'AB', at('2026-11-27'));
  const second = addCalculation(records, oneCalculation(caseId), at('2026-11-28'));
  const { latest, latestSigned } = readSummary(records, caseId);
  expect(latest).toEqual({ id: second.id, savedAt: second.savedAt, asAt: '2026-06-15' });
  expect(latestSigned).toEqual({ id: first.id, savedAt: first.savedAt, at: '2026-11-27T09:00:00.000Z', adviser: 'AB' });
});

test('an archive takes what was asked and answered to other records, and one that does not fit together is refused', async () => {
  const { records, caseId, handOver } = await waiting();
  const signed = signCalculation(records, addCalculation(records, oneCalculation(caseId), at('2026-11-27')).id, 'AB', at('2026-11-27'));
  closeHandOver(records, handOver.id, { outcome: 'looked-at', answer: 'Right', calculationId: signed.id }, 'AB', at('2026-11-27'));
  askAdviser(records, caseId, asked, 'KM', at('2026-11-28'));
  const pieces = [...casePieces(records)];
  const { store: other } = await newStore();
  addCases(other.writable(), casesIn(pieces));
  expect(listHandOvers(other.readable(), caseId)).toEqual(listHandOvers(records, caseId));
  expect(readSummary(other.readable(), caseId).handOver).toEqual(readSummary(records, caseId).handOver);
  const [piece] = pieces;
  expect(() => casesIn([{ ...piece, calculations: [] }])).toThrow(/not one that Taper made/);
  expect(() => casesIn([{ ...piece, handOvers: [handOver, { ...handOver, id: caseId }] }])).toThrow(/not one that Taper made/);
});

test('what an adviser answered and signed on another machine comes home, and the case stays as it is here', async () => {
  const { records, caseId, handOver } = await waiting();
  const kept = addCalculation(records, oneCalculation(caseId), at('2026-11-26'));
  const { store: other } = await newStore();
  const there = other.writable();
  addCases(there, casesIn([...casePieces(records, caseId)]));
  saveCase(there, caseId, { reference: 'R-1', note: 'changed there' }, at('2026-11-27'));
  const signedThere = signCalculation(there, kept.id, 'AB', at('2026-11-27'));
  const madeThere = signCalculation(there, addCalculation(there, oneCalculation(caseId), at('2026-11-27')).id, 'AB', at('2026-11-27'));
  addCalculation(there, oneCalculation(caseId), at('2026-11-27'));
  const { handOver: answered } = closeHandOver(
    there,
    handOver.id,
    { outcome: 'looked-at', answer: 'Right', calculationId: madeThere.id },
    'AB',
    at('2026-11-27'),
  );
  const back = casesIn([...casePieces(there, caseId)]);
  saveCase(records, caseId, { reference: 'R-1', note: 'changed here' }, at('2026-11-28'));
  expect(addCases(records, back)).toEqual({ added: 0, known: 1, answers: 3 });
  expect(readCase(records, caseId).draft).toEqual({ reference: 'R-1', note: 'changed here' });
  expect(listHandOvers(records, caseId)).toEqual([answered]);
  const signed = listCalculations(records, caseId).map(({ id, signed: by }) => [id, by?.adviser]);
  expect(new Map(signed as [string, string][])).toEqual(
    new Map([
      [signedThere.id, 'AB'],
      [madeThere.id, 'AB'],
    ]),
  );
  expect(readCalculation(records, kept.id).signed).toEqual(signedThere.signed);
  expect(addCases(records, back)).toEqual({ added: 0, known: 1, answers: 0 });
});

test('an answer from elsewhere does not undo one that was given here, and a question that waits there is not put here', async () => {
  const { records, caseId, handOver } = await waiting();
  const { store: other } = await newStore();
  const there = other.writable();
  addCases(there, casesIn([...casePieces(records, caseId)]));
  closeHandOver(there, handOver.id, { outcome: 'looked-at', answer: 'From there' }, 'AB', at('2026-11-27'));
  askAdviser(there, caseId, asked, 'AB', at('2026-11-28'));
  closeHandOver(records, handOver.id, { outcome: 'withdrawn', answer: '' }, 'KM', at('2026-11-27'));
  expect(addCases(records, casesIn([...casePieces(there)]))).toEqual({ added: 0, known: 1, answers: 0 });
  expect(listHandOvers(records, caseId).map(({ closed }) => closed?.outcome)).toEqual(['withdrawn']);
});
