import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { TaperFailure } from '../failure.ts';
import type { Migration } from './migration.ts';

/** Marks a database as Taper's records: "Tapr". */
export const applicationId = 0x54617072;

const applied = z.array(z.strictObject({ number: z.int(), name: z.string(), checksum: z.string() }));

/**
 * The steps that these records still need, in order. Changes nothing.
 * @throws TaperFailure `newer` when the records hold a step that this version does not know, knows otherwise, or would have to insert.
 */
export function pendingMigrations(database: Database.Database, shipped: readonly Migration[], location: string): Migration[] {
  const done = appliedTo(database);
  const unknown = done.find((step) => !shipped.some((known) => known.number === step.number && checksumOf(known) === step.checksum));
  if (unknown) throw newer(location, `step ${unknown.number} (${unknown.name})`);
  const last = done.at(-1)?.number ?? 0;
  const pending = shipped.filter((known) => !done.some((step) => step.number === known.number));
  const skipped = pending.find((known) => known.number < last);
  if (skipped) throw newer(location, `step ${last} without step ${skipped.number} (${skipped.name})`);
  return pending;
}

/** Applies all the steps in one transaction: when one fails, the records are left as they were before the first. */
export function applyMigrations(database: Database.Database, pending: readonly Migration[], now: () => Date): void {
  const applyAll = database.transaction(() => {
    database.pragma(`application_id = ${applicationId}`);
    database.exec(
      'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    );
    for (const step of pending) {
      database.exec(step.sql);
      database
        .prepare('INSERT INTO migrations (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)')
        .run(step.number, step.name, checksumOf(step), now().toISOString());
    }
  });
  applyAll.immediate();
}

export const checksumOf = (step: Migration): string =>
  createHash('sha256').update(`${step.number}\n${step.name}\n${step.sql}`).digest('hex');

function appliedTo(database: Database.Database): z.infer<typeof applied> {
  const exists = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'").get();
  return exists ? applied.parse(database.prepare('SELECT number, name, checksum FROM migrations ORDER BY number').all()) : [];
}

const newer = (location: string, found: string): TaperFailure =>
  new TaperFailure(
    'newer',
    `The records in ${location} were last used by another, probably newer version of Taper: they hold ${found}, which this version does not know. ` +
      'Nothing was changed. Install the newer version and open them with it.',
  );
