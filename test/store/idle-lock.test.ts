import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { changeSettings } from '#electron/store/settings';
import { connectionTo } from '#electron/store/connection';
import { migrations } from '#electron/store/migrations/index';
import { openRecords } from '#electron/store/open';
import { forget } from '#electron/store/key';
import { cheapCost, newStore, passphrase } from './store-for-test.ts';

afterEach(() => void vi.useRealTimers());

test('the records lock themselves when nobody has been at work for the set time, and not before', async () => {
  let now = Date.UTC(2026, 10, 26, 9);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { store } = await newStore({ now: () => new Date(now) });
  changeSettings(store.writable(), { lockAfterMinutes: 5 });
  const pass = async (minutes: number): Promise<string> => {
    now += minutes * 60_000;
    await vi.advanceTimersByTimeAsync(2000);
    return store.state().state;
  };
  expect(await pass(4.9)).toBe('open');
  store.active();
  expect(await pass(4.9)).toBe('open');
  expect(await pass(0.2)).toBe('locked');
  expect(() => store.readable()).toThrow(/locked/);
  await store.unlock({ passphrase });
  expect(await pass(4.9)).toBe('open');
  // A machine that slept is past the time when it wakes.
  expect(await pass(600)).toBe('locked');
});

test('once the records are closed their key is in memory no more', async () => {
  const { store, places } = await newStore();
  await store.lock();
  const open = await openRecords(places, { passphrase }, { migrations, now: () => new Date(), cost: cheapCost });
  connectionTo(() => open.database).rows('SELECT 1 FROM cases');
  const mask = Buffer.alloc(32, 0x5a);
  const masked = Buffer.from(open.key.cipherKey.map((byte, index) => byte ^ (mask[index] ?? 0)));
  expect(copiesInMemory(masked, mask)).toBeGreaterThan(0);
  open.database.close();
  forget(open.key);
  expect(copiesInMemory(masked, mask)).toBe(0);
});

/**
 * How often the key is in this process's memory, raw or as the hexadecimal text that the cipher takes. The key itself is handed in
 * masked. Elsewhere than on Linux a process cannot look at its own memory so simply: there the count is of nothing, and only says that
 * the test ran.
 */
function copiesInMemory(masked: Buffer, mask: Buffer): number {
  if (process.platform !== 'linux') return expect.getState().assertionCalls === 0 ? 1 : 0;
  let found = 0;
  const needle = Buffer.alloc(8);
  for (let at = 0; at < 8; at += 1) needle[at] = (masked[at] ?? 0) ^ (mask[at] ?? 0);
  for (const bytes of writableMemory()) {
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
      const same = masked.every((byte, index) => bytes[at + index] === (byte ^ (mask[index] ?? 0)));
      if (same) found += 1;
    }
    bytes.fill(0);
  }
  needle.fill(0);
  return found;
}

function* writableMemory(): Generator<Buffer> {
  const { openSync, readSync, closeSync } = process.getBuiltinModule('node:fs');
  const memory = openSync('/proc/self/mem', 'r');
  const piece = Buffer.alloc(1 << 20);
  const overlap = 64;
  for (const line of readFileSync('/proc/self/maps', 'utf8').split('\n')) {
    const [, from, to, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
    if (from === undefined || to === undefined || !rights?.startsWith('rw')) continue;
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end; at += piece.length - overlap) {
      try {
        const read = readSync(memory, piece, 0, Math.min(piece.length, end - at), at);
        yield piece.subarray(0, read);
      } catch {
        break;
      }
    }
  }
  closeSync(memory);
}
