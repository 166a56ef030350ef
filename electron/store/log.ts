import { createHash } from 'node:crypto';
import { z } from 'zod';
import { logAction, type Log, type LogAction, type LogEntry } from '#shared/ipc/records';
import type { ReadableRecords, WritableRecords } from './connection.ts';
import { readSettings } from './settings.ts';

/**
 * Who signed, exported or deleted what, and when. Each entry's hash is made of the entry and of the hash before it, so that a rewriting
 * shows against any head that was printed before. A case is named by its mark only: a deleted case leaves nothing else.
 */

const entryRow = z.object({
  number: z.int(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  mark: z.string(),
  details: z.string(),
  hash: z.string(),
});
type EntryRow = z.infer<typeof entryRow>;

const columns = 'number, at, who, action, mark, details, hash';
const pageLength = 200;

/** What the log calls a case: it says nothing of its reference, and its reference does not lead to it. */
export function markOf(caseId: string): string {
  const digest = createHash('sha256').update(`taper case ${caseId}`).digest('hex');
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`;
}

/** Adds an entry under the adviser of the settings. In one transaction with what it records. */
export function addToLog(records: WritableRecords, action: LogAction, now: Date, about: { mark?: string; details?: string } = {}): void {
  const last = lastEntry(records);
  const entry = {
    number: (last?.number ?? 0) + 1,
    at: now.toISOString(),
    who: readSettings(records).adviser.toWellFormed(),
    action,
    mark: about.mark ?? '',
    // Half a character would come back from the database as another one, and no longer fit the hash.
    details: (about.details ?? '').toWellFormed(),
  };
  const hash = hashOf(entry, last?.hash ?? '');
  records.change(
    `INSERT INTO log (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    entry.number,
    entry.at,
    entry.who,
    entry.action,
    entry.mark,
    entry.details,
    hash,
  );
}

/** The number and the beginning of the hash of the newest entry, as an export prints it; "0" before the first. */
export function logHead(records: ReadableRecords): string {
  const last = lastEntry(records);
  return last ? `${last.number}-${last.hash.slice(0, 16)}` : '0';
}

/** A page of the log, with the whole of it checked. `before` is the number of the entry that the page ends above. */
export function readLog(records: ReadableRecords, before?: number): Log {
  const every = records.rows(`SELECT ${columns} FROM log ORDER BY number`).map((row) => entryRow.parse(row));
  const references = referencesByMark(records);
  const page = every.filter(({ number }) => before === undefined || number < before).slice(-pageLength);
  const brokenAt = firstBroken(every);
  return {
    entries: page.toReversed().map((row) => withReference(row, references)),
    all: every.length,
    head: logHead(records),
    ...(brokenAt === undefined ? {} : { brokenAt }),
  };
}

/** The first entry that does not follow from the one before it. */
function firstBroken(entries: readonly EntryRow[]): number | undefined {
  let previous = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1 || entry.hash !== hashOf(entry, previous)) return entry.number;
    previous = entry.hash;
  }
  return undefined;
}

const hashOf = ({ number, at, who, action, mark, details }: Omit<EntryRow, 'hash'>, previous: string): string =>
  createHash('sha256')
    .update(JSON.stringify([previous, number, at, who, action, mark, details]))
    .digest('hex');

function lastEntry(records: ReadableRecords): EntryRow | undefined {
  const row = records.row(`SELECT ${columns} FROM log ORDER BY number DESC LIMIT 1`);
  return row === undefined ? undefined : entryRow.parse(row);
}

function referencesByMark(records: ReadableRecords): Map<string, string> {
  const rows = z.array(z.object({ id: z.string(), reference: z.string() })).parse(records.rows('SELECT id, reference FROM cases'));
  return new Map(rows.map(({ id, reference }) => [markOf(id), reference]));
}

function withReference({ action, ...rest }: EntryRow, references: ReadonlyMap<string, string>): LogEntry {
  const reference = references.get(rest.mark);
  return { ...rest, action: logAction.parse(action), ...(reference === undefined ? {} : { reference }) };
}
