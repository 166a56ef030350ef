import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildIfStale } from '#electron/build-if-stale';
import { temporaryDirectory } from '../store/store-for-test.ts';
import { root } from './built.ts';

/** Where Electron's fuses begin in its executable: this text, a version, their number, and one character for each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = 9;

/** A folder that the packager takes for Electron's runtime, with fuses as Electron ships them. */
function pretendedRuntime(): string {
  const folder = temporaryDirectory();
  mkdirSync(path.join(folder, 'resources'));
  mkdirSync(path.join(folder, 'locales'));
  for (const locale of ['en-GB', 'en-US', 'fr']) writeFileSync(path.join(folder, 'locales', `${locale}.pak`), '');
  writeFileSync(
    path.join(folder, 'electron'),
    Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuses]), Buffer.from('1'.repeat(fuses))]),
  );
  return folder;
}

interface Entry {
  files?: Record<string, Entry>;
}

/** Every file of an archive, by its path in it. */
function filesIn(archive: string): string[] {
  const bytes = readFileSync(archive);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Entry;
  const under = (entry: Entry, at: string): string[] =>
    entry.files ? Object.entries(entry.files).flatMap(([name, inner]) => under(inner, at === '' ? name : `${at}/${name}`)) : [at];
  return under(header, '');
}

test('the package holds the build and the database’s binaries, and neither Node, sources, records nor tests', ({ skip }) => {
  skip(process.platform !== 'linux', 'the pretended runtime is a Linux one');
  buildIfStale(root, () => undefined);
  const output = temporaryDirectory();
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builder, '--linux', 'dir', '--x64', `-c.electronDist=${pretendedRuntime()}`, `-c.directories.output=${output}`],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);

  const resources = path.join(output, 'linux-unpacked/resources');
  const files = filesIn(path.join(resources, 'app.asar'));
  expect(files).toEqual(expect.arrayContaining(['package.json', 'out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']));
  const unexpected = files.filter(
    (file) => !/^(package\.json$|out\/(main|preload|renderer)\/|node_modules\/(better-sqlite3|highs)\/)/.test(file),
  );
  expect(unexpected).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['node_modules/highs/build/highs.mjs', 'node_modules/highs/build/highs.wasm']));
  expect(files.filter((file) => /\.(ts|tsx|map|cpp|hpp|c|h|gyp)$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.includes('/prebuilds/')).toSorted()).toEqual(
    ['linux-arm64', 'linux-x64', 'linuxmusl-arm64', 'linuxmusl-x64'].map((name) => `node_modules/better-sqlite3/prebuilds/${name}.node`),
  );
  expect(existsSync(path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true);

  const executable = readFileSync(path.join(output, 'linux-unpacked/taper'));
  const wire = executable.subarray(executable.indexOf(fuseMark) + fuseMark.length + 2).toString('latin1', 0, fuses);
  // Run as Node, cookie encryption, NODE_OPTIONS, inspect, asar integrity, only from asar, own V8 snapshot, file privileges.
  expect(wire.slice(0, 8)).toBe('01001100');
});
