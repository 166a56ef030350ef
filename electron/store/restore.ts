import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { TaperFailure } from '../failure.ts';
import { backupsIn, prove } from './backup.ts';
import { removeUnfinished } from './create.ts';
import { flush, flushDirectory } from './durable.ts';
import { forget } from './key.ts';
import { readSalt, type OpeningOptions } from './open.ts';
import type { Places } from './places.ts';
import { envelopeFor } from './sidecar.ts';
import { unseal, type Way } from './unseal.ts';

export interface Backup {
  /** The file's name; it is not a path. */
  name: string;
  takenAt: string;
  bytes: number;
}

/** The backups, the newest first. */
export function listBackups(places: Places): Backup[] {
  return backupsIn(places)
    .toReversed()
    .map((file) => ({ name: path.basename(file), takenAt: takenAt(path.basename(file)), bytes: statSync(file).size }));
}

/**
 * Puts a backup in the place of the records, once it has been opened and every page of it read. What was there before is set aside and
 * deleted by nothing but the next deletion of a case.
 * @throws TaperFailure `not-found`, `damaged`, `disk` and as opening does
 */
export async function putBack(places: Places, name: string, way: Way, { keychain, now }: OpeningOptions): Promise<void> {
  const file = backupsIn(places).find((backup) => path.basename(backup) === name);
  if (file === undefined) throw new TaperFailure('not-found', `There is no backup ${name} in ${places.backups}. Choose another one.`);
  const envelope = envelopeFor(places, readSalt(file))?.envelope;
  if (!envelope) throw unusable(file);
  const key = await unseal(envelope, way, keychain);
  try {
    prove(file, key);
  } catch {
    throw unusable(file);
  } finally {
    forget(key);
  }
  removeUnfinished(places);
  copyFileSync(file, places.unfinished);
  flush(places.unfinished);
  setAside(places, now());
  renameSync(places.unfinished, places.records);
  flushDirectory(places.directory);
}

/** With its journal, which would otherwise be taken for that of the backup. */
function setAside(places: Places, at: Date): void {
  mkdirSync(places.setAside, { recursive: true, mode: 0o700 });
  const name = path.join(places.setAside, `records-${at.toISOString().replaceAll(':', '')}.taper-store`);
  for (const [from, to] of [
    [places.journal, `${name}-journal`],
    [places.records, name],
  ] as const) {
    if (existsSync(from)) renameSync(from, to);
  }
  flushDirectory(places.setAside);
}

/** The moment in a backup's name, "records-2026-11-26T090000.000Z". */
function takenAt(name: string): string {
  const [, day = '', hour = '', minute = '', second = ''] = /^records-(\S{10})T(\d\d)(\d\d)(\d\d)/.exec(name) ?? [];
  return `${day}T${hour}:${minute}:${second}Z`;
}

const unusable = (file: string): TaperFailure =>
  new TaperFailure(
    'damaged',
    `The backup ${file} cannot be used: it is damaged or of other records. Nothing was changed. Choose an earlier one.`,
  );
