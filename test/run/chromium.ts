import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ranWith } from './command.ts';

/** A Chromium for the browser tests, and where it is from. */
export interface Chromium {
  path: string;
  origin: string;
}

/** The Chromium that CHROMIUM names, the system's, or Playwright's own. */
export function findChromium(): Chromium | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    return canRun(named) ? { path: named, origin: 'named by CHROMIUM' } : undefined;
  }
  const system = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(onPath).find((path) => path !== undefined);
  if (system !== undefined) return { path: system, origin: "the system's" };
  const own = chromium.executablePath();
  return canRun(own) ? { path: own, origin: "Playwright's own" } : undefined;
}

/** Finds a Chromium or installs one, and says which. Nothing where neither can be done. */
export async function findOrInstallChromium(): Promise<Chromium | undefined> {
  const found = findChromium() ?? (await installed());
  console.log(found === undefined ? noChromium : `Chromium for the browser tests: ${found.path} (${found.origin}).`);
  return found;
}

export const noChromium =
  'No Chromium was found and none could be installed, so the browser tests cannot run. ' +
  'Install one (apt-get install chromium, or npx playwright install chromium) or name one: CHROMIUM=/path/to/chromium npm test.';

async function installed(): Promise<Chromium | undefined> {
  if (process.env['CHROMIUM']) {
    console.log(`CHROMIUM names ${process.env['CHROMIUM']}, which cannot be run.`);
    return undefined;
  }
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('No Chromium here: installing the system package (apt-get install chromium).');
    await ranWith('apt-get', ['update', '-q']);
    await ranWith('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const system = findChromium();
    if (system !== undefined) return system;
  }
  console.log("No Chromium here: installing Playwright's (npx playwright install chromium).");
  await ranWith('playwright', ['install', 'chromium']);
  return findChromium();
}

function onPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
