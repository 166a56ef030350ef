import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countOfOne, countsAt, leaveCounts, leavingCountsAt, together } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'taper-counts-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const skip = { name: 'a test', reason: 'no screen' };

describe('the counts of a runner', () => {
  const file = join(folder, 'counts.json');

  test('are what it left', () => {
    const counts = { passed: 3, failed: 0, skipped: [skip] };
    writeFileSync(file, JSON.stringify(counts));
    expect(countsAt(file, 0)).toEqual(counts);
  });

  test('hold a failure when it left none and still failed', () => {
    writeFileSync(file, JSON.stringify({ passed: 3, failed: 0, skipped: [] }));
    expect(countsAt(file, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('are one failure when it left nothing, whatever its exit code', () => {
    expect([0, 1].map((code) => countsAt(join(folder, 'none.json'), code).failed)).toEqual([1, 1]);
  });

  test('go nowhere unless they are asked for', () => {
    expect(Object.keys(leavingCountsAt(file))).toEqual(['TAPER_COUNTS']);
    const asked = process.env['TAPER_COUNTS'];
    delete process.env['TAPER_COUNTS'];
    try {
      expect(() => leaveCounts({ passed: 1, failed: 0, skipped: [] })).not.toThrow();
    } finally {
      if (asked !== undefined) process.env['TAPER_COUNTS'] = asked;
    }
  });
});

test('a check as a whole counts as one', () => {
  expect([countOfOne(0), countOfOne(2)]).toEqual([
    { passed: 1, failed: 0, skipped: [] },
    { passed: 0, failed: 1, skipped: [] },
  ]);
});

test('all together, with the reason of everything that was skipped', () => {
  expect(together([countOfOne(0), countOfOne(1), { passed: 2, failed: 0, skipped: [skip] }])).toEqual({
    passed: 3,
    failed: 1,
    skipped: [skip],
  });
});
