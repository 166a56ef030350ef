import { describe, expect, it } from 'vitest';
import { calculate, explain } from '#rules';
import type { Case } from '#shared/case/schema';
import { groupsOf } from '../../../renderer/features/client-page/adviser/lines.ts';
import { figuresUsed, rulesUsed } from '../../../renderer/features/client-page/adviser/law-used.ts';
import { differencesOf } from '../../../renderer/features/client-page/adviser/reasons.ts';
import { penceOf } from '../../../renderer/words/money.ts';
import { samples } from './pages.ts';

const tracesOf = (household: Case) => ['now', ...household.scenarios.map(({ id }) => id)].map((id) => explain(household, id));

describe('the adviser’s sheet', () => {
  it.each(samples())('says of every line of %s that changes why, and they add up to the gain', (_, household) => {
    if (household.notKnown !== undefined) return;
    const result = calculate(household);
    const [now = [], ...later] = tracesOf(household);
    for (const [index, comparison] of result.comparisons.entries()) {
      const differences = differencesOf(comparison, now, later[index] ?? []);
      if (comparison.gain !== undefined)
        expect(differences.reduce((sum, { change }) => sum + penceOf(change), 0)).toBe(penceOf(comparison.gain.month));
      for (const { id, entryThen, reasons } of differences) {
        expect(entryThen?.law, id).toBeTruthy();
        expect(reasons.length, id).toBeGreaterThan(0);
      }
    }
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
