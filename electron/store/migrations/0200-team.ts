import { tablesInSqlite } from '../../team/database/tables.ts';
import type { Migration } from '../migration.ts';

/**
 * The rows of a team's feedback. A row of this machine's own goes with the calculation or the job that it is of; those of a client go
 * with the last case that has the client's reference.
 */
export const team: Migration = {
  number: 200,
  name: 'team',
  sql: `${tablesInSqlite}
    CREATE TABLE team_kept (kind TEXT NOT NULL, id TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;

    CREATE TABLE team_people (reference TEXT PRIMARY KEY, person BLOB NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE team_marks (
      calculation_id TEXT PRIMARY KEY REFERENCES calculations (id) ON DELETE CASCADE,
      row BLOB NOT NULL UNIQUE,
      scenario TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER a_mark_takes_its_row_with_it AFTER DELETE ON team_marks
    BEGIN
      DELETE FROM team_calculations WHERE machine = 0 AND id = OLD.row;
    END;

    CREATE TRIGGER a_signature_signs_the_row AFTER INSERT ON signatures
    BEGIN
      UPDATE team_calculations SET basis = 'signed'
      WHERE machine = 0 AND id = (SELECT row FROM team_marks WHERE calculation_id = NEW.calculation_id);
    END;

    CREATE TABLE team_job_outcomes (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL,
      row BLOB NOT NULL UNIQUE,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER an_outcome_takes_its_row_with_it AFTER DELETE ON team_job_outcomes
    BEGIN
      DELETE FROM team_starts WHERE machine = 0 AND id = OLD.row;
    END;

    CREATE TRIGGER a_client_goes_with_the_last_case AFTER DELETE ON cases
    WHEN NOT EXISTS (SELECT 1 FROM cases WHERE reference = OLD.reference)
    BEGIN
      DELETE FROM team_job_outcomes WHERE reference = OLD.reference;
      DELETE FROM team_people WHERE reference = OLD.reference OR reference = 'case ' || OLD.id;
    END;
  `,
};
