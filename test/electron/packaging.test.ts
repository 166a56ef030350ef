import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './built.ts';

const files = z.array(z.string());
const target = z.array(z.object({ target: z.string() }));
const configuration = z.looseObject({
  npmRebuild: z.boolean(),
  publish: z.null(),
  files,
  asarUnpack: files,
  win: z.looseObject({ target, files }),
  mac: z.looseObject({ target, files }),
  linux: z.looseObject({ target, files }),
  electronFuses: z.record(z.string(), z.boolean()),
});

const text: unknown = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
const config = configuration.parse(text);

interface Validation {
  validateConfiguration: (config: unknown, log: unknown) => Promise<void>;
}

function builder(): { validate: (config: unknown) => Promise<void> } {
  const require = createRequire(path.join(root, 'node_modules/electron-builder/package.json'));
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as Validation;
  return { validate: (wanted) => validateConfiguration(wanted, { isEnabled: false }) };
}

test('the packager accepts the configuration', async () => {
  await expect(builder().validate(text)).resolves.toBeUndefined();
});

test('the packager would have noticed a mistake in it', async () => {
  await expect(builder().validate({ ...config, asarUnpak: [] })).rejects.toThrow(/asarUnpak/);
});

test('an installer is made for each platform, and none is published or rebuilt', () => {
  expect(config.win.target.map(({ target: name }) => name)).toEqual(['nsis', 'portable']);
  expect(config.mac.target.map(({ target: name }) => name)).toEqual(['dmg']);
  expect(config.linux.target.map(({ target: name }) => name)).toEqual(['AppImage']);
  expect([config.npmRebuild, config.publish]).toEqual([false, null]);
});

test('every list of files includes something, or the packager would take the whole tree', () => {
  for (const list of [config.files, config.win.files, config.mac.files, config.linux.files]) {
    expect(list.some((pattern) => !pattern.startsWith('!'))).toBe(true);
  }
});

test('Node itself and the database’s sources are left out, its binaries are outside the archive', () => {
  expect(config.files).toContain('!node_modules/node-*{,/**}');
  expect(config.files).toContain('!node_modules/better-sqlite3/{deps,src}{,/**}');
  expect(config.asarUnpack).toEqual(['node_modules/better-sqlite3/prebuilds/**']);
  for (const prebuild of ['win32-x64', 'darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64']) {
    expect(existsSync(path.join(root, 'node_modules/better-sqlite3/prebuilds', `${prebuild}.node`)), prebuild).toBe(true);
  }
});

test('the fuses leave no way around the app', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});
