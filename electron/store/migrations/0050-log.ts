import type { Migration } from '../migration.ts';

/** Each entry holds the hash of the one before: an entry that is changed, left out or put in shows. */
export const log: Migration = {
  number: 50,
  name: 'log',
  sql: `
    CREATE TABLE log (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      action TEXT NOT NULL,
      mark TEXT NOT NULL,
      details TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER the_log_is_not_rewritten BEFORE UPDATE ON log
    BEGIN
      SELECT RAISE(ABORT, 'an entry of the log is never rewritten');
    END;

    CREATE TRIGGER the_log_is_not_shortened BEFORE DELETE ON log
    BEGIN
      SELECT RAISE(ABORT, 'an entry of the log is never deleted');
    END;
  `,
};
