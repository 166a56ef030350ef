import type { Migration } from '../migration.ts';

export const whatIsKeptAboutACase: Migration = {
  number: 40,
  name: 'what-is-kept-about-a-case',
  sql: `
    ALTER TABLE cases ADD COLUMN team TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN adviser TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN archived_at TEXT;
    ALTER TABLE cases ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX cases_by_change ON cases (changed_at);

    CREATE TABLE tags (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      tag TEXT NOT NULL,
      PRIMARY KEY (case_id, tag)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE follow_ups (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      due_on TEXT NOT NULL,
      note TEXT NOT NULL,
      done_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX follow_ups_of_a_case ON follow_ups (case_id, due_on);

    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
};
