import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildInto, digestOfSources, isBuildOf } from '#electron/build-if-stale';

export const root = path.join(import.meta.dirname, '../..');

const cache = path.join(root, 'node_modules/.cache/taper/built-for-tests');

/**
 * The folder of a production build of the present sources, made once for all tests and apart from out/. It is inside node_modules so
 * that what stays outside the bundle is found from it.
 */
export function builtForTests(): string {
  const digest = digestOfSources(root);
  const folder = path.join(cache, digest);
  if (isBuildOf(digest, folder)) return folder;
  mkdirSync(cache, { recursive: true });
  for (const older of readdirSync(cache).filter((name) => name !== digest))
    rmSync(path.join(cache, older), { recursive: true, force: true });
  buildInto(root, folder, digest);
  return folder;
}
