import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HandOver, NewHandOver } from '#shared/ipc/records';
import { TaperFailure } from '../failure.ts';
import { readSummary } from './cases.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';
import { handOverJson, handOverOf } from './hand-over-row.ts';

const row = z.object({ case_id: z.string(), hand_over: z.string() });
const columns = `case_id, ${handOverJson} AS hand_over`;

/** What advisers were asked about a case, the newest first. @throws TaperFailure `not-found` when there is no such case */
export function listHandOvers(records: ReadableRecords, caseId: string): HandOver[] {
  readSummary(records, caseId);
  return records
    .rows(`SELECT ${columns} FROM hand_overs WHERE case_id = ? ORDER BY asked_at DESC, id`, caseId)
    .map((each) => handOverOf(row.parse(each).hand_over));
}

/** Asks an adviser to look at a case. @throws TaperFailure `not-found`, `exists` where one is asked already, `invalid-input` where nobody is named */
export function askAdviser(records: WritableRecords, caseId: string, asked: NewHandOver, by: string, now: Date): HandOver {
  if (by.trim() === '') throw nobodyNamed();
  if (readSummary(records, caseId).handOver !== undefined) throw askedAlready();
  const handOver: HandOver = { id: randomUUID(), askedAt: now.toISOString(), askedBy: by, ...asked };
  insertHandOver(records, caseId, handOver);
  return handOver;
}

/** What came of a hand-over. */
export interface Closing {
  outcome: 'looked-at' | 'withdrawn';
  answer: string;
  /** A signed calculation of the same case. */
  calculationId?: string;
}

/** Closes a hand-over for good. @throws TaperFailure `not-found`, `signed` where it is closed already, `invalid-input` where nobody is named */
export function closeHandOver(
  records: WritableRecords,
  id: string,
  { outcome, answer, calculationId }: Closing,
  by: string,
  now: Date,
): { caseId: string; handOver: HandOver } {
  if (by.trim() === '') throw nobodyNamed();
  if (readHandOver(records, id).handOver.closed !== undefined) throw closedAlready();
  writeClosing(records, id, { at: now.toISOString(), by, outcome, answer, ...(calculationId !== undefined && { calculationId }) });
  return readHandOver(records, id);
}

/** What came of an open hand-over, as it is. */
export function writeClosing(records: WritableRecords, id: string, closed: NonNullable<HandOver['closed']>): void {
  records.change(
    'UPDATE hand_overs SET closed_at = ?, closed_by = ?, outcome = ?, answer = ?, calculation_id = ? WHERE id = ?',
    closed.at,
    closed.by,
    closed.outcome,
    closed.answer,
    closed.calculationId ?? null,
    id,
  );
}

/** Puts a hand-over into the records as it is. */
export function insertHandOver(records: WritableRecords, caseId: string, { closed, ...asked }: HandOver): void {
  records.change(
    `INSERT INTO hand_overs (id, case_id, asked_at, asked_by, adviser, reasons, note, due_on, closed_at, closed_by, outcome, answer, calculation_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    asked.id,
    caseId,
    asked.askedAt,
    asked.askedBy,
    asked.adviser,
    JSON.stringify(asked.reasons),
    asked.note,
    asked.dueOn ?? null,
    closed?.at ?? null,
    closed?.by ?? null,
    closed?.outcome ?? null,
    closed?.answer ?? null,
    closed?.calculationId ?? null,
  );
}

function readHandOver(records: ReadableRecords, id: string): { caseId: string; handOver: HandOver } {
  const found = records.row(`SELECT ${columns} FROM hand_overs WHERE id = ?`, id);
  if (found === undefined)
    throw new TaperFailure(
      'not-found',
      'This question to an adviser is not in the records. Its case may have been deleted. Open the case again.',
    );
  const { case_id, hand_over } = row.parse(found);
  return { caseId: case_id, handOver: handOverOf(hand_over) };
}

const nobodyNamed = (): TaperFailure =>
  new TaperFailure('invalid-input', 'Nobody is named who asks or answers. Enter your name or code, then try again.', 'adviser');

const askedAlready = (): TaperFailure =>
  new TaperFailure('exists', 'An adviser is asked about this case already. Take that back first, or wait for the answer.');

const closedAlready = (): TaperFailure =>
  new TaperFailure('signed', 'This was answered or taken back meanwhile, and stays as it is. Open the case again to read it.');
