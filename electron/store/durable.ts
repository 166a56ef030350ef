import { closeSync, fsync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Puts a small text file in place so that after a crash either the old one or the whole new one is there. */
export function writeDurably(file: string, text: string): void {
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  flush(unfinished);
  renameSync(unfinished, file);
  flushDirectory(path.dirname(file));
}

/** Makes an empty file that only this user can read. SQLite fills it, and gives its journal the same mode. */
export const makePrivate = (file: string): void => writeFileSync(file, '', { flag: 'wx', mode: 0o600 });

/** Waits until the content of the file has reached the disk. */
export function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The same while everything else goes on. */
export async function flushInTurns(file: string): Promise<void> {
  const descriptor = openSync(file, 'r+');
  try {
    await promisify(fsync)(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until names made, changed or removed in the folder have reached the disk. Windows cannot open a folder, and does this itself. */
export function flushDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
