import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { draft as draftSchema, type Draft } from '#shared/ipc/contract';
import type { CaseDetails, CaseSummary } from '#shared/ipc/records';
import { TaperFailure } from '../failure.ts';
import { summaryColumns, summaryOf } from './case-summary.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';
import { markForErasure } from './erasure/mark.ts';
import { readSettings } from './settings.ts';

/** Some of them; what is undefined stays as it is. */
type Given<Whole> = { [Name in keyof Whole]?: Whole[Name] | undefined };

const draftRow = z.object({ draft: z.string() });

/** The case exactly as it was entered. @throws TaperFailure `not-found` */
export function readCase(records: ReadableRecords, id: string): { summary: CaseSummary; draft: Draft } {
  const summary = readSummary(records, id);
  const { draft } = draftRow.parse(records.row('SELECT draft FROM cases WHERE id = ?', id));
  return { summary, draft: draftSchema.parse(JSON.parse(draft)) };
}

/** A new case, of the adviser and the team of the settings. */
export function createCase(records: WritableRecords, draft: Draft, now: Date): { id: string } {
  const id = randomUUID();
  const at = now.toISOString();
  const { team, adviser } = readSettings(records);
  records.change(
    'INSERT INTO cases (id, reference, draft, created_at, changed_at, team, adviser) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    referenceOf(draft),
    JSON.stringify(draft),
    at,
    at,
    team,
    adviser,
  );
  return { id };
}

/**
 * Replaces what was entered. With the revision that was read, only if nothing else has replaced it since.
 * @throws TaperFailure `not-found`, `changed-elsewhere`
 */
export function saveCase(records: WritableRecords, id: string, draft: Draft, now: Date, revision?: number): CaseSummary {
  const changed = records.change(
    'UPDATE cases SET reference = ?, draft = ?, changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = coalesce(?, revision)',
    referenceOf(draft),
    JSON.stringify(draft),
    now.toISOString(),
    id,
    revision ?? null,
  );
  const summary = readSummary(records, id);
  if (changed === 0) throw changedElsewhere();
  return summary;
}

/** Changes what is kept about the case beside its answers. @throws TaperFailure `not-found` */
export function describeCase(records: WritableRecords, id: string, details: Given<CaseDetails>, now: Date): CaseSummary {
  records.together(() => {
    const { archivedAt } = readSummary(records, id);
    if (details.team !== undefined) records.change('UPDATE cases SET team = ? WHERE id = ?', details.team, id);
    if (details.adviser !== undefined) records.change('UPDATE cases SET adviser = ? WHERE id = ?', details.adviser, id);
    if (details.archived !== undefined && details.archived !== (archivedAt !== undefined))
      records.change('UPDATE cases SET archived_at = ? WHERE id = ?', details.archived ? now.toISOString() : null, id);
    if (details.tags !== undefined) {
      records.change('DELETE FROM tags WHERE case_id = ?', id);
      for (const tag of new Set(details.tags.map((each) => each.trim())))
        records.change('INSERT INTO tags (case_id, tag) VALUES (?, ?)', id, tag);
    }
  });
  return readSummary(records, id);
}

/** Deletes the case and everything kept with it. @throws TaperFailure `not-found` */
export function deleteCase(records: WritableRecords, id: string): void {
  records.together(() => {
    if (records.change('DELETE FROM cases WHERE id = ?', id) === 0) throw noCase();
    markForErasure(records);
  });
}

/** @throws TaperFailure `not-found` */
export function readSummary(records: ReadableRecords, id: string): CaseSummary {
  const row = records.row(`SELECT ${summaryColumns} FROM cases WHERE cases.id = ?`, readSettings(records).keepMonths, id);
  if (row === undefined) throw noCase();
  return summaryOf(row);
}

export const referenceOf = (draft: Draft): string => (typeof draft['reference'] === 'string' ? draft['reference'] : '');

const noCase = (): TaperFailure =>
  new TaperFailure(
    'not-found',
    'This case is not in the records. It was deleted, or these are other records. Go back to the list of cases.',
  );

const changedElsewhere = (): TaperFailure =>
  new TaperFailure(
    'changed-elsewhere',
    'This case was changed in another window since it was opened here, so this was not saved over it. Export this one if it is to be kept, then open the case again.',
  );
