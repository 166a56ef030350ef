import { renameSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { flushDirectory } from '../durable.ts';
import { openProved, type OpenRecords } from '../open.ts';
import type { Places } from '../places.ts';
import { replacing } from './replacing.ts';

/**
 * Puts a whole, flushed and proved file of the same records in their place and goes on with it. The file before stays locked until
 * `letGo`: a process that had opened it would find the journal of the new one beside it, and take that for its own. Windows, which moves
 * nothing over an open file, refuses the move where another process has it open. Where the move is refused, the records go on as they were; where another process
 * was quicker to open them, they are closed here.
 * @throws TaperFailure `in-use`, and what the disk said
 */
export function replaceRecords(open: OpenRecords, places: Places, file: string): void {
  const before = open.database;
  replacing(places, () => replace(open, places, file, before));
}

function replace(open: OpenRecords, places: Places, file: string, before: Database.Database): void {
  if (process.platform === 'win32') before.close();
  try {
    renameSync(file, places.records);
    flushDirectory(places.directory);
  } catch (error) {
    if (!before.open) open.database = openProved(places, open.key);
    throw error;
  }
  try {
    open.database = openProved(places, open.key);
    open.former = before;
  } catch (error) {
    before.close();
    throw error;
  }
}

/** Longer than another process waits for a lock. */
export const heldMilliseconds = 800;

export function letGo(open: OpenRecords): void {
  open.former?.close();
  delete open.former;
}
