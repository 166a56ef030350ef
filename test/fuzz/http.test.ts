import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { hostForTest, secretBeside, signIn } from '../browser-host/host-for-test.ts';
import { chanceFrom } from './hostile.ts';
import { exchange, rawRequest } from './requests.ts';

/**
 * The browser host as a hostile program on the same machine meets it: bytes on a line, not a browser's tidy requests. Whatever comes,
 * only what the page itself could have sent is a call, nothing outside the window's files is read, and the host goes on.
 * TAPER_FUZZ_SEED asks for another seed.
 */
const seed = Number(process.env['TAPER_FUZZ_SEED'] ?? 67);
const requests = 900;
const longest = 12_000;

test('of hostile requests none is taken for a call, none reads what is not the window’s, and the host goes on', async () => {
  const taper = await hostForTest();
  const { cookie = '', origin = '' } = await signIn(taper);
  const port = Number(new URL(origin).port);
  const chance = chanceFrom(seed);
  const end = performance.now() + longest;
  const answers = new Map<string, number>();
  const one = async (number: number): Promise<void> => {
    const { bytes, isCall, what } = rawRequest({ origin, cookie }, chance);
    const where = `seed ${seed}, request ${number}, ${what}`;
    const before = taper.calls.length;
    const answer = await exchange(port, bytes, isCall ? 10_000 : 100);
    const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'closed';
    answers.set(status, (answers.get(status) ?? 0) + 1);
    expect(answer.includes(secretBeside), where).toBe(false);
    expect(status, `${where}: ${answer.slice(0, 300)}`).not.toBe('500');
    expect(/set-cookie/i.test(answer), where).toBe(false);
    expect(taper.calls.length - before, `${where}: ${bytes.subarray(0, 600).toString('latin1')}`).toBe(isCall ? 1 : 0);
    if (isCall) expect(status, where).toBe('200');
  };
  let sent = 0;
  for (; sent < requests; sent += 1) {
    if (performance.now() > end) break;
    await one(sent);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  console.log(`${sent} requests, seed ${seed}: ${[...answers].map(([status, count]) => `${count} × ${status}`).join(', ')}`);
  expect(sent).toBeGreaterThan(200);
  const after = await taper.ask('/api/cases.list', {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(after.status).toBe(200);
}, 60_000);

test('lines that are held open, with a head or a body that comes drop by drop, keep nobody else waiting, and end with the host', async () => {
  const taper = await hostForTest();
  const headers = await signIn(taper);
  const port = Number(new URL(taper.host.origin).port);
  const head = (length: number): string =>
    `POST /api/cases.read HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${taper.host.origin}\r\nCookie: ${headers['cookie'] ?? ''}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  const sockets = await Promise.all(Array.from({ length: 150 }, () => opened(port)));
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  const whole = head(10);
  sockets.forEach((socket, index) => socket.write(index % 3 === 0 ? whole.slice(0, 40 + index) : `${whole}{"id"`));
  const dripping = setInterval(() => sockets.forEach((socket) => socket.write(' ')), 100);
  onTestFinished(() => clearInterval(dripping));
  for (let call = 0; call < 20; call += 1) {
    const start = performance.now();
    const answer = await taper.ask('/api/cases.list', { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(200);
    expect(performance.now() - start).toBeLessThan(3000);
    await setTimeout(20);
  }
  // Those whose ten bytes have come are answered that they are no JSON; none of them is a call.
  expect(taper.calls.every(({ channel }) => channel === 'cases.list')).toBe(true);
  const start = performance.now();
  await taper.host.close();
  expect(performance.now() - start).toBeLessThan(3000);
}, 60_000);

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.off('error', reject);
      socket.on('error', () => undefined);
      resolve(socket);
    });
    socket.once('error', reject);
    socket.resume();
  });
