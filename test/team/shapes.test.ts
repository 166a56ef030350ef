import { expect, it } from 'vitest';
import { bundleHeader, bundleLine } from '#shared/team/bundle';
import { teamChannels } from '#shared/team/channels';
import { fidelityBand, fidelityItems, fidelityTotal } from '#shared/team/evidence';
import { startRow } from '#shared/team/rows';
import { definitionInWords, whyNoProfile } from '#shared/team/settings';
import { countInWords, shareInWords } from '#shared/team/shown';

it('says counts and shares in words that hold in the worst case', () => {
  expect(countInWords({ kind: 'count', count: 200 })).toBe('200');
  expect(countInWords({ kind: 'masked', upTo: 7 })).toBe('1 to 7');
  expect(countInWords({ kind: 'withheld' })).toBe('not shown');
  expect(shareInWords(96)).toBe('At least 96% were not worse off.');
  expect(shareInWords(100)).toBe('Nobody was worse off.');
  expect(shareInWords(undefined)).toBeUndefined();
});

it.each([
  [25, 'not supported employment'],
  [73, 'not supported employment'],
  [74, 'fair'],
  [99, 'fair'],
  [100, 'good'],
  [114, 'good'],
  [115, 'exemplary'],
  [125, 'exemplary'],
] as const)('calls a fidelity total of %i %s', (total, band) => {
  expect(fidelityBand(total)).toBe(band);
});

it('has 25 fidelity items, and a total only where each has a score', () => {
  const items = Object.keys(fidelityItems);
  expect(items).toHaveLength(25);
  expect(fidelityTotal({ scores: Object.fromEntries(items.map((item) => [item, 4])) })).toBe(100);
  expect(fidelityTotal({ scores: Object.fromEntries(items.slice(1).map((item) => [item, 4])) })).toBeUndefined();
});

it('takes no reference and no day into a bundle', () => {
  const row = {
    id: crypto.randomUUID(),
    person: crypto.randomUUID(),
    team: 'North',
    month: '2026-04',
    hours: '8-to-15',
    openToAnyone: true,
    atLeastMinimumWage: true,
  };
  expect(startRow.safeParse(row).success).toBe(true);
  expect(bundleLine.safeParse({ start: row }).success).toBe(true);
  expect(bundleLine.safeParse({ start: { ...row, reference: 'AB-1' } }).success).toBe(false);
  expect(bundleLine.safeParse({ start: { ...row, month: '2026-04-07' } }).success).toBe(false);
  expect(bundleHeader.safeParse({ format: 'taper-team-bundle', version: 2 }).success).toBe(false);
});

it('names every definition, and says why a service may not want profiles', () => {
  expect(Object.values(definitionInWords).every((words) => words.endsWith('.'))).toBe(true);
  expect(whyNoProfile).toContain('health data');
  expect(Object.keys(teamChannels).every((name) => name.startsWith('team.'))).toBe(true);
});
