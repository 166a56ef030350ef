import { spawn } from 'node:child_process';

/** A runtime that cannot run here (a missing library, no sandbox) gives up within this time; later exits are the user's. */
const startLimitMilliseconds = 20_000;

/** Runs the desktop app until it is closed. False when it did not start, so that the browser can be used instead. */
export function runDesktop(runtime: string, root: string): Promise<boolean> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(runtime, [root], { stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined } });
    let stopped = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stopped = true;
        child.kill(signal);
      });
    }
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(stopped || code === 0 || Date.now() - started > startLimitMilliseconds));
  });
}
