import type { Migration } from '../migration.ts';
import { cases } from './0010-cases.ts';
import { calculations } from './0020-calculations.ts';
import { calculationsAreKeptAsSaved } from './0030-calculations-are-kept-as-saved.ts';

/** Every step, in order; numbered with gaps. */
export const migrations: readonly Migration[] = [cases, calculations, calculationsAreKeptAsSaved];
