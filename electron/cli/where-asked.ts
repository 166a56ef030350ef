import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const scripts = ['calculate', 'rates', 'rate-pack'];

/** npm runs its scripts in the project's folder; a path is meant from the folder in which npm was called. */
function folderAsked(): string {
  return scripts.includes(process.env['npm_lifecycle_event'] ?? '') ? (process.env['INIT_CWD'] ?? '.') : '.';
}

/** Where a file to be read is. */
export function whereAsked(file: string): string {
  const meant = resolve(folderAsked(), file);
  return existsSync(meant) ? meant : resolve(file);
}

/** Where a file to be written is meant to be. */
export const whereWanted = (file: string): string => resolve(folderAsked(), file);
