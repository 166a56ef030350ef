import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { FollowUp } from '#shared/ipc/records';
import { TaperFailure } from '../failure.ts';
import { readSummary } from './cases.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';

const row = z.object({ id: z.string(), due_on: z.string(), note: z.string(), done_at: z.string().nullable() });

/** The follow-ups of a case, the earliest first. @throws TaperFailure `not-found` */
export function listFollowUps(records: ReadableRecords, caseId: string): FollowUp[] {
  readSummary(records, caseId);
  return records
    .rows('SELECT id, due_on, note, done_at FROM follow_ups WHERE case_id = ? ORDER BY due_on, id', caseId)
    .map((each) => followUpOf(row.parse(each)));
}

/** @throws TaperFailure `not-found` when there is no such case */
export function addFollowUp(records: WritableRecords, caseId: string, followUp: { dueOn: string; note: string }): FollowUp {
  readSummary(records, caseId);
  const id = randomUUID();
  records.change('INSERT INTO follow_ups (id, case_id, due_on, note) VALUES (?, ?, ?, ?)', id, caseId, followUp.dueOn, followUp.note);
  return { id, ...followUp };
}

/** @throws TaperFailure `not-found` */
export function markFollowUp(records: WritableRecords, id: string, doneAt: Date | undefined): void {
  if (records.change('UPDATE follow_ups SET done_at = ? WHERE id = ?', doneAt?.toISOString() ?? null, id) === 0) throw noFollowUp();
}

/** @throws TaperFailure `not-found` */
export function removeFollowUp(records: WritableRecords, id: string): void {
  if (records.change('DELETE FROM follow_ups WHERE id = ?', id) === 0) throw noFollowUp();
}

const followUpOf = ({ id, due_on, note, done_at }: z.infer<typeof row>): FollowUp => ({
  id,
  dueOn: due_on,
  note,
  ...(done_at === null ? {} : { doneAt: done_at }),
});

const noFollowUp = (): TaperFailure =>
  new TaperFailure('not-found', 'This follow-up is not in the records. Its case may have been deleted. Open the case again.');
