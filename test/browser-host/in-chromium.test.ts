import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { layRedirect } from '#electron/launch/redirect-file';
import { needChromium, openChromium } from '../electron/chromium.ts';
import { hostForTest } from './host-for-test.ts';

describe('the browser host in real Chromium', () => {
  needChromium('the browser host');

  test('the link opens the page, leaves the address, and lets the page call', async () => {
    const taper = await hostForTest();
    const page = await (await openChromium()).newPage();
    await page.goto(taper.host.link());
    expect(page.url()).toBe(`${taper.host.origin}/`);
    await page.waitForFunction(() => document.title === 'ran');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const reply = await page.evaluate(async () => {
      const answer = await fetch('/api/cases.list', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
      return (await answer.json()) as unknown;
    });
    expect(reply).toEqual({ ok: true, value: 'done' });
    await page.reload();
    expect(await page.title()).toBe('ran');
  });

  test('the file that leads to the link opens the page, signed in', async () => {
    const taper = await hostForTest();
    const redirect = layRedirect(taper.host.link(), 'darwin');
    if (!redirect) throw new Error('The file could not be written.');
    onTestFinished(redirect.remove);
    const page = await (await openChromium()).newPage();
    await page.goto(pathToFileURL(redirect.file).href);
    await page.waitForURL(`${taper.host.origin}/`);
    await page.waitForFunction(() => document.title === 'ran');
    expect(taper.announced).toEqual([]);
  });

  test('another browser with the same link, or without one, gets nothing', async () => {
    const taper = await hostForTest();
    const link = taper.host.link();
    const browser = await openChromium();
    await (await browser.newContext()).newPage().then((page) => page.goto(link));
    const other = await (await browser.newContext()).newPage();
    expect((await other.goto(link))?.status()).toBe(401);
    expect((await other.goto(taper.host.origin))?.status()).toBe(401);
  });

  test('another page on this machine cannot use the cookie', async () => {
    const [taper, other] = [await hostForTest(), await hostForTest()];
    const page = await (await openChromium()).newPage();
    await page.goto(taper.host.link());
    await page.route(`${other.host.origin}/evil`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>evil</title>' }));
    await page.goto(`${other.host.origin}/evil`);
    const called = await page.evaluate(async (origin) => {
      const attempts = ['text/plain', 'application/json'].map((type) =>
        fetch(`${origin}/api/cases.delete`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': type },
          body: '{"id":"x"}',
        }).then(
          ({ status }) => status,
          () => 'blocked',
        ),
      );
      return Promise.all(attempts);
    }, taper.host.origin);
    expect(called.every((outcome) => outcome === 'blocked' || outcome === 403)).toBe(true);
    expect(taper.calls).toEqual([]);
  });
});
