import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Rests } from '../../renderer/features/team/sheet/rests.tsx';
import { Sheet } from '../../renderer/features/team/sheet/sheet.tsx';
import { mergeFile } from '../../renderer/features/team/merge-file.ts';
import { wrapped } from '../../renderer/ui/chart/picture.ts';
import { laterMonth, monthSpan } from '../../renderer/words/months.ts';
import { madeUpSheet, merging } from './team-sheet.ts';

const textOf = (sheet = madeUpSheet()) =>
  renderToStaticMarkup(<Sheet sheet={sheet} onKeep={() => undefined} onCsv={() => undefined} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('a sheet', () => {
  it('says the share safely, and masked counts as a range', () => {
    const text = textOf();
    expect(text).toContain('At least 96% were not worse off.');
    expect(text).toContain('1 to 7');
    expect(text).toContain('not shown');
    expect(text).not.toMatch(/\b199\b/);
  });

  it('names the definition of job starts on each of their charts', () => {
    expect(textOf().match(/Job starts \(Sussex 2011\)/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('sets job starts beside the target', () => {
    expect(textOf()).toContain('By June 2026: 20. First: 31.');
  });

  it('says why there is next to nothing to show, and shows no chart of it', () => {
    const { all, ...rest } = madeUpSheet();
    const text = textOf({ ...rest, all: { ...all, calculations: { kind: 'withheld' } }, tooSmall: 'There are too few. The year may do.' });
    expect(text).toContain('There are too few. The year may do.');
    expect(text).not.toContain('Calculations by hours');
  });

  it('says which machines and months are missing, and lists many machines only where something is', () => {
    const machine = (name: string, missing: string[]) => ({ machine: name, name, months: ['2026-04'], missing });
    const machines = [
      machine('Whole', []),
      ...Array.from({ length: 9 }, (_, index) => machine(`Other ${index}`, [])),
      machine('Gap', ['2026-05']),
    ];
    const text = renderToStaticMarkup(<Rests machines={machines} />);
    expect(text).toContain('Months are missing from one of them');
    expect(text).toContain('Gap');
    expect(text).not.toContain('Whole');
  });
});

describe('merging a bundle', () => {
  it('sends it in parts with progress, and counts it at the end', async () => {
    const { api, calls } = merging();
    const seen: number[] = [];
    const answer = await mergeFile(api, 'x'.repeat(450_000), { onProgress: (percent) => seen.push(percent), isStopped: () => false });
    expect(answer.kind).toBe('merged');
    expect(calls).toEqual(['begin', 'part 200000', 'part 200000', 'part 50000', 'end']);
    expect(seen).toEqual([0, 44, 88, 100]);
  });

  it('counts nothing when it is stopped', async () => {
    const { api, calls } = merging();
    expect((await mergeFile(api, 'x'.repeat(450_000), { onProgress: () => undefined, isStopped: () => true })).kind).toBe('stopped');
    expect(calls).toEqual(['begin', 'part 200000', 'cancel']);
  });

  it('hands on why one is refused', async () => {
    const { api } = merging('It was changed since it was signed.');
    const answer = await mergeFile(api, 'x', { onProgress: () => undefined, isStopped: () => false });
    expect(answer).toMatchObject({ kind: 'refused', failure: { message: 'It was changed since it was signed.' } });
  });
});

describe('months and pictures', () => {
  it('are written as people say them', () => {
    expect(monthSpan('2026-04', '2026-06')).toBe('April to June 2026');
    expect(monthSpan('2026-04', '2027-03')).toBe('April 2026 to March 2027');
    expect(laterMonth('2026-01', -1)).toBe('2025-12');
    expect(laterMonth('2026-11', 2)).toBe('2027-01');
  });

  it('have their sentences in lines', () => {
    expect(wrapped('one two three four', 8)).toEqual(['one two', 'three', 'four']);
  });
});
