import type { Migration } from '../migration.ts';

/** The months ahead as they were said with a calculation. Those saved before have none. */
export const monthsOfCalculations: Migration = {
  number: 220,
  name: 'months-of-calculations',
  sql: `
    ALTER TABLE calculations ADD COLUMN months BLOB;
  `,
};
