import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The real command line, as its npm script starts it, in a process of its own. */
const program = ['electron/launch/bootstrap.mjs', 'electron/cli/calculate.ts'];
const root = fileURLToPath(new URL('../..', import.meta.url));

/** No rate pack that somebody uses on this machine reaches a test. */
const withoutPack = { TAPER_DATA_DIR: join(root, 'out', 'no-data') };

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

export function calculate(given: readonly string[], { input = '', ...env }: { input?: string; COLUMNS?: string } = {}): Ran {
  const ran = spawnSync(process.execPath, [...program, ...given], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...withoutPack, ...env },
    maxBuffer: 1e9,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Started and left running, to be fed and read piece by piece. */
export const started = (given: readonly string[]) =>
  spawn(process.execPath, [...program, ...given], { cwd: root, stdio: 'pipe', env: { ...process.env, ...withoutPack } });
