import type Database from 'better-sqlite3';
import { casesIn } from '../backup.ts';
import { openEncrypted } from '../cipher.ts';
import type { StoreKey } from '../key.ts';
import { quoted, schemaOf, tablesOf, type Table } from './tables.ts';

/** Lets everything else that waits have its turn. @throws once the work is to stop */
export type Pause = () => Promise<void>;

/** For how many milliseconds work in the background keeps everything else waiting. */
export const atOnce = 12;

/**
 * Reads every page of a whole file of records that nobody else has open, some milliseconds at a time. Each page is decrypted and found
 * unaltered by its own code.
 * @throws when one is not, or when it holds another number of cases
 */
export async function proveInTurns(file: string, key: StoreKey, expectedCases: number, pause: Pause): Promise<void> {
  const copy = openEncrypted(file, key, { readonly: true, fileMustExist: true });
  try {
    for (const reading of [...tablesOf(copy).map(valuesOf), ...indexesOf(copy).map(pagesOf)]) await readInTurns(copy, reading, pause);
    if (casesIn(copy) !== expectedCases) throw new Error('the copy lacks cases');
  } finally {
    copy.close();
  }
}

async function readInTurns(copy: Database.Database, reading: string, pause: Pause): Promise<void> {
  const rows = copy.prepare(reading).raw().iterate();
  let until = performance.now() + atOnce;
  try {
    while (rows.next().done !== true) {
      if (performance.now() < until) continue;
      await pause();
      until = performance.now() + atOnce;
    }
  } finally {
    rows.return?.();
  }
}

/** Has every value read, down to its last page, and keeps none. */
const valuesOf = ({ name, columns }: Table): string =>
  `SELECT ${columns.map((column) => `(${column} IS X'')`).join(' + ')} FROM ${quoted(name)}`;

const pagesOf = (index: string): string => `SELECT pageno FROM dbstat WHERE name = '${index.replaceAll("'", "''")}'`;

const indexesOf = (copy: Database.Database): string[] =>
  schemaOf(copy, 'main')
    .filter(({ type }) => type === 'index')
    .map(({ name }) => name);
