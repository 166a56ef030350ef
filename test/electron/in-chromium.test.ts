import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Request as PageRequest } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import type { Api } from '#shared/ipc/contract';
import { startBuilt, type RunningApp } from './app-for-test.ts';
import { builtForTests } from './built.ts';
import { needChromium, openChromium } from './chromium.ts';

/**
 * The built app without Electron's runtime: real Chromium shows the window that the built main's protocol serves, with the built
 * preload, and its calls reach the built main's channels. Chromium knows no app: scheme, so the address is an https: one.
 */
const outside = 'https://taper.test';
const inside = (url: string): string => url.replace(outside, 'app://taper');

declare global {
  interface Window {
    api?: Api;
    violations: string[];
    ran?: boolean;
    callMain: (channel: string, input: unknown) => Promise<unknown>;
  }
}

async function openApp(at = '/'): Promise<{ app: RunningApp; page: Page; complaints: string[] }> {
  const app = await startBuilt();
  const page = await (await openChromium()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', async (route) => {
    const answer = await answered(app, route.request());
    await (answer === undefined ? route.abort() : route.fulfill(answer));
  });
  await page.exposeBinding('callMain', ({ frame }, channel: string, input: unknown) =>
    app.call(channel, input, {
      sender: app.window.webContents,
      senderFrame: Object.assign(app.window.webContents.mainFrame, { url: inside(frame.url()) }),
    }),
  );
  const preload = readFileSync(path.join(builtForTests(), 'preload/preload.cjs'), 'utf8');
  await page.addInitScript(`
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.effectiveDirective));
    ((require) => { ${preload} })(() => ({
      contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api }) },
      ipcRenderer: { invoke: (channel, input) => window.callMain(channel, input) },
    }));
  `);
  await page.goto(`${outside}${at}`);
  return { app, page, complaints };
}

/** What the app's own guard and protocol answer; nothing for what the guard cancels. */
async function answered(app: RunningApp, request: PageRequest) {
  let cancelled = true;
  app.session.beforeRequest?.({ url: inside(request.url()) }, ({ cancel }) => void (cancelled = cancel));
  if (cancelled) return undefined;
  const response = await app.session.schemes.get('app')?.(new Request(inside(request.url()), { method: request.method() }));
  if (!response) return undefined;
  const body = Buffer.from(await response.arrayBuffer());
  const planted = new URL(request.url()).searchParams.has('planted') ? Buffer.concat([body, plantedMarkup]) : body;
  return { status: response.status, headers: Object.fromEntries(response.headers), body: planted };
}

/** Chromium tells of what it refused somewhat later than it refuses it. */
const refused = (page: Page, directives: string[]): Promise<void> =>
  expect.poll(() => page.evaluate(() => [...new Set(window.violations)].toSorted()), { timeout: 10_000 }).toEqual(directives);

const plantedMarkup = Buffer.from(
  '<script>window.ran = true</script><img src="data:," onerror="window.ran = true"><style>body { display: none }</style><iframe src="https://example.com/"></iframe>',
);

describe('the built window in real Chromium', () => {
  needChromium('the built window');

  test('opens without a complaint and draws itself', async () => {
    const { page, complaints } = await openApp();
    await page.waitForFunction(() => (document.querySelector('#root')?.textContent ?? '').length > 0);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('reaches the records through the preload’s channels', async () => {
    const { page } = await openApp('/cases');
    const replies = await page.evaluate(async () => {
      const { api } = window;
      if (!api) return undefined;
      const before = await api['store.state']({});
      const created = await api['store.create']({ passphrase: 'correct horse battery' });
      const made = await api['cases.create']({ draft: { reference: 'R-1' } });
      const list = await api['cases.list']({});
      return { before, created, made, list };
    });
    expect(replies).toMatchObject({
      before: { ok: true, value: { state: 'absent' } },
      created: { ok: true, value: { state: { state: 'open' } } },
      list: { ok: true, value: { cases: [{ reference: 'R-1' }] } },
    });
  });

  test('has the keys of the list of cases; without a browser around it F6 stays within the window', async () => {
    const { page } = await openApp();
    const passphrase = 'violet anchor bread summer';
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Recovery key' }).waitFor();
    const groups = await page.getByRole('group', { name: 'Recovery key' }).locator('span').allTextContents();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByLabel('Group 7 of 9').fill(groups[6] ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Go to the cases' }).click();
    await page.getByRole('heading', { name: 'No cases yet' }).waitFor();
    const parts: (string | undefined)[] = [];
    for (const key of ['F6', 'F6', 'F6']) {
      await page.keyboard.press(key);
      parts.push(await page.evaluate(() => document.activeElement?.closest('header, main')?.tagName));
    }
    expect(parts).toEqual(['MAIN', 'HEADER', 'MAIN']);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('F8');
    await page.getByRole('dialog', { name: 'New case' }).waitFor();
  }, 60_000);

  test('runs no script, handler, style or frame that was written into the page', async () => {
    const { page } = await openApp('/?planted');
    await refused(page, ['frame-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
  });

  test('sends nothing to a network and makes no code from text', async () => {
    const { page } = await openApp();
    const reached = await page.evaluate(async () => {
      const fetched = await fetch('https://example.com/').then(
        () => true,
        () => false,
      );
      const beaconed = await new Promise((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve(true));
        image.addEventListener('error', () => resolve(false));
        image.src = 'https://example.com/x.png';
      });
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
      const text = document.createElement('script');
      text.textContent = 'window.ran = true';
      document.body.append(text);
      return { fetched, beaconed, ran: window.ran };
    });
    expect(reached).toEqual({ fetched: false, beaconed: false });
    await refused(page, ['connect-src', 'form-action', 'img-src', 'script-src-elem']);
  });
});
