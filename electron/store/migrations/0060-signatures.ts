import type { Migration } from '../migration.ts';

/** What was signed stays as it was signed; it goes only with its whole case. */
export const signatures: Migration = {
  number: 60,
  name: 'signatures',
  sql: `
    CREATE TABLE signatures (
      calculation_id TEXT PRIMARY KEY REFERENCES calculations (id) ON DELETE CASCADE,
      signed_at TEXT NOT NULL,
      adviser TEXT NOT NULL CHECK (adviser <> ''),
      digest TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER signatures_are_kept_as_given BEFORE UPDATE ON signatures
    BEGIN
      SELECT RAISE(ABORT, 'a signature is never rewritten');
    END;

    CREATE TRIGGER signatures_are_not_taken_back BEFORE DELETE ON signatures
    WHEN EXISTS (SELECT 1 FROM calculations WHERE id = OLD.calculation_id)
    BEGIN
      SELECT RAISE(ABORT, 'a signature is never taken back');
    END;

    CREATE TRIGGER signed_calculations_go_with_their_case BEFORE DELETE ON calculations
    WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id) AND EXISTS (SELECT 1 FROM signatures WHERE calculation_id = OLD.id)
    BEGIN
      SELECT RAISE(ABORT, 'a signed calculation is deleted only with its case');
    END;
  `,
};
