import { renameSync } from 'node:fs';
import { flushDirectory } from '../durable.ts';
import { openProved, type OpenRecords } from '../open.ts';
import type { Places } from '../places.ts';

/**
 * Puts a whole, flushed and proved file of the same records in their place and goes on with it. The lock on the file before is held
 * until another name stands for it, so that no other process takes it for the records; Windows, which moves nothing over an open file,
 * refuses the move where another process has it open. Where the move is refused, the records go on as they were; where another process
 * was quicker to open them, they are closed here.
 * @throws TaperFailure `in-use`, and what the disk said
 */
export function replaceRecords(open: OpenRecords, places: Places, file: string): void {
  const before = open.database;
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
  } finally {
    before.close();
  }
}
