import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.ts';
import { chooseHost } from './launch/choice.ts';
import { runDesktop } from './launch/desktop.ts';
import { openBrowser } from './launch/open-browser.ts';
import { fetchRuntime, installedRuntime } from './launch/runtime.ts';

/** What `npm start` runs once the packages are there: builds what is stale, then opens Taper in its own window or in the browser. */

const root = path.join(import.meta.dirname, '..');
const say = (words: string): void => void process.stderr.write(`${words}\n`);

try {
  requireNode24();
  await start(flags());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start({ browser, noOpen }: { browser: boolean; noOpen: boolean }): Promise<void> {
  buildIfStale(root, say);
  const choice = await chooseHost({
    browserAskedFor: browser,
    platform: process.platform,
    environment: process.env,
    installedRuntime: () => installedRuntime(root),
    fetchRuntime: () => fetchRuntime(root, say),
  });
  say(choice.why);
  if (choice.host === 'electron') {
    if (await runDesktop(choice.runtime, root)) return;
    say('Taper opens in the browser, because its own window could not be opened on this machine.');
  }
  await openInBrowser(noOpen);
}

/** Standard output has the address and nothing else, for whoever reads it with a program. */
async function openInBrowser(noOpen: boolean): Promise<void> {
  // Loaded only now: the desktop app brings its own copy of what this needs.
  const { runInBrowser } = await import('./host/run.ts');
  let opened = noOpen;
  let used = (): void => undefined;
  await runInBrowser(root, {
    announce: (link) => {
      process.stdout.write(`Taper is ready at ${link}\n`);
      if (!opened) used = openBrowser(link);
      opened = true;
    },
    used: () => used(),
  });
}

function flags(): { browser: boolean; noOpen: boolean } {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'boolean' }, 'no-open': { type: 'boolean' } } });
    return { browser: values.browser ?? false, noOpen: values['no-open'] ?? false };
  } catch {
    throw new Error('npm start knows two options: npm start -- --browser (use the browser) --no-open (print the address, open nothing).');
  }
}

function requireNode24(): void {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  throw new Error(
    `Taper needs Node 24 or later, and this is Node ${process.versions.node}. Install Node 24 (https://nodejs.org), then run npm start again.`,
  );
}
