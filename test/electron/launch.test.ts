import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { digestOfSources, isBuildOf } from '#electron/build-if-stale';
import { dataDirectory } from '#electron/data-directory';
import { chooseHost, type Circumstances } from '#electron/launch/choice';
import { runDesktop } from '#electron/launch/desktop';
import { openBrowser } from '#electron/launch/open-browser';
import { layRedirect } from '#electron/launch/redirect-file';
import { fetchRuntime, installedRuntime } from '#electron/launch/runtime';
import { temporaryDirectory } from '../store/store-for-test.ts';

const circumstances = (differing: Partial<Circumstances>): Circumstances => ({
  browserAskedFor: false,
  platform: 'win32',
  environment: {},
  installedRuntime: () => undefined,
  fetchRuntime: () => Promise.resolve(undefined),
  ...differing,
});

describe('where Taper opens', () => {
  test('its own window where the runtime is', async () => {
    const fetchNeverAsked = vi.fn<() => Promise<string | undefined>>();
    const choice = await chooseHost(circumstances({ installedRuntime: () => '/electron', fetchRuntime: fetchNeverAsked }));
    expect(choice).toMatchObject({ host: 'electron', runtime: '/electron' });
    expect(fetchNeverAsked).not.toHaveBeenCalled();
  });

  test('its own window where the runtime can be had', async () => {
    expect(await chooseHost(circumstances({ fetchRuntime: () => Promise.resolve('/fetched') }))).toMatchObject({
      host: 'electron',
      runtime: '/fetched',
    });
  });

  test('the browser where it cannot be had, saying why', async () => {
    expect(await chooseHost(circumstances({}))).toEqual({
      host: 'browser',
      why: expect.stringContaining('could not be fetched') as string,
    });
  });

  test('the browser when asked, whatever is there', async () => {
    expect(await chooseHost(circumstances({ browserAskedFor: true, installedRuntime: () => '/electron' }))).toEqual({
      host: 'browser',
      why: expect.stringContaining('as asked') as string,
    });
  });

  test('the browser on a Linux session without a screen; its own window with one', async () => {
    const linux = { platform: 'linux', installedRuntime: () => '/electron' } as const;
    expect(await chooseHost(circumstances(linux))).toEqual({ host: 'browser', why: expect.stringContaining('no screen') as string });
    for (const environment of [{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }]) {
      expect((await chooseHost(circumstances({ ...linux, environment }))).host).toBe('electron');
    }
  });
});

/** A project whose Electron installer does this. */
function projectWith(installer: string): string {
  const root = temporaryDirectory();
  mkdirSync(path.join(root, 'node_modules/electron'), { recursive: true });
  writeFileSync(path.join(root, 'node_modules/electron/install.js'), installer);
  return root;
}

describe('Electron’s runtime', () => {
  const installs = `
    const fs = require('node:fs'), path = require('node:path');
    fs.mkdirSync(path.join(__dirname, 'dist'));
    fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
    fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
  `;

  test('counts as there only when its executable is', () => {
    const root = projectWith('');
    expect(installedRuntime(root, {})).toBeUndefined();
    writeFileSync(path.join(root, 'node_modules/electron/path.txt'), 'electron');
    expect(installedRuntime(root, {})).toBeUndefined();
    mkdirSync(path.join(root, 'node_modules/electron/dist'));
    writeFileSync(path.join(root, 'node_modules/electron/dist/electron'), '');
    expect(installedRuntime(root, {})).toBe(path.join(root, 'node_modules/electron/dist/electron'));
  });

  test('is fetched by Electron’s own installer', async () => {
    const root = projectWith(installs);
    expect(await fetchRuntime(root, () => undefined)).toBe(path.join(root, 'node_modules/electron/dist/electron'));
  });

  test('a failed attempt is not fatal, and not repeated for a day', async () => {
    const root = projectWith('process.exit(1)');
    const say = vi.fn<(words: string) => void>();
    const start = Date.parse('2026-06-15T09:00:00Z');
    expect(await fetchRuntime(root, say, () => start)).toBeUndefined();
    expect(await fetchRuntime(root, say, () => start + 3_600_000)).toBeUndefined();
    expect(say).toHaveBeenCalledOnce();
    writeFileSync(path.join(root, 'node_modules/electron/install.js'), installs);
    expect(await fetchRuntime(root, say, () => start + 25 * 3_600_000)).toBeDefined();
  });

  test('an installer that says it succeeded but left nothing is a failed attempt', async () => {
    expect(await fetchRuntime(projectWith(''), () => undefined)).toBeUndefined();
  });
});

/** A program in the place of Electron's runtime. */
function runtimeThat(does: string): string {
  const file = path.join(temporaryDirectory(), 'electron');
  writeFileSync(file, `#!/bin/sh\n${does}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('running the desktop app', () => {
  test('that closes normally is the end of it', async () => {
    expect(await runDesktop(runtimeThat('exit 0'), '/')).toBe(true);
  });

  test.each(['exit 127', 'kill -9 $$'])('that cannot start (%s) leaves the browser', async (does) => {
    expect(await runDesktop(runtimeThat(does), '/')).toBe(false);
  });

  test('that is not there leaves the browser', async () => {
    expect(await runDesktop('/nowhere/electron', '/')).toBe(false);
  });
});

const link = 'http://127.0.0.1:4321/?token=abc-DEF_123';

describe('opening the browser', () => {
  test.skipIf(process.platform === 'win32')('gives the opener a file that only this user can read, and never the token', async () => {
    const home = temporaryDirectory();
    vi.stubEnv('HOME', home);
    vi.stubEnv('PATH', `${home}:${process.env['PATH'] ?? ''}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    writeFileSync(path.join(home, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$*" > '${home}/arguments'\n`, { mode: 0o755 });
    const used = openBrowser(link, 'linux');
    const given = await vi.waitUntil(
      () => existsSync(path.join(home, 'arguments')) && readFileSync(path.join(home, 'arguments'), 'utf8').trim(),
    );
    expect(given).toMatch(/taper-link-\w+.taper\.html$/);
    expect(readFileSync(given, 'utf8')).toContain(`url=${link}"`);
    expect([given, path.dirname(given)].map((place) => statSync(place).mode & 0o777)).toEqual([0o600, 0o700]);
    used();
    expect(existsSync(path.dirname(given))).toBe(false);
  });

  test('takes the file away after a minute, used or not', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const redirect = layRedirect(link, 'darwin');
    if (!redirect) throw new Error('The file could not be written.');
    vi.advanceTimersByTime(59_000);
    expect(existsSync(redirect.file)).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(existsSync(path.dirname(redirect.file))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('is given up where the file cannot be written', () => {
    vi.stubEnv('HOME', '/nowhere/at/all');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(layRedirect(link, 'linux')).toBeUndefined();
    expect(openBrowser(link, 'linux')).not.toThrow();
  });
});

describe('whether a build is current', () => {
  test('goes by what the sources say, not by when they were written', () => {
    const root = temporaryDirectory();
    mkdirSync(path.join(root, 'rules/tax'), { recursive: true });
    const rule = path.join(root, 'rules/tax/rate.ts');
    writeFileSync(rule, 'one');
    const first = digestOfSources(root);
    writeFileSync(rule, 'two');
    expect(digestOfSources(root)).not.toBe(first);
    writeFileSync(rule, 'one');
    expect(digestOfSources(root)).toBe(first);
    writeFileSync(path.join(root, 'rules/tax/more.ts'), '');
    expect(digestOfSources(root)).not.toBe(first);
  });

  test('needs its stamp and every product', () => {
    const out = temporaryDirectory();
    expect(isBuildOf('abc', out)).toBe(false);
    for (const product of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html', 'built-from.txt']) {
      mkdirSync(path.dirname(path.join(out, product)), { recursive: true });
      writeFileSync(path.join(out, product), 'abc');
    }
    expect(isBuildOf('abc', out)).toBe(true);
    expect(isBuildOf('abd', out)).toBe(false);
    rmSync(path.join(out, 'preload/preload.cjs'));
    expect(isBuildOf('abc', out)).toBe(false);
    expect(existsSync(out)).toBe(true);
  });
});

describe('the data folder', () => {
  test.each([
    ['linux', {}, '/home/a/.local/share/taper'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/taper'],
    ['darwin', {}, '/home/a/Library/Application Support/Taper'],
    ['linux', { TAPER_DATA_DIR: '/elsewhere' }, '/elsewhere'],
  ] as const)('on %s with %o is %s', (platform, environment, expected) => {
    expect(dataDirectory({ platform, environment, home: '/home/a', exists: () => false })).toBe(expected);
  });

  const environment = { APPDATA: 'C:\\Users\\a\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
  const onWindows = (exists: (directory: string) => boolean): string =>
    dataDirectory({ platform: 'win32', environment, home: 'C:\\Users\\a', exists });

  test('on Windows is in the part of the profile that does not roam', () => {
    expect(onWindows(() => false)).toMatch(/Local.Taper$/);
    expect(onWindows(() => true)).toMatch(/Local.Taper$/);
  });

  test('on Windows stays where an earlier version has put records', () => {
    expect(onWindows((directory) => directory.includes('Roaming'))).toMatch(/Roaming.Taper$/);
  });
});
