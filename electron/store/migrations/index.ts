import { cases } from './0010-cases.ts';
import { calculations } from './0020-calculations.ts';
import { calculationsAreKeptAsSaved } from './0030-calculations-are-kept-as-saved.ts';

/** One step of the records' schema. Once released it is never edited: its checksum is stored with the records. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}

/** Every step, in order; numbered with gaps. */
export const migrations: readonly Migration[] = [cases, calculations, calculationsAreKeptAsSaved];
