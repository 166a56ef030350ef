import { readFileSync, writeFileSync } from 'node:fs';
import { TaperFailure } from '../../failure.ts';
import { whereAsked, whereWanted } from '../where-asked.ts';

/** The text of a file. @throws TaperFailure `not-found` */
export function textOf(file: string): string {
  try {
    return readFileSync(whereAsked(file), 'utf8');
  } catch {
    throw new TaperFailure('not-found', `"${file}" cannot be read.`);
  }
}

/** Writes a file that is not there yet. @throws TaperFailure `exists`, `disk` */
export function writeNew(file: string, text: string, mode = 0o644): void {
  try {
    writeFileSync(whereWanted(file), text, { flag: 'wx', mode });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new TaperFailure('exists', `"${file}" is there already. It was left as it is.`);
    throw new TaperFailure('disk', `"${file}" cannot be written.`);
  }
}
