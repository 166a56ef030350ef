import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/ipc/contract';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { withItemMoved, withoutItem } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { isMarked, unknowableAt, withMark } from '../../renderer/draft/unknown.ts';

const draft: Draft = {
  format: 'taper-case',
  version: 1,
  reference: 'MARKS',
  asAt: '2026-06-15',
  nation: 'england',
  client: { born: '1990-03-14' },
  children: [
    { id: 'one', age: '4' },
    { id: 'two', age: '6' },
    { id: 'three', age: '8' },
  ],
  home: { tenure: 'owned' },
  savings: '£2,500',
  claims: { universalCredit: true },
  now: { id: 'now' },
};
const marked = (...paths: string[]): Draft => paths.reduce((made, path) => withMark(made, path, true), draft);
const paths = (of: Draft): unknown => (of['notKnown'] as { path: string }[]).map(({ path }) => path);

describe('an answer that is marked as not known', () => {
  it('keeps what was entered, and a mark that was taken away keeps what it said', () => {
    const on = { ...marked('savings'), notKnown: [{ path: 'savings', from: '£1,000', to: '2,000' }] };
    const off = withMark(on, 'savings', false);
    expect([isMarked(on, 'savings'), isMarked(off, 'savings'), off['savings']]).toEqual([true, false, '£2,500']);
    expect(candidateOf(off)['notKnown']).toBeUndefined();
    expect(candidateOf(withMark(off, 'savings', true))['notKnown']).toEqual([{ path: 'savings', from: '1000', to: '2000' }]);
  });

  it('goes where its item goes', () => {
    const two = marked('children[1].disability', 'children[2].sex', 'client.blind');
    expect(paths(withoutItem(two, 'children', 0))).toEqual(['children[0].disability', 'children[1].sex', 'client.blind']);
    expect(paths(withoutItem(two, 'children', 1))).toEqual(['children[1].sex', 'client.blind']);
    expect(paths(withItemMoved(two, 'children', 1, 0))).toEqual(['children[0].disability', 'children[2].sex', 'client.blind']);
    expect(paths(withItemMoved(two, 'children', 0, 2))).toEqual(['children[0].disability', 'children[1].sex', 'client.blind']);
  });

  it('is left out of the case while its answer does not apply', () => {
    const rented: Draft = {
      ...draft,
      home: { tenure: 'owned', rent: { amount: '500', per: 'month' } },
      notKnown: [{ path: 'home.rent.amount', from: '1', to: '2' }],
    };
    expect(candidateOf(rented)['notKnown']).toBeUndefined();
  });

  it('needs no answer beside it', () => {
    const { savings: _, ...without }: Draft = { ...draft, notKnown: [{ path: 'savings', from: '0', to: '100' }] };
    expect(readDraft(without).ok).toBe(true);
  });

  it('asks for the least and the most at its own field', () => {
    const read = readDraft(marked('savings'));
    expect(read.ok ? [] : read.problems).toEqual([
      { path: 'savings', kind: 'needed', text: 'Enter the least and the most that it may be.' },
    ]);
    const wrong = readDraft({ ...draft, notKnown: [{ path: 'savings', from: '9', to: '3' }] });
    expect(wrong.ok ? [] : wrong.problems).toMatchObject([{ path: 'savings', kind: 'wrong' }]);
  });
});

it.each([
  ['client.blind', 'values'],
  ['client.pip.dailyLiving', 'values'],
  ['children[0].disability', 'values'],
  ['savings', 'amount'],
  ['home.bedrooms', 'amount'],
  ['client.esaSince', 'date'],
  ['reference', ''],
  ['children[0].id', ''],
] as const)('%s may be not known: %s', (path, kind) => {
  expect(unknowableAt(draft, path)).toBe(kind);
});
