import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { draft as draftSchema, type CaseSummary, type Draft } from '#shared/ipc/contract';
import { TaperFailure } from '../failure.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';

const summaryRow = z.object({
  id: z.string(),
  reference: z.string(),
  created_at: z.string(),
  changed_at: z.string(),
  calculations: z.int(),
});
const draftRow = z.object({ draft: z.string() });

const summaryColumns = `
  id, reference, created_at, changed_at, (SELECT count(*) FROM calculations WHERE calculations.case_id = cases.id) AS calculations
`;

/** Every case, the one changed last first. */
export function listCases(records: ReadableRecords): CaseSummary[] {
  return records.rows(`SELECT ${summaryColumns} FROM cases ORDER BY changed_at DESC, id`).map(summaryOf);
}

/** The case exactly as it was entered. @throws TaperFailure `not-found` */
export function readCase(records: ReadableRecords, id: string): { summary: CaseSummary; draft: Draft } {
  const summary = readSummary(records, id);
  const { draft } = draftRow.parse(records.row('SELECT draft FROM cases WHERE id = ?', id));
  return { summary, draft: draftSchema.parse(JSON.parse(draft)) };
}

export function createCase(records: WritableRecords, draft: Draft, now: Date): { id: string } {
  const id = randomUUID();
  const at = now.toISOString();
  records.change(
    'INSERT INTO cases (id, reference, draft, created_at, changed_at) VALUES (?, ?, ?, ?, ?)',
    id,
    referenceOf(draft),
    JSON.stringify(draft),
    at,
    at,
  );
  return { id };
}

/** Replaces what was entered. @throws TaperFailure `not-found` */
export function saveCase(records: WritableRecords, id: string, draft: Draft, now: Date): CaseSummary {
  const changed = records.change(
    'UPDATE cases SET reference = ?, draft = ?, changed_at = ? WHERE id = ?',
    referenceOf(draft),
    JSON.stringify(draft),
    now.toISOString(),
    id,
  );
  if (changed === 0) throw noCase();
  return readSummary(records, id);
}

/** Deletes the case and its calculations. @throws TaperFailure `not-found` */
export function deleteCase(records: WritableRecords, id: string): void {
  if (records.change('DELETE FROM cases WHERE id = ?', id) === 0) throw noCase();
}

/** @throws TaperFailure `not-found` */
export function readSummary(records: ReadableRecords, id: string): CaseSummary {
  const row = records.row(`SELECT ${summaryColumns} FROM cases WHERE id = ?`, id);
  if (row === undefined) throw noCase();
  return summaryOf(row);
}

function summaryOf(row: unknown): CaseSummary {
  const { id, reference, created_at, changed_at, calculations } = summaryRow.parse(row);
  return { id, reference, createdAt: created_at, changedAt: changed_at, calculations };
}

const referenceOf = (draft: Draft): string => (typeof draft['reference'] === 'string' ? draft['reference'] : '');

const noCase = (): TaperFailure =>
  new TaperFailure(
    'not-found',
    'This case is not in the records. It was deleted, or these are other records. Go back to the list of cases.',
  );
