import { describe, expect, it } from 'vitest';
import { calculate } from '#rules';
import type { Result } from '#shared/calculation/result';
import { readDraft } from '../../renderer/draft/problems.ts';
import { withAnswer, withItem } from '../../renderer/draft/path.ts';
import { changeOf } from '../../renderer/features/comparison/change.ts';
import { aboutWords, groupedNotes, situationOfPath } from '../../renderer/words/grouped-notes.ts';
import { headlineOf, headlineSentence } from '../../renderer/features/comparison/headline.ts';
import { rowsShownAtNil } from '#shared/calculation/shown-at-nil';
import { moneyLeft, rowGroups } from '../../renderer/features/comparison/rows.ts';
import { penceOf } from '../../renderer/words/money.ts';
import { answered } from './answered.ts';

describe('the rows of a comparison', () => {
  it('hide what is nil everywhere, and show it on demand', () => {
    const { situations } = result();
    const few = keys(rowGroups(situations, false));
    expect(few).toContain('universal-credit');
    expect(few).not.toContain('child-benefit');
    expect(keys(rowGroups(situations, true))).toContain('child-benefit');
  });

  it('have the names of benefits where the home is', () => {
    const labels = (nation: string) => rowGroups(result().situations, true, nation).flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels('england')).toContain('Carer’s Allowance');
    expect(labels('scotland')).toContain('Carer Support Payment');
    expect(labels('scotland')).not.toContain('Carer’s Allowance');
  });

  it('keep a row that a situation refuses', () => {
    const [now] = result().situations;
    if (now === undefined) throw new Error('There is no situation.');
    const { 'child-benefit': _, 'money-left': __, ...amounts } = now.amounts;
    expect(keys(rowGroups([{ ...now, amounts }], false))).toContain('child-benefit');
  });

  it('keep a council tax reduction that was worked out and is nothing, but none that was not worked out', () => {
    const { situations, ...rest } = result();
    const taxed = situations.map((one) => ({
      ...one,
      amounts: { ...one.amounts, 'council-tax': '141.67', 'council-tax-reduction': '0.00' },
    }));
    const shown = rowsShownAtNil({ ...rest, situations: taxed, notCounted: [] }, { nation: 'england' });
    expect(keys(rowGroups(taxed, false, 'england', shown))).toContain('council-tax-reduction');
    const why = { code: 'council-tax-reduction', text: 'Council tax is counted in full.' };
    expect(rowsShownAtNil({ ...rest, situations: taxed, notCounted: [why] }, { nation: 'england' })).toEqual([]);
    expect(rowsShownAtNil({ ...rest, situations: taxed, notCounted: [] }, { nation: 'northern-ireland' })).toEqual([]);
  });

  it('leave out a row that was no part of the edition that answered', () => {
    const [now] = result().situations;
    if (now === undefined) throw new Error('There is no situation.');
    const { 'child-benefit': _, ...amounts } = now.amounts;
    expect(keys(rowGroups([{ ...now, amounts }], true))).not.toContain('child-benefit');
  });

  it('change by as much as the result says, line by line', () => {
    const { situations, comparisons } = result();
    const rows = rowGroups(situations, true).flatMap(({ rows: inGroup }) => inGroup);
    for (const { to, lines } of comparisons) {
      const [now, scenario] = [situations[0], situations.find(({ id }) => id === to)];
      if (!now || !scenario) throw new Error('A situation is missing.');
      for (const { id, change } of lines) {
        const [who, amount] = id.split('.');
        const key = who === 'client' || who === 'partner' ? `${amount}/${who}` : id;
        const row = rows.find((candidate) => candidate.key === key);
        expect(row, id).toBeDefined();
        if (row) expect(changeOf(row.amountOf(now), row.amountOf(scenario), row.meaning)?.amount, id).toBe(change);
      }
      const gain = comparisons.find((comparison) => comparison.to === to)?.gain?.month;
      expect(changeOf(moneyLeft.amountOf(now), moneyLeft.amountOf(scenario), 'in')?.amount).toBe(gain);
    }
  });
});

describe('a change', () => {
  it('has a sign and a word that agree with its effect on money left', () => {
    expect(changeOf('100.00', '412.40', 'in')).toMatchObject({ figure: '+£312.40', word: 'more', tone: 'more' });
    expect(changeOf('412.40', '100.00', 'in')).toMatchObject({ figure: '−£312.40', word: 'less', tone: 'less' });
    expect(changeOf('0.00', '20.00', 'out')).toMatchObject({ figure: '−£20.00', word: 'to pay', tone: 'less' });
    expect(changeOf('20.00', '0.00', 'out')).toMatchObject({ figure: '+£20.00', word: 'saved', tone: 'more' });
    expect(changeOf('1.00', '1.00', 'in')).toMatchObject({ figure: 'same', word: '', tone: 'same' });
    expect(changeOf(undefined, '1.00', 'in')).toBeUndefined();
  });
});

describe('the headline', () => {
  const gain = { month: '312.40', week: '72.09', year: '3748.80', perHourWorked: '4.51', keptOfExtraPay: '0.45' };

  it('says better off by, worse off by, or about the same', () => {
    expect(headlineOf({ from: 'now', to: 'a', lines: [], gain })).toEqual({
      tone: 'better',
      lead: 'Better off by',
      figure: '£312.40',
      further: ['£72.09 a week · £3,748.80 a year', '£4.51 for each hour worked', '45p of each £1 kept, on average'],
    });

    expect(headlineOf({ from: 'now', to: 'a', lines: [], gain: { ...gain, month: '-12.00' } })).toMatchObject({
      tone: 'worse',
      lead: 'Worse off by',
      figure: '£12.00',
    });
    expect(headlineOf({ from: 'now', to: 'a', lines: [], gain: { ...gain, month: '-0.40' } })).toEqual({
      tone: 'same',
      lead: 'About the same',
      further: ['£0.40 a month less'],
    });
  });

  it('says what a job brings beyond its pay', () => {
    const lastOf = (keptOfExtraPay: string) =>
      headlineOf({ from: 'now', to: 'a', lines: [], gain: { ...gain, keptOfExtraPay } }).further.at(-1);
    expect(lastOf('2.74')).toBe('£2.74 for each £1 of pay, on average');
    expect(lastOf('1.00')).toBe('100p of each £1 kept, on average');
  });

  it('gives no figure where the result has none', () => {
    expect(headlineOf({ from: 'now', to: 'a', lines: [] })).toEqual({ tone: 'none', lead: 'No figure', further: [] });
    expect(headlineOf(undefined).lead).toBe('No figure');
  });

  it('is one sentence to be read out', () => {
    expect(headlineSentence('16 hours', headlineOf({ from: 'now', to: 'a', lines: [], gain }))).toBe(
      '16 hours: better off by £312.40 a month.',
    );
  });
});

describe('notes', () => {
  it('with the same words are said once, with the situations they are about', () => {
    const notes = ['a', 'b'].map((situation) => ({ code: 'pip', text: 'PIP stays.', situation }));
    const groups = groupedNotes([...notes, { code: 'cap', text: 'The cap.', situation: 'b' }]);
    expect(groups.map(({ situations }) => situations)).toEqual([['a', 'b'], ['b']]);
    expect(aboutWords(['a', 'b'], ['now', 'a', 'b'], (id) => id)).toBe('');
    expect(aboutWords(['b'], ['now', 'a', 'b'], (id) => id)).toBe('b: ');
  });

  it('know the situation that a path lies in', () => {
    expect(situationOfPath('scenarios[1].jobs[0]', ['a', 'b'])).toBe('b');
    expect(situationOfPath('now.jobs', [])).toBe('now');
    expect(situationOfPath('nowhere', [])).toBeUndefined();
  });
});

describe('amounts', () => {
  it('are compared in whole pence', () => {
    expect(penceOf('-0.29')).toBe(-29);
    expect(penceOf('1016.22')).toBe(101_622);
  });
});

function result(): Result {
  const withCosts = withAnswer(answered(), 'scenarios[0].workCosts', [{ who: 'client', kind: 'travel', amount: '20', per: 'week' }]);
  const read = readDraft(withItem(withCosts, 'scenarios', { id: 'what-if-2', jobs: [] }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return calculate(read.case);
}

const keys = (groups: ReturnType<typeof rowGroups>): string[] => groups.flatMap(({ rows }) => rows.map(({ key }) => key));
