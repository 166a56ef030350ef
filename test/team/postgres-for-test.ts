import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

/** Where PostgreSQL's programs are commonly installed. */
const folders = [
  '/usr/local/bin',
  '/usr/bin',
  '/opt/homebrew/bin',
  ...[18, 17, 16, 15, 14].map((version) => `/usr/lib/postgresql/${version}/bin`),
];

/** A server of its own for tests, reached through a socket in its folder; undefined where none is installed. */
export function startPostgres(): { url: string; stop: () => void } | undefined {
  const programs = folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(path.join(folder, name))));
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'taper-postgres-'));
  chmodSync(folder, 0o700);
  const run = asAnotherThanRoot(folder);
  const data = path.join(folder, 'data');
  const stop = (): void => {
    run(path.join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  const made = run(path.join(programs, 'initdb'), ['-D', data, '-U', 'taper', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  const started = run(path.join(programs, 'pg_ctl'), ['-D', data, '-l', path.join(folder, 'log'), '-o', options, '-w', 'start']);
  if (made.status === 0 && started.status === 0) return { url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=taper`, stop };
  stop();
  throw new Error(`PostgreSQL is installed in ${programs} and did not start:\n${made.stderr}${started.stdout}${started.stderr}`);
}

/** PostgreSQL does not run as root. */
function asAnotherThanRoot(folder: string): (program: string, args: readonly string[]) => SpawnSyncReturns<string> {
  // Its output is not waited for: the server that pg_ctl leaves running keeps it open.
  const plain = { cwd: folder, encoding: 'utf8', stdio: 'ignore' } as const;
  if (userInfo().uid !== 0) return (program, args) => spawnSync(program, args, plain);
  const numberOf = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim()) || 65_534;
  const [uid, gid] = [numberOf('-u'), numberOf('-g')];
  chownSync(folder, uid, gid);
  return (program, args) => spawnSync(program, args, { ...plain, uid, gid });
}

export const loudly =
  '\n*** PostgreSQL is not installed here: what a team keeps in a PostgreSQL was NOT tested. Install it (initdb, pg_ctl, postgres) and run this again. ***\n';
