import type { Migration } from '../migration.ts';

export const cases: Migration = {
  number: 10,
  name: 'cases',
  sql: `
    CREATE TABLE cases (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL,
      draft TEXT NOT NULL,
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
