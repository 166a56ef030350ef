import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { calculate, explain } from '#rules';
import type { Trace, TraceEntry, Working } from '#shared/calculation/trace';
import { operations } from '#shared/calculation/trace';
import { readDraft } from '../../renderer/draft/problems.ts';
import { rowGroups } from '../../renderer/features/comparison/rows.ts';
import { entriesOf } from '../../renderer/words/trace.ts';
import { valueWords } from '../../renderer/words/values.ts';
import { NamedSum } from '../../renderer/features/explanation/named-sum.tsx';
import { summed } from '../../renderer/features/explanation/summed.ts';
import { WorkingSum } from '../../renderer/features/explanation/working.tsx';
import { answered } from './answered.ts';

const money = (key: string, text: string): TraceEntry => ({
  key,
  question: key,
  title: key,
  kind: 'rule',
  value: { kind: 'money', text, per: 'month' },
  asked: [],
});
const entries = entriesOf([
  money('earned', '1450'),
  money('allowance', '427'),
  { ...money('taper', '0.55'), value: { kind: 'rate', text: '0.55' } },
  { ...money('hours', '16'), value: { kind: 'number', text: '16' } },
]);
const answer = (key: string, value: string): Working => ({ kind: 'answer', key, value });
const constant = (value: string): Working => ({ kind: 'constant', value });
const earned = answer('earned', '1450');
const allowance = answer('allowance', '427');

describe('a sum in words', () => {
  it('writes the deduction for earnings as an adviser would', () => {
    const excess: Working = { kind: 'step', operation: 'excess', operands: [earned, allowance], value: '1023' };
    expect(words({ kind: 'step', operation: 'product', operands: [answer('taper', '0.55'), excess], value: '562.65' })).toBe(
      '55% × (£1,450.00 − £427.00)',
    );
  });

  it.each<[string, Working, string]>([
    ['sum', { kind: 'step', operation: 'sum', operands: [earned, allowance], value: '1877' }, '£1,450.00 + £427.00'],
    ['difference', { kind: 'step', operation: 'difference', operands: [earned, allowance], value: '1023' }, '£1,450.00 − £427.00'],
    ['product', { kind: 'step', operation: 'product', operands: [earned, answer('hours', '16')], value: '23200' }, '£1,450.00 × 16'],
    ['quotient', { kind: 'step', operation: 'quotient', operands: [earned, constant('12')], value: '120.83' }, '£1,450.00 ÷ 12'],
    [
      'excess',
      { kind: 'step', operation: 'excess', operands: [allowance, earned], value: '0' },
      '£427.00 − £1,450.00, which leaves nothing',
    ],
    [
      'lesser',
      { kind: 'step', operation: 'lesser', operands: [earned, constant('500')], value: '500' },
      'the smaller of £1,450.00 and £500.00',
    ],
    [
      'greater',
      { kind: 'step', operation: 'greater', operands: [earned, allowance], value: '1450' },
      'the larger of £1,450.00 and £427.00',
    ],
    [
      'round',
      { kind: 'step', operation: 'round', by: 'to whole pounds', operands: [answer('earned', '1450.5')], value: '1450' },
      '£1,450.50, to whole pounds',
    ],
    [
      'convert',
      { kind: 'step', operation: 'convert', operands: [earned, constant('52'), constant('12')], value: '6283.33' },
      '£1,450.00 × 52 ÷ 12',
    ],
    [
      'parts',
      { kind: 'step', operation: 'parts', operands: [earned, constant('250')], value: '6' },
      '£1,450.00 ÷ £250.00, a part counting as a whole',
    ],
    [
      'whole-parts',
      { kind: 'step', operation: 'whole-parts', operands: [earned, constant('200')], value: '7' },
      '£1,450.00 ÷ £200.00, whole parts only',
    ],
  ])('has a form for %s', (_, working, wanted) => {
    expect(words(working)).toBe(wanted);
  });

  it('says a rounding and a conversion only where they change something', () => {
    expect(words({ kind: 'step', operation: 'round', by: 'to the nearest penny', operands: [earned], value: '1450' })).toBe('£1,450.00');
    expect(words({ kind: 'step', operation: 'convert', operands: [earned, constant('12'), constant('12')], value: '1450' })).toBe(
      '£1,450.00',
    );
  });

  it('can be written for every sum of a real calculation, with no operation left out', () => {
    const trace = realTrace();
    const seen = new Set<string>();
    for (const { working } of trace) {
      if (working === undefined) continue;
      collect(working, seen);
      const text = words(working, trace);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.length).toBeGreaterThan(0);
    }
    expect([...seen].every((operation) => operations.some((known) => known === operation))).toBe(true);
  });
});

describe('the explanation of a comparison', () => {
  it('has an entry for every amount that is not nil', () => {
    const subject = read();
    const { situations } = calculate(subject);
    const scenario = situations.find(({ id }) => id === 'what-if-1');
    if (scenario === undefined) throw new Error('The scenario is missing.');
    const rows = rowGroups(situations, true).flatMap((group) => group.rows);
    const known = new Set(explain(subject, 'what-if-1').map(({ key }) => key));
    const withoutEntry = rows.filter(({ key }) => !known.has(key));
    expect(withoutEntry.map((row) => row.amountOf(scenario)).filter((amount) => amount !== '0.00')).toEqual([]);
  });

  it('leads down to figures with a date and to answers with a path', () => {
    const trace = realTrace();
    const asked = new Set(trace.flatMap((entry) => entry.asked));
    const known = entriesOf(trace);
    for (const key of asked) expect(known.has(key), key).toBe(true);
    expect(trace.filter(({ kind }) => kind === 'figure').every(({ from, law }) => from !== undefined && law !== undefined)).toBe(true);
    expect(trace.filter(({ kind }) => kind === 'fact').every(({ path }) => path !== undefined)).toBe(true);
  });
});

describe('values', () => {
  it('are shown with their period and their kind', () => {
    expect(valueWords({ kind: 'money', text: '424.9', per: 'month' })).toBe('£424.90 a month');
    expect(valueWords({ kind: 'rate', text: '0.55' })).toBe('55%');
    expect(valueWords({ kind: 'text', text: 'four-weekly' })).toBe('four weekly');
    expect(valueWords({ kind: 'list', text: '' })).toBe('none');
    expect(valueWords({ kind: 'list', text: 'child-1, child-2' })).toBe('child 1, child 2');
  });

  it('are written out: dates, nations and councils, and what has no name is counted', () => {
    expect(valueWords({ kind: 'text', text: '2027-02-18' })).toBe('18 February 2027');
    expect(valueWords({ kind: 'text', text: '2026-11-19 to 2026-12-18' })).toBe('19 November 2026 to 18 December 2026');
    expect(valueWords({ kind: 'text', text: 'Hastings, 2026-27' })).toBe('Hastings, 2026-27');
    expect(valueWords({ kind: 'text', text: 'northern-ireland' })).toBe('Northern Ireland');
    expect(valueWords({ kind: 'text', text: 'W92000004' })).toBe('Wales');
    expect(valueWords({ kind: 'text', text: 'E07000064' })).toBe('Rother');
    expect(valueWords({ kind: 'list', text: ', ' })).toBe('2 entered');
  });
});

function words(node: Working, trace?: Trace): string {
  const markup = renderToStaticMarkup(<WorkingSum node={node} entries={trace ? entriesOf(trace) : entries} />);
  return markup.replaceAll(/<[^>]*>/g, '');
}

function collect(node: Working, seen: Set<string>): void {
  if (node.kind !== 'step') return;
  seen.add(node.operation);
  for (const operand of node.operands) collect(operand, seen);
}

function read() {
  const outcome = readDraft(answered());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.case;
}

const realTrace = (): Trace => explain(read(), 'what-if-1');

describe('a sum with names', () => {
  const rule = (key: string, text: string, working?: Working): TraceEntry => ({
    ...money(key, text),
    law: `Act s ${key}`,
    ...(working && { working }),
  });
  const before: Working = { kind: 'step', operation: 'difference', operands: [earned, allowance, answer('nothing', '0')], value: '1023' };
  const award: Working = { kind: 'step', operation: 'difference', operands: [answer('before', '1023'), answer('cap', '0')], value: '1023' };
  const of = entriesOf([
    money('earned', '1450'),
    money('allowance', '427'),
    money('nothing', '0'),
    { ...rule('before', '1023', before), asked: ['earned', 'allowance', 'nothing'] },
    { ...rule('award', '1023', award), asked: ['can-be-paid', 'before', 'cap'] },
  ]);
  const named = (working: Working) =>
    renderToStaticMarkup(<NamedSum working={working} entries={of} label={({ title }) => title} />)
      .replaceAll(/<\/(?:th|tr|td|p|li)>/g, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();

  it('says each part by its name and its amount, and leaves out what is nothing', () => {
    expect(named(before)).toBe('earned £1,450.00 allowance − £427.00 Together = £1,023.00');
  });

  it('writes what is more than adding and taking off, with the names below', () => {
    const half: Working = { kind: 'step', operation: 'product', operands: [constant('0.5'), earned], value: '725' };
    expect(named(half)).toBe('0.5 × £1,450.00 = £725.00 £1,450.00: earned');
  });

  it('passes a rule that takes off nothing, and keeps what that asked and its law', () => {
    const entry = of.get('award');
    if (entry === undefined) throw new Error('no award');
    expect(summed(entry, of)).toEqual({
      working: before,
      asked: ['earned', 'allowance', 'nothing', 'can-be-paid', 'cap'],
      laws: ['Act s award', 'Act s before'],
    });
  });
});
