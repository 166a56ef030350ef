import { describe, expect, it } from 'vitest';
import type { SituationResult } from '#shared/calculation/result';
import { beneathHeadline } from '../../renderer/features/comparison/beneath.ts';
import type { Column } from '../../renderer/features/comparison/columns.ts';

describe('what stands beneath a headline', () => {
  const now = column('now', { 'council-tax': '120.00', 'universal-credit': '1640.22', 'uc.benefit-cap-reduction': '215.50' });
  const job = column('a', { 'council-tax': '120.00', 'universal-credit': '1919.05', 'uc.benefit-cap-reduction': '0.00' });
  const open = (...situations: string[]) => ({
    notCounted: situations.map((situation) => ({ code: 'council-tax-reduction', text: 'Council tax is counted in full.', situation })),
  });
  const texts = (scenario: Column, notCounted = open()) => beneathHeadline(now, scenario, notCounted).map(({ text }) => text);

  it('says how much of a gain is the benefit cap', () => {
    expect(texts(job)).toEqual(['includes £215.50 because work lifts the benefit cap']);
    const less = column('a', { 'universal-credit': '1700.00', 'uc.benefit-cap-reduction': '15.50' });
    expect(texts(less)).toEqual(['includes £200.00 because the benefit cap takes less off']);
    expect(texts(column('a', { 'universal-credit': '0.00', 'uc.benefit-cap-reduction': '0.00' })), 'no award is left').toEqual([]);
    expect(texts(column('a', { 'universal-credit': '1600.00', 'uc.benefit-cap-reduction': '215.50' }))).toEqual([]);
  });

  it('says that a council tax reduction is not in it, and by how much that can matter', () => {
    const [first] = texts(job, open('now', 'a'));
    expect(first).toBe('before council tax reduction, which can make it up to £120.00 less');
    expect(texts(job, open('a'))[0]).toBe('before council tax reduction in work, which can make it up to £120.00 more');
    expect(texts(job, open('now'))[0]).toBe('before council tax reduction as things are, which can make it up to £120.00 less');
    expect(texts(job, open('b'))).toHaveLength(1);
  });

  it('leads to the answer where there is one to give', () => {
    expect(beneathHeadline(now, job, open('now', 'a'), 'scenarios[0]')[0]?.path).toBe('scenarios[0].councilTaxReduction');
    expect(beneathHeadline(now, job, open('now', 'a'))[0]).not.toHaveProperty('path');
  });

  it('says nothing without a gain', () => {
    expect(beneathHeadline(now, { ...job, comparison: undefined }, open('now', 'a'))).toEqual([]);
  });
});

function column(id: string, amounts: SituationResult['amounts']): Column {
  const gain = { month: '926.48', week: '213.80', year: '11117.76' };
  return {
    id,
    name: id,
    situation: { id, asAt: '2026-11-26', amounts, people: { client: {} } },
    comparison: { from: 'now', to: id, gain, lines: [] },
  };
}
