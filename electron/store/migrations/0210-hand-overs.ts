import type { Migration } from '../migration.ts';

/** What an adviser was asked stays as it was asked, and an answer as it was given; both go only with their whole case. */
export const handOvers: Migration = {
  number: 210,
  name: 'hand-overs',
  sql: `
    CREATE TABLE hand_overs (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      asked_at TEXT NOT NULL,
      asked_by TEXT NOT NULL CHECK (asked_by <> ''),
      adviser TEXT NOT NULL,
      reasons TEXT NOT NULL,
      note TEXT NOT NULL,
      due_on TEXT,
      closed_at TEXT,
      closed_by TEXT,
      outcome TEXT CHECK (outcome IN ('looked-at', 'withdrawn')),
      answer TEXT,
      calculation_id TEXT REFERENCES calculations (id) ON DELETE CASCADE,
      CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL) = (answer IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hand_overs_of_a_case ON hand_overs (case_id, asked_at);
    CREATE INDEX hand_overs_of_a_calculation ON hand_overs (calculation_id);
    CREATE UNIQUE INDEX one_open_hand_over_of_a_case ON hand_overs (case_id) WHERE closed_at IS NULL;

    CREATE TRIGGER what_was_asked_stays_as_asked BEFORE UPDATE OF id, case_id, asked_at, asked_by, adviser, reasons, note, due_on ON hand_overs
    BEGIN
      SELECT RAISE(ABORT, 'what an adviser was asked is never rewritten');
    END;

    CREATE TRIGGER what_was_answered_stays_as_answered BEFORE UPDATE ON hand_overs WHEN OLD.closed_at IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'what an adviser answered is never rewritten');
    END;

    CREATE TRIGGER hand_overs_go_with_their_case BEFORE DELETE ON hand_overs
    WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
    BEGIN
      SELECT RAISE(ABORT, 'a hand-over is deleted only with its case');
    END;
  `,
};
