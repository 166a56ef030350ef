import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sources = [
  'electron',
  'renderer',
  'rules',
  'shared',
  'examples',
  'docs',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const products = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'];
const stamp = 'built-from.txt';

/** Builds the window, the preload and the main process into out/ unless that holds a build of exactly these sources. @throws Error when the build fails */
export function buildIfStale(root: string, say: (words: string) => void): void {
  const out = path.join(root, 'out');
  const digest = digestOfSources(root);
  if (isBuildOf(digest, out)) return;
  say('Building Taper. This takes some seconds, whenever its sources have changed.');
  buildInto(root, out, digest);
}

/** Whether the folder holds a complete build of the sources with this digest. */
export function isBuildOf(digest: string, folder: string): boolean {
  const stampFile = path.join(folder, stamp);
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === digest &&
    products.every((product) => existsSync(path.join(folder, product)))
  );
}

/**
 * Builds beside, then puts the folder in place: a build that fails or is interrupted leaves the former one, and two at once do no harm.
 * @throws Error with what the build said
 */
export function buildInto(root: string, folder: string, digest: string): void {
  const cache = path.join(root, 'node_modules/.cache/taper');
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(path.join(cache, 'unfinished-build-'));
  const electronVite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [electronVite, 'build', '--outDir', unfinished], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`Taper could not be built:\n${stdout}${stderr}`);
  }
  writeFileSync(path.join(unfinished, stamp), digest);
  putInPlace(unfinished, folder, digest);
}

/** By content, not by time: a checkout changes times, and an edit taken back needs no build. */
export function digestOfSources(root: string): string {
  const digest = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(root, source))) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return digest.digest('hex');
}

function putInPlace(unfinished: string, folder: string, digest: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  // Another build of the same sources may have been put there meanwhile, and be in use.
  if (!isBuildOf(digest, folder)) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  rmSync(unfinished, { recursive: true, force: true });
}

function filesUnder(root: string, relative: string): string[] {
  const full = path.join(root, relative);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [relative];
  const names = readdirSync(full).toSorted();
  return names.flatMap((name) => filesUnder(root, path.posix.join(relative, name)));
}
