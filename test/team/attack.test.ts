import loadHighs from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { isSmall, protect, shownOf, standardRule, type Shown, type Tables } from '#electron/team/disclosure/index';
import { serviceYearOf, type SheetPeriod } from '#electron/team/family/periods';
import { tablesOfYear } from '#electron/team/family/tables-of-year';
import type { YearCounts } from '#electron/team/family/counts';
import { Attack } from './attack.ts';
import { madeUpYear } from './made-up-service.ts';

const year = serviceYearOf('2026-04', 4);
let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** One sheet after the other, as a service would make them; each remembers those before. */
async function publishedInTurn(
  counts: YearCounts,
  periods: readonly SheetPeriod[],
): Promise<{ tables: Tables; shown: Map<string, Shown> }> {
  let shown = new Map<string, Shown>();
  let tables: Tables = { cells: [], sums: [], atMosts: [] };
  for (const index of periods.keys()) {
    const earlier = new Map(tables.cells.map(({ id, count }): [string, number] => [id, count]));
    tables = tablesOfYear(year, periods.slice(0, index + 1), counts, earlier);
    shown = await protect(highs, tables, standardRule, shown);
  }
  return { tables, shown };
}

function attack(counts: YearCounts, tables: Tables, shown: ReadonlyMap<string, Shown>) {
  const attacker = new Attack(highs, shown, standardRule, counts.teams, { id: year.year.id, quarters: year.quarters });
  const small = tables.cells.filter(
    ({ id, count, implied }) => implied === undefined && isSmall(count, standardRule) && /^(calculations\|(?!.*because)|starts)/.test(id),
  );
  const narrow = small.filter(({ id, count }) => {
    const { least, most } = attacker.rangeOf(id, year.year.id);
    expect(count, id).toBeGreaterThanOrEqual(least);
    expect(count, id).toBeLessThanOrEqual(most);
    return most - least + 1 < standardRule.leftPossible;
  });
  return { tried: small.length, narrow: narrow.map(({ id }) => id) };
}

describe('an attacker with every sheet and a solver', () => {
  const sizes = [
    { teams: 3, calculations: 200, worseOff: 1, seed: 1 },
    { teams: 2, calculations: 60, worseOff: 9, seed: 2 },
    { teams: 3, calculations: 240, worseOff: 30, seed: 3 },
    { teams: 1, calculations: 90, worseOff: 12, seed: 4 },
  ];
  it.each(sizes)('finds no small count of %o, quarter after quarter and over the year', async (size) => {
    const counts = madeUpYear(year, size);
    const { tables, shown } = await publishedInTurn(counts, [...year.quarters, year.year]);
    const { tried, narrow } = attack(counts, tables, shown);
    expect(tried).toBeGreaterThan(50);
    expect(narrow).toEqual([]);
  });

  it('does find them where each count is only masked and rounded by itself', () => {
    const counts = madeUpYear(year, { teams: 3, calculations: 240, worseOff: 30, seed: 3 });
    const tables = tablesOfYear(year, [...year.quarters, year.year], counts);
    const naive = new Map(
      tables.cells.flatMap(({ id, count, implied }): [string, Shown][] =>
        implied === undefined ? [[id, shownOf(count, standardRule)]] : [],
      ),
    );
    expect(attack(counts, tables, naive).narrow.length).toBeGreaterThan(5);
  });
});
