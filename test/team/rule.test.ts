import { expect, it } from 'vitest';
import { isSound, limitsOf, shownOf, standardRule, withheld } from '#electron/team/disclosure/index';

it.each([
  [0, { kind: 'count', count: 0 }],
  [1, { kind: 'masked' }],
  [7, { kind: 'masked' }],
  [8, { kind: 'count', count: 10 }],
  [12, { kind: 'count', count: 10 }],
  [13, { kind: 'count', count: 15 }],
  [200, { kind: 'count', count: 200 }],
])('shows %i as the rule says, and what is shown allows it', (count, shown) => {
  expect(shownOf(count, standardRule)).toEqual(shown);
  const { least, most } = limitsOf(shownOf(count, standardRule), standardRule);
  expect(least).toBeLessThanOrEqual(count);
  expect(most).toBeGreaterThanOrEqual(count);
});

it('allows every count where nothing is shown', () => {
  expect(limitsOf(withheld, standardRule)).toEqual({ least: 0, most: Infinity });
});

it.each([
  [standardRule, true],
  [{ maskUpTo: 7, roundTo: 16, leftPossible: 4 }, true],
  [{ maskUpTo: 7, roundTo: 17, leftPossible: 4 }, false],
  [{ maskUpTo: 3, roundTo: 5, leftPossible: 4 }, false],
  [{ maskUpTo: 0, roundTo: 5, leftPossible: 1 }, false],
  [{ maskUpTo: 7.5, roundTo: 5, leftPossible: 4 }, false],
])('knows whether the numbers of %o go together', (rule, sound) => {
  expect(isSound(rule)).toBe(sound);
});
