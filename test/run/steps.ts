import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '#electron/build-if-stale';
import { findOrInstallChromium } from './chromium.ts';
import { ranWith, root } from './command.ts';
import { countOfOne, countsAt, leavingCountsAt, together, type Counts } from './counts.ts';

/** One part of what is checked before a change is accepted. */
export interface Step {
  name: string;
  heading: string;
  run: () => Promise<Counts>;
}

const check = async (command: string, ...given: string[]): Promise<Counts> => countOfOne(await ranWith(command, given));

/** In the order in which they run: the quick ones first. */
export const steps: readonly Step[] = [
  { name: 'types', heading: 'Types', run: types },
  { name: 'lint', heading: 'Lint', run: () => check('oxlint') },
  { name: 'format', heading: 'Format', run: () => check('oxfmt', '--check') },
  { name: 'dead-code', heading: 'Dead code', run: () => check('knip') },
  { name: 'architecture', heading: 'Architecture', run: () => vitest('test/architecture') },
  { name: 'unit', heading: 'Unit tests', run: unitTests },
  { name: 'build', heading: 'Build', run: build },
  { name: 'e2e', heading: 'Browser tests', run: browserTests },
];

/** The architecture tests are among the unit tests, so a full run does not run them twice. */
export const fullRun: readonly string[] = steps.map(({ name }) => name).filter((name) => name !== 'architecture');

async function types(): Promise<Counts> {
  const all: Counts[] = [];
  for (const project of ['shared', 'rules', 'electron', 'renderer', 'test']) all.push(await check('tsc', '-p', project));
  return together(all);
}

function vitest(...only: string[]): Promise<Counts> {
  return counted((env) => ranWith('vitest', ['run', '--reporter=default', '--reporter=./test/run/vitest-counts.ts', ...only], env));
}

function build(): Promise<Counts> {
  try {
    buildIfStale(root, console.log);
    console.log('out/ is built from these sources.');
    return Promise.resolve(countOfOne(0));
  } catch (error) {
    console.error(error);
    return Promise.resolve(countOfOne(1));
  }
}

let lookedFor: ReturnType<typeof findOrInstallChromium> | undefined;
const chromiumHere = (): ReturnType<typeof findOrInstallChromium> => (lookedFor ??= findOrInstallChromium());

/** A few of these open a Chromium too, and say so where there is none. */
async function unitTests(): Promise<Counts> {
  await chromiumHere();
  return vitest();
}

async function browserTests(): Promise<Counts> {
  const chromium = await chromiumHere();
  if (chromium === undefined) return countOfOne(1);
  return counted((env) =>
    ranWith('playwright', ['test', '--reporter=list,./test/run/playwright-counts.ts'], { ...env, CHROMIUM: chromium.path }),
  );
}

async function counted(run: (env: Record<string, string>) => Promise<number>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'taper-counts-'));
  try {
    const file = join(folder, 'counts.json');
    return countsAt(file, await run(leavingCountsAt(file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
