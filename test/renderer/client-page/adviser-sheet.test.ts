import { describe, expect, it } from 'vitest';
import { calculate, explain } from '#rules';
import type { Case } from '#shared/case/schema';
import { groupsOf } from '../../../renderer/features/client-page/adviser/lines.ts';
import { figuresUsed, rulesUsed } from '../../../renderer/features/client-page/adviser/law-used.ts';
import { reasonsFor } from '../../../renderer/features/client-page/adviser/reasons.ts';
import { keyOfLine } from '../../../renderer/words/amounts.ts';
import { penceOf } from '../../../renderer/words/money.ts';
import { entriesOf, type Entries } from '../../../renderer/words/trace.ts';
import { samples } from './pages.ts';

const tracesOf = (household: Case) => ['now', ...household.scenarios.map(({ id }) => id)].map((id) => explain(household, id));

const none: Entries = new Map();

describe('the adviser’s sheet', () => {
  it.each(samples())('says of every line of %s that changes why', (_, household) => {
    if (household.notKnown !== undefined) return;
    const { comparisons } = calculate(household);
    const [before = none, ...later] = tracesOf(household).map(entriesOf);
    for (const [index, { lines }] of comparisons.entries())
      for (const { id } of lines.filter(({ change }) => penceOf(change) !== 0))
        expect(reasonsFor(keyOfLine(id), { before, after: later[index] ?? none }, household.nation), id).not.toEqual([]);
  });

  it('has every figure and every rule with its law, each once', () => {
    const [[, household] = []] = samples();
    if (household === undefined) throw new Error('There is no sample.');
    const traces = tracesOf(household);
    for (const entry of [...figuresUsed(traces), ...rulesUsed(traces)]) expect(entry.law, entry.key).toBeTruthy();
    const keys = figuresUsed(traces).map(({ question, value, from }) => `${question} ${value.text} ${from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows the lines of each person and of the household that are not nothing everywhere', () => {
    const couple = samples().find(([file]) => file === 'couple-with-a-carer.json')?.[1];
    if (couple === undefined) throw new Error('There is no such sample.');
    const groups = groupsOf(calculate(couple), couple.nation);
    expect(groups.map(({ title }) => title)).toEqual(['Client', 'Partner', 'Household']);
    expect(groups.flatMap(({ lines }) => lines.map(({ key }) => key))).toContain('carers-allowance/client');
    expect(groups.at(-1)?.lines.at(-1)?.key).toBe('money-left');
  });
});
