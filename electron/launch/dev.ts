import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { buildIfStale } from '../build-if-stale.ts';
import { fetchRuntime, installedRuntime } from './runtime.ts';

/**
 * `npm run dev`: Taper in its own window, renewed as its sources change. Where Electron's runtime cannot be had, Taper in
 * the browser, rebuilt as its sources change.
 */

const root = path.join(import.meta.dirname, '../..');
const say = (words: string): void => void process.stderr.write(`${words}\n`);

const runtime = installedRuntime(root) ?? (await fetchRuntime(root, say));
if (runtime === undefined) devInBrowser();
else run(path.join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev');

function devInBrowser(): void {
  say(
    'Electron’s runtime is not on this machine and could not be fetched, so Taper opens in the browser. The screen and the rules are built ' +
      'again whenever they change: reload the page to see it. After a change in electron/, run this again.',
  );
  run(path.join(root, 'electron/start.ts'), '--browser', ...process.argv.slice(2));
  let pending: NodeJS.Timeout | undefined;
  for (const folder of ['renderer', 'rules', 'shared']) {
    watch(path.join(root, folder), { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(rebuild, quietMilliseconds);
    });
  }
}

/** An editor saves in several steps; the build waits until they are over. */
const quietMilliseconds = 300;

function rebuild(): void {
  try {
    buildIfStale(root, () => say('Building …'));
    say('Built. Reload the page.');
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

/** Runs a program of the project until it ends, and ends with it. */
function run(...program: readonly string[]): void {
  const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both processes; this one waits for the other to end.
  process.on('SIGINT', () => {});
  child.once('exit', (code) => process.exit(code ?? 0));
}
