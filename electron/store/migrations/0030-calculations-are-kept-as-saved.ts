import type { Migration } from '../migration.ts';

/** What was said to a client stays what was said: a calculation is added or deleted, never rewritten. */
export const calculationsAreKeptAsSaved: Migration = {
  number: 30,
  name: 'calculations-are-kept-as-saved',
  sql: `
    CREATE TRIGGER calculations_are_kept_as_saved BEFORE UPDATE ON calculations
    BEGIN
      SELECT RAISE(ABORT, 'a saved calculation is never rewritten');
    END;
  `,
};
