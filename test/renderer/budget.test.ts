import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate } from '#rules';
import type { SituationResult } from '#shared/calculation/result';
import { caseSchema } from '#shared/case/schema';
import { stacksOf } from '../../renderer/features/budget/bars.ts';
import { budgetOf } from '../../renderer/features/budget/budget.ts';
import { budgetSentence } from '../../renderer/features/budget/words.ts';
import { layoutOf, widthOfText } from '../../renderer/ui/chart/stack-layout.ts';
import { penceOf } from '../../renderer/words/money.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).map((name) => caseSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

const situation = (amounts: SituationResult['amounts'], client: SituationResult['people']['client']): SituationResult => ({
  id: 'now',
  asAt: '2026-06-15',
  amounts,
  people: { client },
});

describe('where the money comes from', () => {
  it('adds up to the money left of the result, to the penny', () => {
    let counted = 0;
    for (const subject of examples) {
      for (const one of calculate(subject).situations) {
        const budget = budgetOf(one, subject.nation);
        const left = one.amounts['money-left'];
        expect(budget === undefined).toBe(left === undefined);
        if (budget === undefined || left === undefined) continue;
        expect(budget.left).toBe(penceOf(left));
        expect(budget.totalIn - budget.totalOut).toBe(budget.left);
        const [stack] = stacksOf([{ id: one.id, name: one.id, budget }]).stacks;
        const [comesIn, goesOut] = (stack?.bars ?? []).map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0));
        expect(comesIn).toBe(goesOut);
        counted += 1;
      }
    }
    expect(counted).toBeGreaterThan(15);
  });

  it('puts a loss among what goes out, and says what is missing', () => {
    const budget = budgetOf(
      situation(
        { 'universal-credit': '424.90', rent: '600.00', 'child-benefit-charge': '10.00', 'money-left': '-235.10' },
        { 'net-pay': '-50.00' },
      ),
      'england',
    );
    expect(budget).toMatchObject({ totalIn: 42_490, totalOut: 66_000, left: -23_510 });
    expect(budget?.goesOut.map(({ id, pence }) => [id, pence])).toEqual([
      ['rent', 60_000],
      ['child-benefit-charge', 1000],
      ['loss', 5000],
    ]);
    if (budget === undefined) return;
    expect(budgetSentence('Now', budget)).toBe(
      'Now: £424.90 comes in, all of it Universal Credit. £660.00 goes out and £235.10 is missing.',
    );
    const { stacks, readings } = stacksOf([{ id: 'now', name: 'Now', budget }]);
    expect(readings).toContain('Now, goes out: Loss £50.00 (Take-home pay £50.00)');
    expect(stacks[0]?.bars[0]?.parts.at(-1)).toMatchObject({ label: 'Short by £235.10', pattern: 'plain', tone: 'out' });
  });

  it('has nothing for a situation without money left', () => {
    expect(budgetOf(situation({ 'universal-credit': '424.90' }, {}), 'england')).toBeUndefined();
  });

  it('reads each part with what it is made of', () => {
    const budget = budgetOf(
      situation(
        { 'universal-credit': '400.00', 'child-benefit': '100.00', 'money-left': '800.00' },
        { 'net-pay': '200.00', 'disability-benefits': '100.00' },
      ),
      'england',
    );
    const { readings } = stacksOf(budget === undefined ? [] : [{ id: 'now', name: 'Now', budget }]);
    expect(readings).toEqual([
      'Now, comes in: Take-home pay £200.00',
      'Now, comes in: Universal Credit £400.00',
      'Now, comes in: Other benefits £200.00 (Disability benefits £100.00, Child Benefit £100.00)',
      'Now: Money left £800.00',
    ]);
  });
});

describe('labels of the bars', () => {
  const part = (id: string, size: number, label: string) => ({ id, size, label, pattern: 'solid' as const, tone: 'in' as const });
  const stacks = [
    {
      id: 'now',
      title: 'Now',
      bars: [
        {
          id: 'in',
          caption: 'Comes in',
          parts: [
            part('a', 5, 'Take-home pay £5.00'),
            part('b', 900, 'Universal Credit £900.00'),
            part('c', 4, 'Other benefits £4.00'),
            part('d', 3, 'Other income £3.00'),
          ],
        },
      ],
    },
  ];

  it('never run into one another, nor out of the picture', () => {
    for (const width of [600, 760, 928]) {
      const { stacks: placed, isNarrow } = layoutOf(stacks, width);
      expect(isNarrow).toBe(false);
      const parts = placed.flatMap(({ bars }) => bars.flatMap((bar) => bar.parts));
      for (const one of parts) {
        expect(one.x + widthOfText(one.label)).toBeLessThanOrEqual(width + 0.001);
        for (const other of parts) {
          if (other.index <= one.index) continue;
          if (other.row === one.row) expect(one.x + widthOfText(one.label)).toBeLessThan(other.x);
          // The line to a label crosses the lines of text above it: none of them begins before it.
          else if (other.row < one.row) expect(other.x).toBeGreaterThanOrEqual(one.x);
        }
      }
    }
  });

  it('stand under one another where there is little room', () => {
    const { stacks: placed, isNarrow } = layoutOf(stacks, 280);
    expect(isNarrow).toBe(true);
    expect(placed[0]?.bars[0]?.parts.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });
});
