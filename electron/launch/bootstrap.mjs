/**
 * Runs a step of the project on a machine that may have nothing but Node and npm: installs the packages that package-lock.json
 * names when they are missing or out of date, then runs the step under Node 24.
 *
 *   node electron/launch/bootstrap.mjs <step.ts> [arguments]
 *
 * Plain JavaScript without imports from packages, because it runs before there are any. Words go to standard error, because
 * standard output belongs to the step.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = join(root, 'node_modules', '.bin');
const neededNode = 24;

const [step, ...stepArguments] = process.argv.slice(2);
if (step === undefined) giveUp('Name the step to run: node electron/launch/bootstrap.mjs <step.ts> [arguments]');

if (ownNode() < neededNode && process.platform !== 'linux') askForNode();
if (!isInstalled()) install();
await run(resolve(root, step), stepArguments);

function ownNode() {
  return Number(process.versions.node.split('.')[0]);
}

/** Whether every package of package-lock.json is installed at its version, and nothing else is. Packages for other machines may be absent. */
function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (installed === undefined || wanted === undefined) return false;
  return (
    Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '') return true;
      const there = installed[path];
      return there === undefined ? optional === true : there.version === version;
    }) && Object.keys(installed).every((path) => path in wanted)
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(lockfile) {
  if (!existsSync(lockfile)) return undefined;
  const { packages } = /** @type {{ packages?: Record<string, { version?: string, optional?: boolean }> }} */ (
    JSON.parse(readFileSync(lockfile, 'utf8'))
  );
  return packages;
}

function install() {
  say('Installing the packages that package-lock.json names (npm ci). This takes about half a minute, once.');
  const npm = process.env['npm_execpath'];
  const wanted = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, npm_config_loglevel: 'error' } };
  const { status } =
    npm === undefined
      ? spawnSync('npm', wanted, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...wanted], options);
  if (status !== 0) giveUp('npm could not install the packages. What it said is above; the command that failed is: npm ci');
}

/**
 * In this process when it is new enough, else in one that is. A step learns its own path from process.argv[1] either way.
 * @param {string} file
 * @param {string[]} rest
 */
async function run(file, rest) {
  process.env['PATH'] = `${commands}${delimiter}${process.env['PATH'] ?? ''}`;
  if (ownNode() >= neededNode) {
    process.argv = [process.execPath, file, ...rest];
    await import(pathToFileURL(file).href);
    return;
  }
  const node = join(commands, 'node');
  if (!existsSync(node)) askForNode();
  const child = spawn(node, [file, ...rest], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both processes; this one waits for the step to end.
  process.on('SIGINT', () => {});
  child.on('error', (error) => giveUp(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
}

/** @returns {never} */
function askForNode() {
  giveUp(
    `Taper needs Node ${neededNode} or later, and this is Node ${process.versions.node}. ` +
      `Install Node ${neededNode} (https://nodejs.org), then run the same command again.`,
  );
}

/** @param {string} words */
function say(words) {
  process.stderr.write(`${words}\n`);
}

/**
 * @param {string} words
 * @returns {never}
 */
function giveUp(words) {
  say(words);
  process.exit(1);
}
