import type { Migration } from '../migration.ts';

export const calculations: Migration = {
  number: 20,
  name: 'calculations',
  sql: `
    CREATE TABLE calculations (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      saved_at TEXT NOT NULL,
      edition TEXT NOT NULL,
      as_at TEXT NOT NULL,
      gains TEXT NOT NULL,
      case_file TEXT NOT NULL,
      result TEXT NOT NULL,
      traces BLOB NOT NULL
    ) STRICT;

    CREATE INDEX calculations_of_a_case ON calculations (case_id, saved_at);
  `,
};
