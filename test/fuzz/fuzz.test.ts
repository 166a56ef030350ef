import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import seeds from './seeds.json' with { type: 'json' };

const root = path.join(import.meta.dirname, '../..');
/** In every run of the tests, over all seeds; TAPER_FUZZ asks for more, TAPER_FUZZ_SEED for another seed. */
const inputs = Number(process.env['TAPER_FUZZ'] ?? 100_000);
const wanted = process.env['TAPER_FUZZ_SEED'] === undefined ? seeds : [Number(process.env['TAPER_FUZZ_SEED'])];

test(`${inputs} hostile inputs on every channel crash nothing, leave nothing half written and reach no other folder`, async () => {
  const each = Math.ceil(inputs / wanted.length);
  const outcomes = await Promise.all(
    wanted.map(async (seed) => {
      const directory = memoryDirectory();
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          '--permission',
          '--allow-addons',
          `--allow-fs-read=${root}`,
          `--allow-fs-read=${directory}`,
          '--allow-fs-read=/proc/self/mounts',
          `--allow-fs-write=${directory}`,
          path.join(import.meta.dirname, 'channels.ts'),
          directory,
          String(seed),
          String(each),
        ],
        { cwd: root, env: { ...process.env, NODE_COMPILE_CACHE: '' } },
      );
      return { stdout, left: readdirSync(directory, { recursive: true, encoding: 'utf8' }) };
    }),
  );
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(wanted.map(() => `${each} inputs\n`));
  const ours =
    /^(records|rate-packs)([/\\](backups|set-aside))?([/\\](records[\w.-]*\.taper-store(-journal)?|store\.json|[\w.-]+\.json))?$/;
  for (const { left } of outcomes) expect(left.filter((name) => !ours.test(name))).toEqual([]);
  expect(existsSync(path.join(tmpdir(), 'taper-fuzz-escape'))).toBe(false);
  console.log(`${each * wanted.length} hostile inputs, seeds ${wanted.join(', ')}; nothing unforeseen`);
});

/** In memory where the system has a place for that: what is tested here is not the disk, and each change waits for it. */
function memoryDirectory(): string {
  const directory = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'taper-fuzz-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
