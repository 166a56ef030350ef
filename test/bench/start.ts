import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../run/command.ts';

/** Milliseconds from `npm start` (already built) to the page of the app, in a browser host with records of its own. */
export async function startToPage(): Promise<number> {
  const records = mkdtempSync(join(tmpdir(), 'taper-bench-'));
  const start = performance.now();
  // A group of its own, so that npm and what it started end together.
  const program = spawn('npm', ['start', '--silent', '--', '--browser', '--no-open'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
    env: { ...process.env, TAPER_DATA_DIR: records },
    shell: process.platform === 'win32',
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    await pageAt(await linkFrom(program.stdout));
    return performance.now() - start;
  } finally {
    if (program.pid !== undefined) process.kill(process.platform === 'win32' ? program.pid : -program.pid);
    await ended;
    rmSync(records, { recursive: true });
  }
}

async function linkFrom(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const link = /http:\/\/\S+/.exec(line)?.[0];
    if (link !== undefined) return link;
  }
  throw new Error('Taper ended before it printed its link. Try: npm start -- --browser --no-open');
}

/** Follows the link as a browser does: its token becomes a cookie, and the page comes after it. */
async function pageAt(link: string): Promise<void> {
  const welcome = await fetch(link, { redirect: 'manual' });
  const cookie = welcome.headers.getSetCookie().map((set) => set.split(';')[0]);
  const page = await fetch(new URL('/', link), { headers: { cookie: cookie.join('; ') } });
  if (!page.ok || !(await page.text()).includes('<script')) throw new Error(`The page did not come: ${page.status}.`);
}
