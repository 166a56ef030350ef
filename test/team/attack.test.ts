import loadHighs from 'highs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { isSmall, shownOf, standardRule, type Shown } from '#electron/team/disclosure/index';
import { serviceYearOf } from '#electron/team/family/periods';
import { standardSettings } from '#electron/team/own/kept';
import { publish } from '#electron/team/sheet/publish';
import type { Content } from '#electron/team/sheet/published';
import { Attack } from './attack.ts';
import { madeUpService, type ServiceSize } from './made-up-service.ts';

const year = serviceYearOf('2026-04', 4);
const tally = { sheets: 0, cells: 0, shown: 0, small: 0, recovered: 0 };
let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});
afterAll(() => {
  console.log(
    `The attack: ${tally.sheets} sheets with ${tally.cells} counts, ${tally.shown} of them shown; ${tally.small} small counts tried, ${tally.recovered} narrowed down to fewer than ${standardRule.leftPossible} values.`,
  );
});

/** One sheet after the other, as a service would make them; each remembers those before. */
async function publishedInTurn(size: ServiceSize, startDefinition: Content['definition']): Promise<Content> {
  const database = await madeUpService(year, size);
  let content: Content | undefined;
  for (const { id } of [...year.quarters, year.year]) {
    ({ content } = await publish(database, id, { ...standardSettings, startDefinition }, '2027-05', 'here'));
  }
  if (content === undefined) throw new Error('Nothing was published.');
  return content;
}

/** The small counts of which fewer values remain possible than the rule leaves. What is possible always holds the truth. */
function attack({ counts, teams, quartiles }: Content, shown: ReadonlyMap<string, Shown>): { tried: number; narrow: string[] } {
  const attacker = new Attack(highs, shown, standardRule, teams, { id: year.year.id, quarters: year.quarters }, quartiles);
  const small = Object.entries(counts).filter(([, count]) => isSmall(count, standardRule));
  const narrow = small.filter(([id, count]) => {
    const most = attacker.mostOf(id, year.year.id);
    expect(most, id).toBeGreaterThanOrEqual(count);
    if (most - count + 1 >= standardRule.leftPossible) return false;
    const { least } = attacker.rangeOf(id, year.year.id);
    expect(least, id).toBeLessThanOrEqual(count);
    return most - least + 1 < standardRule.leftPossible;
  });
  return { tried: small.length, narrow: narrow.map(([id]) => id) };
}

describe('an attacker with every sheet and a solver', () => {
  const services = [
    [{ teams: 3, calculations: 200, worseOff: 1, seed: 1 }, 'sussex-2011'],
    [{ teams: 2, calculations: 60, worseOff: 9, seed: 2 }, 'people'],
    [{ teams: 2, calculations: 180, worseOff: 24, seed: 3 }, 'jobs'],
    [{ teams: 1, calculations: 90, worseOff: 12, seed: 4 }, 'sussex-2011'],
  ] as const;
  it.each(services)(
    'finds no small count of %o with starts by "%s", quarter after quarter and over the year',
    async (size, definition) => {
      const content = await publishedInTurn(size, definition);
      const shown = new Map<string, Shown>(Object.entries(content.shown));
      const { tried, narrow } = attack(content, shown);
      tally.sheets += 5 * (content.teams.length + 1);
      tally.cells += Object.keys(content.counts).length;
      tally.shown += [...shown.values()].filter(({ kind }) => kind !== 'withheld').length;
      tally.small += tried;
      tally.recovered += narrow.length;
      expect(tried).toBeGreaterThan(50);
      expect(narrow).toEqual([]);
    },
    900_000,
  );

  it('does find them where each count is only masked and rounded by itself', async () => {
    const content = await publishedInTurn({ teams: 1, calculations: 110, worseOff: 14, seed: 3 }, 'jobs');
    const naive = new Map(Object.entries(content.counts).map(([id, count]): [string, Shown] => [id, shownOf(count, standardRule)]));
    expect(attack(content, naive).narrow.length).toBeGreaterThan(2);
  }, 900_000);
});
