import { _electron } from '@playwright/test';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { buildIfStale } from '#electron/build-if-stale';
import { installedRuntime } from '#electron/launch/runtime';
import { temporaryDirectory } from '../store/store-for-test.ts';
import { root } from './built.ts';

const runtime = installedRuntime(root);
const reason = "Electron's runtime is not on this machine";
if (runtime === undefined) console.warn(`\n*** NOT RUN (test/electron/real-electron.test.ts): ${reason} ***\n`);

async function launch() {
  buildIfStale(root, () => undefined);
  const app = await _electron.launch({
    ...(runtime === undefined ? {} : { executablePath: runtime }),
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, TAPER_DATA_DIR: temporaryDirectory() },
  });
  onTestFinished(() => app.close());
  return { app, page: await app.firstWindow() };
}

describe('the app in Electron itself', () => {
  beforeEach(({ skip }) => skip(runtime === undefined, reason));

  test('opens its window with the preload’s channels', async () => {
    const { page } = await launch();
    expect(page.url()).toBe('app://taper/');
    await page.waitForFunction(() => (document.querySelector('#root')?.textContent ?? '').length > 0);
    expect(await page.evaluate(() => window.api?.['store.state']({}))).toMatchObject({ ok: true, value: { state: 'absent' } });
  });

  test('keeps Node, other windows and other addresses from the page', async () => {
    const { app, page } = await launch();
    expect(await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')])).toEqual([
      'undefined',
      'undefined',
    ]);
    await page.evaluate(() => void window.open('https://example.com/'));
    await page.evaluate(() => void (location.href = 'https://example.com/'));
    await page.waitForTimeout(500);
    expect(app.windows()).toHaveLength(1);
    expect(page.url()).toBe('app://taper/');
  });
});
