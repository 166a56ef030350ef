import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Electron's runtime is a download of its own, apart from its package: it may be there, be had, or not be had on this machine. */

const fetchLimitMilliseconds = 5 * 60_000;
const retryAfterMilliseconds = 24 * 60 * 60_000;

/** The runtime's executable, when it is really on this machine. */
export function installedRuntime(root: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const pointer = path.join(root, 'node_modules/electron/path.txt');
  const name = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : undefined;
  const overridden = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = overridden ?? path.join(root, 'node_modules/electron/dist');
  if (name === undefined && overridden === undefined) return undefined;
  const executable = path.join(folder, name ?? 'electron');
  return existsSync(executable) ? executable : undefined;
}

/**
 * Fetches the runtime with Electron's own installer, within five minutes. Where there is no network it fails in seconds, and for a day
 * after a failure it is not tried again.
 */
export async function fetchRuntime(root: string, say: (words: string) => void, now: () => number = Date.now): Promise<string | undefined> {
  const installer = path.join(root, 'node_modules/electron/install.js');
  if (!existsSync(installer) || failedLately(root, now())) return undefined;
  say('Fetching Electron’s runtime (about 120 MB, once).');
  if (await succeeds(installer)) {
    const runtime = installedRuntime(root);
    if (runtime !== undefined) return runtime;
  }
  rememberFailure(root, now());
  return undefined;
}

const succeeds = (installer: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'ignore'], timeout: fetchLimitMilliseconds });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

const failureNote = (root: string): string => path.join(root, 'node_modules/.cache/taper/electron-runtime-failed-at.txt');

function failedLately(root: string, now: number): boolean {
  const note = failureNote(root);
  if (!existsSync(note)) return false;
  const age = now - Date.parse(readFileSync(note, 'utf8'));
  return age >= 0 && age < retryAfterMilliseconds;
}

function rememberFailure(root: string, now: number): void {
  mkdirSync(path.dirname(failureNote(root)), { recursive: true });
  writeFileSync(failureNote(root), new Date(now).toISOString());
}
