import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#electron/content-security-policy';
import { bodyLimitBytes } from '#electron/host/request-body';
import { hostForTest, secretBeside, signIn } from './host-for-test.ts';

const call = (headers: Record<string, string>, body = '{}') => ({ method: 'POST', headers, body });

test('the link opens Taper once: token to cookie, and out of the address', async () => {
  const taper = await hostForTest();
  const link = new URL(taper.host.link());
  expect(link.hostname).toBe('127.0.0.1');
  const first = await taper.ask(`/${link.search}`);
  expect(first.status).toBe(303);
  expect(first.headers.location).toBe('/');
  expect(first.headers['set-cookie']?.[0]).toMatch(/^taper-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  const second = await taper.ask(`/${link.search}`);
  expect(second.status).toBe(401);
  expect(second.headers['set-cookie']).toBeUndefined();
  expect(second.body).toContain('newest link');
});

test('whoever holds the cookie already may open the used link again', async () => {
  const taper = await hostForTest();
  const link = new URL(taper.host.link());
  const { cookie = '' } = await signIn(taper);
  expect((await taper.ask(`/${link.search}`, { headers: { cookie } })).status).toBe(303);
});

test('a used link makes the host announce one new link, and only one until that is used', async () => {
  const taper = await hostForTest();
  await signIn(taper);
  await taper.ask('/');
  await taper.ask('/?token=guess');
  expect(taper.announced).toHaveLength(1);
  const renewed = await taper.ask(`/${new URL(taper.announced[0] ?? '').search}`);
  expect(renewed.status).toBe(303);
});

test('without the cookie, or with a wrong one, there is no page and no call', async () => {
  const taper = await hostForTest();
  const { origin = '', cookie = '' } = await signIn(taper);
  for (const wrong of ['', `${cookie}x`, cookie.replace(/=.*/, '=undefined'), cookie.replace('taper-', 'taper-0')]) {
    expect((await taper.ask('/', { headers: { cookie: wrong } })).status).toBe(401);
    const answer = await taper.ask('/api/cases.list', call({ cookie: wrong, origin, 'content-type': 'application/json' }));
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false });
  }
  expect(taper.calls).toEqual([]);
});

test('a call is passed on and its reply comes back', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  const answer = await taper.ask('/api/cases.read', call(headers, '{"id":"a"}'));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'done' });
  expect(taper.calls).toEqual([{ channel: 'cases.read', input: { id: 'a' } }]);
});

test.each(['localhost:PORT', 'taper.example:PORT', '127.0.0.1', '127.0.0.1:1', '[::1]:PORT', '127.0.0.1.nip.example:PORT', '0.0.0.0:PORT'])(
  'a request for the host %s is turned away, link and cookie or not',
  async (pattern) => {
    const taper = await hostForTest();
    const headers = { ...(await signIn(taper)), host: pattern.replace('PORT', new URL(taper.host.origin).port) };
    expect((await taper.ask('/', { headers })).status).toBe(421);
    expect((await taper.ask(`/${new URL(taper.host.link()).search}`, { headers })).status).toBe(421);
    expect((await taper.ask('/api/cases.list', call(headers))).status).toBe(421);
    expect(taper.calls).toEqual([]);
  },
);

test('a call from another origin, or from none, is turned away', async () => {
  const taper = await hostForTest();
  const { cookie = '' } = await signIn(taper);
  const withoutOrigin = { cookie, 'content-type': 'application/json' };
  for (const origin of [
    'null',
    'http://localhost:1',
    'https://evil.example',
    `${taper.host.origin}.evil.example`,
    taper.host.origin.replace('127.0.0.1', 'localhost'),
  ]) {
    expect((await taper.ask('/api/cases.list', call({ ...withoutOrigin, origin }))).status).toBe(403);
  }
  expect((await taper.ask('/api/cases.list', call(withoutOrigin))).status).toBe(403);
  expect(taper.calls).toEqual([]);
});

test('what a browser says comes from another site is turned away, but a link may be opened from outside', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  const crossSite = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
  expect((await taper.ask('/', { headers: { ...headers, ...crossSite } })).status).toBe(403);
  expect((await taper.ask('/api/cases.list', call({ ...headers, ...crossSite }))).status).toBe(403);
  const opened = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const welcomed = await taper.ask(`/${new URL(taper.host.link()).search}`, { headers: opened });
  expect([welcomed.status, welcomed.headers['refresh']]).toEqual([200, '0; url=/']);
  const framed = { ...opened, 'sec-fetch-dest': 'iframe' };
  expect((await taper.ask('/', { headers: { ...headers, ...framed } })).status).toBe(403);
});

test('a call is taken from the page itself only, whatever else a browser names as its source', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  expect((await taper.ask('/api/cases.list', call({ ...headers, 'sec-fetch-site': 'same-origin' }))).status).toBe(200);
  for (const site of ['none', 'same-site', 'cross-site', '']) {
    expect((await taper.ask('/api/cases.list', call({ ...headers, 'sec-fetch-site': site }))).status, site).toBe(403);
  }
  expect(taper.calls).toHaveLength(1);
});

test('the host tells when a link was used, and only then', async () => {
  const taper = await hostForTest();
  await taper.ask('/?token=guess');
  expect(taper.used).not.toHaveBeenCalled();
  await signIn(taper);
  expect(taper.used).toHaveBeenCalledOnce();
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
  'a call as %s is turned away',
  async (type) => {
    const taper = await hostForTest();
    const headers = { ...(await signIn(taper)), 'content-type': type };
    expect((await taper.ask('/api/cases.list', call(headers))).status).toBe(415);
  },
);

test('a call is a POST with JSON', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'])
    expect((await taper.ask('/api/cases.list', { method, headers })).status).toBe(405);
  expect((await taper.ask('/api/cases.list', call(headers, '{"id":'))).status).toBe(400);
  expect((await taper.ask('/', { method: 'POST', headers })).status).toBe(405);
  expect(taper.calls).toEqual([]);
});

test('more than the limit is not taken, whether its length is declared or not', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  const body = JSON.stringify({ draft: { note: 'x'.repeat(bodyLimitBytes) } });
  const declared = { ...headers, 'content-length': String(body.length) };
  expect((await taper.ask('/api/cases.create', call(declared, body))).status).toBe(413);
  expect((await taper.ask('/api/cases.create', call({ ...headers, 'transfer-encoding': 'chunked' }, body))).status).toBe(413);
  expect(taper.calls).toEqual([]);
  const fitting = JSON.stringify({ draft: { note: 'x'.repeat(bodyLimitBytes - 100) } });
  expect((await taper.ask('/api/cases.create', call(headers, fitting))).status).toBe(200);
});

test.each([
  '/../secret.json',
  '/assets/../../secret.json',
  '/%2e%2e/secret.json',
  '/%2e%2e%2fsecret.json',
  '/..%2fsecret.json',
  '/..%5csecret.json',
  '/..\\secret.json',
  '/%252e%252e%252fsecret.json',
  '/assets/%00/secret.json',
  '/assets/link.json',
  '/.hidden.js',
  '//etc/hosts.json',
  '/C:/secret.json',
  '/%',
])('%s leads nowhere outside the window', async (at) => {
  const taper = await hostForTest();
  const answer = await taper.ask(at, { headers: await signIn(taper) });
  expect(answer.status).not.toBe(200);
  expect(answer.body).not.toContain(secretBeside);
});

test('a screen’s address gives the page; a missing file is missing', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  for (const at of ['/', '/cases', '/cases/0b8f/result', '/assets']) {
    const answer = await taper.ask(at, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  }
  expect((await taper.ask('/assets/main.js', { headers })).headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await taper.ask('/assets/other.js', { headers })).status).toBe(404);
});

test('every answer carries the policy, refusals included', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  const answers = [
    await taper.ask('/', { headers }),
    await taper.ask('/assets/main.js', { headers }),
    await taper.ask('/'),
    await taper.ask('/nothing.js', { headers }),
    await taper.ask('/api/cases.list', call(headers)),
    await taper.ask('/', { headers: { host: 'evil.example' } }),
  ];
  for (const { headers: answered } of answers) {
    expect(answered['content-security-policy']).toBe(contentSecurityPolicy);
    expect(answered['x-content-type-options']).toBe('nosniff');
    expect(answered['x-frame-options']).toBe('DENY');
    expect(answered['cache-control']).toBe('no-store');
  }
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
});

test('nothing but this machine can reach it', async () => {
  const taper = await hostForTest();
  const { port } = new URL(taper.host.origin);
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of elsewhere) await expect(reach(address, Number(port))).resolves.toBe('refused');
  await expect(reach('127.0.0.1', Number(port))).resolves.toBe('reached');
});

const reach = (address: string, port: number): Promise<'reached' | 'refused'> =>
  new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 2000 }, () => resolve('reached'));
    socket.on('connect', () => socket.destroy());
    socket.on('error', () => resolve('refused'));
    socket.on('timeout', () => resolve('refused'));
  });
