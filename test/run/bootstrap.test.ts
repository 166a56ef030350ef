import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './command.ts';

/** The start of everything, in a project of its own with an npm that only writes down that it was called. */

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'taper-bootstrap-'));
  mkdirSync(join(project, 'electron/launch'), { recursive: true });
  cpSync(join(root, 'electron/launch/bootstrap.mjs'), join(project, 'electron/launch/bootstrap.mjs'));
  write('step.ts', "const given: string[] = process.argv.slice(2);\nconsole.log('step', ...given);\nprocess.exitCode = given.length;\n");
  write('npm.cjs', npm);
  lock('package-lock.json', {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-machine': { version: '1.0.0', optional: true },
  });
});
afterEach(() => rmSync(project, { recursive: true }));

const npm = `
const { cpSync, mkdirSync, writeFileSync } = require('node:fs');
console.log('npm says something');
writeFileSync('npm-was-asked.txt', process.argv.slice(2).join(' '));
if (process.env.NPM_FAILS) process.exit(1);
mkdirSync('node_modules', { recursive: true });
cpSync('package-lock.json', 'node_modules/.package-lock.json');
`;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

function lock(file: string, packages: Record<string, { version?: string; optional?: boolean }>): void {
  write(file, JSON.stringify({ lockfileVersion: 3, packages }));
}

function start(given: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'electron/launch/bootstrap.mjs'), ...given], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, ...env, npm_execpath: join(project, 'npm.cjs') },
  });
  return { status, stdout, stderr, npmWasAsked: existsSync(join(project, 'npm-was-asked.txt')) };
}

test('installs what is missing, then runs the step with its arguments', () => {
  const { status, stdout, stderr, npmWasAsked } = start(['step.ts', '--browser', 'two']);
  expect({ status, stdout, npmWasAsked }).toEqual({ status: 2, stdout: 'step --browser two\n', npmWasAsked: true });
  expect(readFileSync(join(project, 'npm-was-asked.txt'), 'utf8')).toMatch(/^ci /);
  expect(stderr).toContain('npm says something');
});

test('installs nothing where everything is there, whatever is optional', () => {
  lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(start(['step.ts'])).toEqual({ status: 0, stdout: 'step\n', stderr: '', npmWasAsked: false });
});

test.for([
  ['an older version', { 'node_modules/a': { version: '0.9.0' } }],
  ['a package less', {}],
  ['a package more', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }],
  [
    'another version of what is optional',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-another-machine': { version: '0.9.0', optional: true } },
  ],
] as const)('installs again where there is %s', ([, installed]) => {
  lock('node_modules/.package-lock.json', installed);
  expect(start(['step.ts'])).toMatchObject({ status: 0, npmWasAsked: true });
});

test('says so and stops where npm cannot install', () => {
  const { status, stdout, stderr } = start(['step.ts'], { NPM_FAILS: 'yes' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('npm ci');
});
