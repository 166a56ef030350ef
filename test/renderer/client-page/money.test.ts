import { describe, expect, it } from 'vitest';
import { caseSchema, type Case } from '#shared/case/schema';
import { clientPage } from '../../../renderer/features/client-page/content/client-page.ts';
import type { Table } from '../../../renderer/features/client-page/content/page.ts';
import { penceOf } from '../../../renderer/words/money.ts';
import { textOf } from '../../../renderer/words/client/speak.ts';
import { saidOn, samples, subjectOf } from './pages.ts';

const sample = (name: string): Case => {
  const found = Object.fromEntries(samples())[`${name}.json`];
  if (found === undefined) throw new Error(`There is no sample ${name}.`);
  return found;
};

const said = (entered: Case, situation: string): string => saidOn(clientPage(subjectOf(entered, situation)));

/** The lines of the money table: what each is called, and its three amounts in pence. */
function linesOf(entered: Case, situation: string): [string, ...number[]][] {
  const blocks = clientPage(subjectOf(entered, situation)).sections[0]?.blocks ?? [];
  const table = blocks.find((block): block is Table => block.kind === 'table');
  return (table?.rows ?? []).map((row) => {
    const [name = '', ...amounts] = row.map((cell) => cell.map((sentence) => textOf(sentence, 'en')).join(' '));
    return [name, ...amounts.map((amount) => penceOf(amount.replace('−', '-').replaceAll(/[£,+]/g, '')))];
  });
}

const sumOf = (lines: readonly [string, ...number[]][], column: number): number =>
  lines.reduce((sum, [, ...amounts]) => sum + (amounts[column] ?? Number.NaN), 0);

describe('a normal month on the page', () => {
  it.each(samples())('adds up to the penny for %s', (_, entered) => {
    for (const { id } of entered.scenarios) {
      const lines = linesOf(entered, id);
      if (lines.length < 2) continue;
      const last = lines.at(-1);
      for (const column of [0, 1, 2]) expect(sumOf(lines.slice(0, -1), column)).toBe(last?.[column + 1]);
    }
  });

  it('has Universal Credit as it comes to the bank, with what is taken off for debts', () => {
    const entered = caseSchema.parse({
      ...sample('single-lcwra-pip-sixteen-hours'),
      claims: { ...sample('single-lcwra-pip-sixteen-hours').claims, deductions: { amount: '63.74', per: 'month' } },
    });
    const { result } = subjectOf(entered, 'sixteen-hours');
    const line = linesOf(entered, 'sixteen-hours').find(([name]) => name === 'Universal Credit, after £63.74 for debts');
    const [now, later] = ['now', 'sixteen-hours'].map((id) => result.situations.find((one) => one.id === id)?.amounts['universal-credit']);
    if (now === undefined || later === undefined) throw new Error('No award.');
    expect(line?.slice(1, 3)).toEqual([penceOf(now) - 6374, penceOf(later) - 6374]);
    expect(said(entered, 'sixteen-hours')).toMatch(/It goes down from £1,710\.96 to £[\d,.]+ a month/);
  });

  it('has childcare on a line of its own, and says who pays it first', () => {
    const entered = sample('lone-parent-nursery-fees');
    expect(linesOf(entered, 'twenty-hours').find(([name]) => name === 'Childcare')).toEqual(['Childcare', 0, -53400, -53400]);
    const text = said(entered, 'twenty-hours');
    expect(text).toContain('Universal Credit has £453.90 a month in it for childcare.');
    expect(text).toContain('You pay for childcare first, and it pays back up to 85%.\nAsk your work coach for help with the first bill.');
    expect(said(sample('single-lcwra-pip-sixteen-hours'), 'sixteen-hours')).not.toMatch(/childcare/i);
  });

  it('names only the costs that are counted, and says that council tax is not', () => {
    const entered = sample('single-lcwra-pip-sixteen-hours');
    expect(said(entered, 'sixteen-hours')).toContain('Your costs: rent, council tax, costs of work');
    expect(said(entered, 'sixteen-hours')).not.toContain('We did not count council tax.');
    const { councilTax: _, ...home } = entered.home;
    const without = said(caseSchema.parse({ ...entered, home }), 'sixteen-hours');
    expect(without).toContain('Your costs: rent, costs of work');
    expect(without).toContain('We did not count council tax.');
  });

  it('goes to the nearest pound in words', () => {
    for (const [, entered] of samples()) {
      for (const { id } of entered.scenarios) {
        const about = /about £([\d,]+) (more|less) each month/.exec(said(entered, id))?.[1];
        const gain = subjectOf(entered, id).result.comparisons.find(({ to }) => to === id)?.gain?.month;
        if (about !== undefined) expect(Number(about.replace(',', ''))).toBe(Math.round(Math.abs(Number(gain))));
      }
    }
  });
});

describe('what would I lose?', () => {
  it('says first what stays, then what changes, then what stops', () => {
    const text = said(sample('single-lcwra-pip-sixteen-hours'), 'sixteen-hours');
    const at = ['What would I lose?', 'What stays', 'What changes', 'What stops', 'What if I have to stop?'].map((label) =>
      text.indexOf(`\n${label}\n`),
    );
    expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true);
    expect(text).toContain('What stays\nWork does not end the health decision, LCWRA.');
    expect(text).toContain('\nPIP does not change because of work.\n');
    expect(text).toMatch(/What changes\nYou still get Universal Credit\. It goes down from/);
  });

  it('says that nothing stops where nothing does, and no such thing where it was not worked out', () => {
    expect(said(sample('shared-room-renter'), sample('shared-room-renter').scenarios[0]?.id ?? '')).toMatch(/What stops\n/);
    const entered = sample('single-lcwra-pip-sixteen-hours');
    const refused = caseSchema.parse({
      ...entered,
      client: { ...entered.client, otherIncome: [{ kind: 'savings-interest', amount: '900.00', per: 'year' }] },
    });
    expect(said(refused, 'sixteen-hours')).not.toContain('Nothing that we know of stops.');
  });
});
