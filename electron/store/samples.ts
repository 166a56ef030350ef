import { z } from 'zod';
import type { Draft } from '#shared/ipc/contract';
import { sampleTag } from '#shared/ipc/records';
import { TaperFailure } from '../failure.ts';
import { createCase, referenceOf } from './cases.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';

const idRow = z.object({ id: z.string() });
const idsIn = (rows: readonly unknown[]): string[] => rows.map((row) => idRow.parse(row).id);

const isMarked = 'EXISTS (SELECT 1 FROM tags WHERE case_id = cases.id AND tag = ?)';

/** Every sample household among the records, archived ones too. */
export const samplesIn = (records: ReadableRecords): string[] => idsIn(records.rows(`SELECT id FROM cases WHERE ${isMarked}`, sampleTag));

/** Adds a sample household, or answers with the one of its reference that is there already. */
export function addSample(records: WritableRecords, draft: Draft, now: Date): string {
  const [there] = idsIn(records.rows(`SELECT id FROM cases WHERE reference = ? AND ${isMarked}`, referenceOf(draft), sampleTag));
  if (there !== undefined) return there;
  const { id } = createCase(records, draft, now);
  markAsSample(records, id);
  return id;
}

export const markAsSample = (records: WritableRecords, id: string): void =>
  void records.change('INSERT INTO tags (case_id, tag) VALUES (?, ?)', id, sampleTag);

export const isSample = (records: ReadableRecords, id: string): boolean =>
  records.row('SELECT 1 FROM tags WHERE case_id = ? AND tag = ?', id, sampleTag) !== undefined;

/** Whether this reference is that of a sample household and of no other case. */
export const isReferenceOfSample = (records: ReadableRecords, reference: string): boolean =>
  records.row(`SELECT 1 FROM cases WHERE reference = ? AND ${isMarked}`, reference, sampleTag) !== undefined &&
  records.row(`SELECT 1 FROM cases WHERE reference = ? AND NOT ${isMarked}`, reference, sampleTag) === undefined;

/**
 * Nobody gives or takes the mark by hand: with it a client's case would go with the samples, without it a made-up household would count.
 * @throws TaperFailure `unfit`
 */
export function keepSampleMark(records: ReadableRecords, id: string, tags: readonly string[]): void {
  if (tags.some((tag) => tag.trim() === sampleTag) !== isSample(records, id))
    throw new TaperFailure(
      'unfit',
      `The tag “${sampleTag}” marks the sample households of Taper. It can be neither given nor taken away. Choose another word.`,
      'tags',
    );
}

/** @throws TaperFailure `unfit` */
export function refuseToCountSample(isOne: boolean): void {
  if (isOne) throw new TaperFailure('unfit', 'This is a sample household. It is made up, so it never counts.');
}
