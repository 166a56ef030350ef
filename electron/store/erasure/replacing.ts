import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Places } from '../places.ts';

/**
 * Does the work in which the records are replaced by a file that was written anew. Between the two there is a moment without a lock;
 * a sign keeps every other process from opening the records in it.
 */
export function replacing({ replacing: sign }: Places, work: () => void): void {
  writeFileSync(sign, String(process.pid), { mode: 0o600 });
  try {
    work();
  } finally {
    rmSync(sign, { force: true });
  }
}

/** Whether another process does so. One that was killed meanwhile has left the sign. */
export function isBeingReplaced({ replacing: sign }: Places): boolean {
  try {
    return Date.now() - statSync(sign).mtimeMs < 5000 && isAlive(Number(readFileSync(sign, 'utf8')));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
