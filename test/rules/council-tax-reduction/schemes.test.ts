import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { councils, figures } from '#rules';
import { schemesOf } from '#rules/council-tax-reduction/held';
import { schemes } from '#rules/council-tax-reduction/schemes/index';
import { scheme } from '#shared/council-tax/scheme';
import { councilList } from '../../../docs/council-tax/list.ts';

/** The schemes that Taper holds are what an adviser could type in, and each is found by code and by name. */

describe('schemes held', () => {
  test.each(schemes.map((row) => [`${row.council}, ${row.year}`, row] as const))('%s has the shape of a scheme', (_, row) => {
    expect(scheme.safeParse(row).error?.issues).toBeUndefined();
  });

  test('are one for each council and year', () => {
    const keys = schemes.map(({ code, year }) => `${code ?? ''} ${year}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('are found by code and by name, with an unchecked one marked', () => {
    for (const { code, council, year, unchecked } of schemes) {
      const day = `${year.slice(0, 4)}-06-15`;
      const found = schemesOf(code ?? '');
      expect(found).toBe(schemesOf(council));
      const row = found.rows.find(({ from, until = '' }) => from <= day && day <= until);
      expect(row?.unverified).toBe(unchecked);
    }
  });

  test('have limits that rise and percentages that fall', () => {
    const order = (numbers: number[]): void => expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    for (const { reduction } of schemes) {
      if (reduction.family !== 'bands') continue;
      for (const { steps } of reduction.rows) {
        order(steps.map(({ upTo, below }) => Number(upTo ?? below)));
        order(steps.map(({ percent }) => -Number(percent)));
      }
    }
  });

  test('are no figures until a council is looked up', () => {
    expect(figures().filter(({ id }) => id.startsWith('ctr.scheme.'))).toEqual([]);
  });
});

describe('councils', () => {
  test('are listed once, with what can be said of them', () => {
    const listed = councils();
    expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length);
    const states = new Map(listed.map(({ name, state }) => [name, state]));
    expect(states.get('Hastings')).toBe('computable');
    expect(states.get('Brighton and Hove')).toBe('unchecked');
    expect(states.get('Ealing')).toBe('needs-assessed-income');
    expect(states.get('Rother')).toBe('unknown');
  });
});

test('docs/council-tax-reduction.md is what the schemes say (npm run councils writes it)', () => {
  expect(readFileSync(new URL('../../../docs/council-tax-reduction.md', import.meta.url), 'utf8')).toBe(councilList());
});
