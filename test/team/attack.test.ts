import loadHighs from 'highs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { step, type TeamDatabase } from '#electron/team/database/work';
import { expectSafe, foundInNaive, placesOfTheFew, publishedInTurn, tally, year } from './attack-for-test.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});
afterAll(() => {
  console.log(
    `The attack: ${tally.sheets} sheets with ${tally.cells} counts, ${tally.shown} of them shown; ${tally.small} small counts tried, ${tally.recovered} narrowed down to fewer values than the rule leaves.`,
  );
});

describe('an attacker with every sheet and a solver', () => {
  const services = [
    [{ teams: 3, calculations: 200, worseOff: 1, seed: 1 }, 'sussex-2011'],
    [{ teams: 2, calculations: 60, worseOff: 9, seed: 2 }, 'people'],
    [{ teams: 2, calculations: 180, worseOff: 24, seed: 3 }, 'jobs'],
    [{ teams: 1, calculations: 90, worseOff: 12, seed: 4 }, 'sussex-2011'],
  ] as const;
  it.each(services)(
    'finds no small count of %o with starts by "%s", quarter after quarter and over the year',
    async (size, startDefinition) => expectSafe(highs, await publishedInTurn(size, { startDefinition })),
    900_000,
  );

  it.each([1, 6])(
    'cannot tell in which band of hours or for which reason %i were worse off',
    async (worseOff) => {
      const content = await publishedInTurn({ teams: 2, calculations: 160, worseOff, seed: 11 }, { startDefinition: 'jobs' });
      const { tried, located } = placesOfTheFew(highs, content);
      expect(tried).toBeGreaterThan(10);
      expect(located).toEqual([]);
    },
    900_000,
  );

  it('does find them where each count is only masked and rounded by itself', async () => {
    const content = await publishedInTurn({ teams: 1, calculations: 110, worseOff: 14, seed: 3 }, { startDefinition: 'jobs' });
    expect(foundInNaive(highs, content).length).toBeGreaterThan(2);
  }, 900_000);

  const bands = ['low', 'middle', 'high', 'very high'];
  it('finds no small count of the profile, of which not everybody has a band', async () => {
    const size = { teams: 1, calculations: 70, worseOff: 5, seed: 5, bands };
    const content = await publishedInTurn(size, { startDefinition: 'jobs', profile: { question: 'How unwell?', bands } });
    expect(Object.keys(content.counts).filter((id) => id.includes('|profile/'))).toHaveLength(2 * bands.length);
    expectSafe(highs, content);
  }, 900_000);

  it.each([7, 8])(
    'finds no small count, nor what changed, where rows were corrected between the sheets (seed %i)',
    async (seed) => {
      const content = await publishedInTurn({ teams: 2, calculations: 80, worseOff: 10, seed }, { startDefinition: 'jobs' }, correct);
      expectSafe(highs, content, new Set(['team 1']));
    },
    900_000,
  );

  const rules = [
    { maskUpTo: 3, roundTo: 5 },
    { maskUpTo: 4, roundTo: 10 },
    { maskUpTo: 5, roundTo: 5 },
    { maskUpTo: 10, roundTo: 10 },
  ];
  it.each(rules)(
    'finds no small count by the rule %o either, and does by masking and rounding alone where the mask is wide',
    async (rule) => {
      const content = await publishedInTurn({ teams: 1, calculations: 70, worseOff: 20, seed: 9 }, { startDefinition: 'jobs', rule });
      expectSafe(highs, content);
      // With a mask of 3 or 4 only an exact number counts as found, and the rounding of this service gives none away.
      if (rule.maskUpTo >= 5) expect(foundInNaive(highs, content).length).toBeGreaterThan(0);
    },
    900_000,
  );
});

/** Some of the first team's calculations of a quarter that was just published are withdrawn or corrected, and a start is. */
async function correct(database: TeamDatabase, quarter: number): Promise<void> {
  const [first = '', , last = ''] = year.quarters[quarter]?.months ?? [];
  const some = (table: string, count: number): string =>
    `machine = 0 AND id IN (SELECT id FROM ${table} WHERE machine = 0 AND team = 'team 1' AND month BETWEEN ? AND ? ORDER BY person LIMIT ${count})`;
  await database.run(function* corrections() {
    yield* step(`DELETE FROM team_calculations WHERE ${some('team_calculations', 1 + (quarter % 2))}`, first, last);
    yield* step(
      `UPDATE team_calculations SET worse_off = 1, gain = -20, reasons = 'work-costs' WHERE ${some('team_calculations', 1)}`,
      first,
      last,
    );
    yield* step(`UPDATE team_calculations SET hours = '8-to-15' WHERE ${some('team_calculations', 3)}`, first, last);
    yield* step(`DELETE FROM team_starts WHERE ${some('team_starts', 2)}`, first, last);
  });
}
