import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { channelNames } from '#shared/ipc/contract';
import { contentSecurityPolicy } from '#electron/content-security-policy';
import { startBuilt, startFromSource } from './app-for-test.ts';
import { FakeContents } from './fake-electron.ts';

const event = (url: string) => ({ url, preventDefault: vi.fn() });

describe.each([
  ['the sources', startFromSource],
  ['the build', startBuilt],
] as const)('the main process of %s', (which, startApp) => {
  test('gives the window no more than a preload in a sandbox', async () => {
    const { window, session, fake } = await startApp();
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(window.options.webPreferences['session']).toBe(session);
    const preload = String(window.options.webPreferences['preload']);
    expect(preload.endsWith(path.join('preload', 'preload.cjs'))).toBe(true);
    if (which === 'the build') expect(existsSync(preload)).toBe(true);
    expect(window.loaded).toBe('app://taper/');
    expect(fake.app.sandboxed).toBe(true);
  });

  test('keeps nothing of the window on disk, and its data where the browser host keeps them', async () => {
    const { fake, session, data, call } = await startApp();
    expect(session.partition).not.toMatch(/^persist:/);
    expect(fake.app.paths.get('userData')).toBe(data);
    expect(await call('store.state', {})).toEqual({
      ok: true,
      value: { state: 'absent', location: path.join(data, 'records', 'records.taper-store'), keychain: false },
    });
  });

  test('declares its scheme as a standard and secure one', async () => {
    const { fake } = await startApp();
    expect(fake.schemes).toEqual([{ scheme: 'app', privileges: expect.objectContaining({ standard: true, secure: true }) as unknown }]);
    expect(JSON.stringify(fake.schemes)).not.toContain('bypassCSP');
  });

  test('refuses every permission, device and spelling download', async () => {
    const { fake, session } = await startApp();
    for (const guarded of [session, fake.defaultSession]) {
      for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid']) {
        const answer = vi.fn();
        guarded.permissionRequest?.({}, permission, answer);
        expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      }
      expect(guarded.permissionCheck?.()).toBe(false);
      expect(guarded.devicePermission?.()).toBe(false);
      expect(guarded.spelling).toBe(false);
    }
  });

  test('lets no request out to a network', async () => {
    const { fake, session } = await startApp();
    const cancelled = (guarded: typeof session, url: string): boolean => {
      const answer = vi.fn<(response: { cancel: boolean }) => void>();
      guarded.beforeRequest?.({ url }, answer);
      return answer.mock.calls[0]?.[0].cancel ?? false;
    };
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1:80/',
      'ws://example.com',
      'file:///etc/passwd',
      'app://other/',
      'app://taper.example/',
      'chrome-extension://x/',
    ]) {
      expect(cancelled(session, url), url).toBe(true);
      expect(cancelled(fake.defaultSession, url), url).toBe(true);
    }
    for (const url of ['app://taper/', 'app://taper/assets/a.js', 'blob:app://taper/0b8f', 'data:,'])
      expect(cancelled(session, url), url).toBe(false);
  });

  test('leads no page away, opens none and attaches none', async () => {
    const { fake, window } = await startApp();
    const other = new FakeContents();
    fake.app.emit('web-contents-created', {}, other);
    for (const contents of [window.webContents, other]) {
      expect(contents.windowOpenHandler?.()).toEqual({ action: 'deny' });
      for (const url of [
        'https://example.com/',
        'file:///etc/passwd',
        'app://other/',
        'app://taper.example/',
        'javascript:alert(1)',
        'data:text/html,x',
      ]) {
        const leaving = event(url);
        contents.emit('will-navigate', leaving);
        expect(leaving.preventDefault, url).toHaveBeenCalled();
      }
      const staying = event('app://taper/cases');
      contents.emit('will-navigate', staying);
      expect(staying.preventDefault).not.toHaveBeenCalled();
      for (const name of ['will-redirect', 'will-attach-webview']) {
        const attempt = event('https://example.com/');
        contents.emit(name, attempt);
        expect(attempt.preventDefault, name).toHaveBeenCalled();
      }
    }
  });

  test('saves only what the page itself made', async () => {
    const { session } = await startApp();
    const download = (url: string) => {
      const attempt = event(url);
      session.emit('will-download', attempt, { getURL: () => url });
      return attempt.preventDefault.mock.calls.length === 0;
    };
    expect(download('blob:app://taper/0b8f')).toBe(true);
    expect(download('https://example.com/x.exe')).toBe(false);
    expect(download('app://taper/assets/main.js')).toBe(false);
  });

  test('answers the contract’s channels and no others', async () => {
    const { fake, call } = await startApp();
    expect([...fake.handlers.keys()].toSorted()).toEqual([...channelNames].toSorted());
    expect(await call('app.about', {})).toMatchObject({ ok: true, value: { version: '9.8.7', host: 'electron' } });
    expect(await call('app.about', { extra: 1 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('answers only its own page at the top of its own window', async () => {
    const { window, call } = await startApp();
    const sender = window.webContents;
    const strangers = {
      'another window': { sender: new FakeContents(), senderFrame: sender.mainFrame },
      'a frame inside': { sender, senderFrame: { url: 'app://taper/', parent: sender.mainFrame } },
      'a frame that is gone': { sender, senderFrame: null },
    };
    for (const [who, stranger] of Object.entries(strangers)) {
      expect(await call('store.state', {}, stranger), who).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    }
    for (const url of [
      'https://example.com/',
      'app://taper.example/',
      'app://other/',
      'file:///index.html',
      'about:blank',
      'app://taper@evil/',
    ]) {
      sender.mainFrame.url = url;
      expect(await call('store.state', {}), url).toMatchObject({ ok: false });
    }
    sender.mainFrame.url = 'app://taper/cases/1';
    expect(await call('store.state', {})).toMatchObject({ ok: true });
  });

  test('keeps a real store behind the channels', async () => {
    const { call, fake } = await startApp();
    expect(await call('store.create', { passphrase: 'correct horse battery' })).toMatchObject({
      ok: true,
      value: { state: { state: 'open' } },
    });
    const { value } = await call('cases.create', { draft: { reference: 'R-1' } });
    expect(await call('cases.read', value)).toMatchObject({ ok: true, value: { draft: { reference: 'R-1' } } });
    fake.app.emit('will-quit');
    await vi.waitFor(async () => expect(await call('store.state', {})).toMatchObject({ value: { state: 'locked' } }));
  });

  test('locks the records when the machine is locked or put to sleep', async () => {
    const { call, fake } = await startApp();
    const passphrase = 'correct horse battery';
    await call('store.create', { passphrase });
    for (const sign of ['lock-screen', 'suspend']) {
      fake.powerMonitor.emit(sign);
      await vi.waitFor(async () => expect(await call('store.state', {})).toMatchObject({ value: { state: 'locked' } }));
      await call('store.unlock', { passphrase });
    }
  });

  test('hides its window before it closes, so that the page can still save what was typed last', async () => {
    const { window, call } = await startApp();
    const closing = event('');
    window.emit('close', closing);
    expect(closing.preventDefault).toHaveBeenCalled();
    expect(window.hide).toHaveBeenCalledOnce();
    expect(window.close).not.toHaveBeenCalled();
    expect(await call('store.state', {})).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
    const again = event('');
    window.emit('close', again);
    expect(again.preventDefault).not.toHaveBeenCalled();
  });

  test('asks before it loses an unsaved change, and stays with the window in sight', async () => {
    const { window, fake } = await startApp();
    window.emit('close', event(''));
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
    const holding = event('');
    window.webContents.emit('will-prevent-unload', holding);
    expect(window.show).toHaveBeenCalledOnce();
    const [over, asked] = fake.dialog.showMessageBoxSync.mock.calls[0] ?? [];
    expect(over).toBe(window);
    expect(asked).toMatchObject({ message: 'Close without saving?', buttons: ['Stay', 'Close without saving'], defaultId: 0, cancelId: 0 });
    expect(holding.preventDefault).not.toHaveBeenCalled();

    const closing = event('');
    window.emit('close', closing);
    expect(closing.preventDefault).toHaveBeenCalled();
    expect(window.hide).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledTimes(2));
    fake.dialog.showMessageBoxSync.mockReturnValue(1);
    const leaving = event('');
    window.webContents.emit('will-prevent-unload', leaving);
    expect(leaving.preventDefault).toHaveBeenCalled();
  });

  test.each(['second-instance', 'activate'])('shows its window before it gives it the keyboard (%s)', async (happening) => {
    const { window, fake } = await startApp();
    fake.app.emit(happening);
    expect(window.show).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
    expect(window.show.mock.invocationCallOrder[0]).toBeLessThan(window.focus.mock.invocationCallOrder[0] ?? 0);
  });

  test('has no developer tools in its menu, and quits with its window', async () => {
    const { fake } = await startApp();
    expect(JSON.stringify(fake.menus)).not.toMatch(/toggleDevTools|reload/i);
    fake.app.emit('window-all-closed');
    expect(fake.app.quit).toHaveBeenCalledOnce();
    const unpackaged = await startApp(false);
    expect(JSON.stringify(unpackaged.fake.menus)).toContain('toggleDevTools');
  });

  test('has the list of keys in its menu, which the window opens by its own key', async () => {
    const { fake, window } = await startApp();
    const sendInputEvent = vi.fn();
    Object.assign(window.webContents, { sendInputEvent });
    const item = (fake.menus.flat() as { role?: string; submenu?: { label: string; click: (item: unknown, window: unknown) => void }[] }[])
      .find(({ role }) => role === 'help')
      ?.submenu?.find(({ label }) => label === 'Keyboard');
    item?.click({}, window);
    expect(sendInputEvent).toHaveBeenCalledWith({ type: 'keyDown', keyCode: '/', modifiers: ['control'] });
  });
});

/** Asks the built main for an address, as its window does. */
const ask = async (address: string, method = 'GET') => {
  const { session } = await startBuilt();
  const handler = session.schemes.get('app');
  if (!handler) throw new Error('The app serves nothing.');
  return handler(new Request(address, { method }));
};

describe('the built window, by the built main’s own protocol', () => {
  test('is served with the policy in header and page', async () => {
    const response = await ask('app://taper/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    const page = await response.text();
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\son\w+=/);
  });

  test('is served at every screen’s address', async () => {
    expect(await (await ask('app://taper/cases/1/result')).text()).toContain('<div id="root">');
  });

  test.each([
    'app://taper/../main/main.js',
    'app://taper/%2e%2e/main/main.js',
    'app://taper/..%2fmain%2fmain.js',
    'app://taper/..%5cmain%5cmain.js',
    'app://taper/%252e%252e%252fmain%252fmain.js',
    'app://taper/assets/%00.js',
    'app://other/index.html',
  ])('%s leads nowhere', async (address) => {
    const response = await ask(address);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  test('cannot be written to', async () => {
    expect((await ask('app://taper/', 'POST')).status).toBe(403);
  });
});
