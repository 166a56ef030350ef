import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { TaperFailure } from '../failure.ts';
import { openEncrypted } from './cipher.ts';
import { flush, flushDirectory, makePrivate } from './durable.ts';
import type { StoreKey } from './key.ts';
import type { Places } from './places.ts';

const backupName = /^records-\d{4}-\d{2}-\d{2}T\d{6}(\.\d{3})?Z(-before-step-\d{4})?\.taper-store$/;

/** How many backups are kept; the oldest go first. */
export const backupsKept = 5;

/** The backups, oldest first, as absolute paths. */
export function backupsIn(places: Places): string[] {
  if (!statSync(places.backups, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(places.backups).filter((name) => backupName.test(name));
  return names.toSorted().map((name) => path.join(places.backups, name));
}

/**
 * Copies the open records, encrypted with the same key, and proves the copy by opening it and checking every page.
 * Gives the new file's path. It gets a backup's name only then; a copy
 * that cannot be proved is removed.
 * @throws TaperFailure `disk`
 */
export function takeBackup(database: Database.Database, key: StoreKey, places: Places, at: Date, occasion = ''): string {
  try {
    mkdirSync(places.backups, { recursive: true, mode: 0o700 });
    discardUnfinished(places);
    makePrivate(places.unfinishedBackup);
    database.prepare('VACUUM INTO ?').run(places.unfinishedBackup);
    flush(places.unfinishedBackup);
    prove(places.unfinishedBackup, key, casesIn(database));
    return nameUnfinished(places, at, occasion);
  } catch (error) {
    discardUnfinished(places);
    throw new TaperFailure(
      'disk',
      `Taper could not make a backup in ${places.backups} (${reasonOf(error)}). Nothing was changed. Make sure the disk has room and the folder can be written to, then try again.`,
    );
  }
}

/** Gives a backup that was flushed and proved its name, which makes it one. */
export function nameUnfinished(places: Places, at: Date, occasion = ''): string {
  const file = freeName(places, at, occasion);
  renameSync(places.unfinishedBackup, file);
  flushDirectory(places.backups);
  return file;
}

/** Removes what a backup that was cut off has left. */
export const discardUnfinished = ({ unfinishedBackup }: Places): void => discard(unfinishedBackup);

/** Removes an unfinished file. What cannot be removed here was not made either. */
export function discard(unfinished: string): void {
  for (const file of [unfinished, `${unfinished}-journal`]) {
    try {
      rmSync(file, { force: true });
    } catch {
      continue;
    }
  }
}

/** Removes the oldest backups above the number that is kept. */
export function thinBackups(places: Places): void {
  removeBackups(backupsIn(places).slice(0, -backupsKept), places);
}

/** @throws TaperFailure `disk`, naming the file that is still there. */
export function removeBackups(files: readonly string[], places: Places): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true });
    } catch {
      throw new TaperFailure(
        'disk',
        `The backup ${file} could not be removed. Close any program that uses it and delete the file yourself.`,
      );
    }
  }
  if (files.length > 0) flushDirectory(places.backups);
}

function freeName(places: Places, at: Date, occasion: string): string {
  const file = path.join(places.backups, `records-${at.toISOString().replaceAll(':', '')}${occasion}.taper-store`);
  return existsSync(file) ? freeName(places, new Date(at.getTime() + 1), occasion) : file;
}

/** Opens the copy and reads every page of it. @throws when it is not whole */
export function prove(file: string, key: StoreKey, expectedCases?: number): void {
  const copy = openEncrypted(file, key, { readonly: true, fileMustExist: true });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the copy failed its integrity check');
    if (expectedCases !== undefined && casesIn(copy) !== expectedCases) throw new Error('the copy lacks cases');
  } finally {
    copy.close();
  }
}

/** The number of cases; nil before the first migration. */
export function casesIn(database: Database.Database): number {
  const exists = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'cases'").get();
  return exists ? Number(database.prepare('SELECT count(*) FROM cases').pluck().get()) : 0;
}

/** What kept a file from being written, in a word. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code ?? (error instanceof Error ? error.message : 'reason unknown');
};
