import { z } from 'zod';
import type { ReadableRecords, WritableRecords } from '../connection.ts';

/**
 * The mark that something was deleted and is not yet erased everywhere. It is set with the deletion, so that a crash loses neither, and
 * counts the deletions, so that one made while an earlier one is being erased is not taken for erased with it.
 */
const mark = 'erasing';

const valueRow = z.object({ value: z.string() });

export const markForErasure = (records: WritableRecords): void =>
  void records.change(
    `INSERT INTO settings (name, value) VALUES (?, '1')
     ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
    mark,
  );

/** The mark as it is now; undefined when nothing is to be erased. */
export function erasureMark(records: ReadableRecords): string | undefined {
  if (records.row("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'settings'") === undefined) return undefined;
  const row = records.row('SELECT value FROM settings WHERE name = ?', mark);
  return row === undefined ? undefined : valueRow.parse(row).value;
}

/** Whether an erasure is under way, or was cut off by a crash or by a disk without room. */
export const isToBeErased = (records: ReadableRecords): boolean => erasureMark(records) !== undefined;

/** Takes the mark away, unless something else was deleted since it was read. */
export const eraseMark = (records: WritableRecords, read: string): void =>
  void records.change('DELETE FROM settings WHERE name = ? AND value = ?', mark, read);
