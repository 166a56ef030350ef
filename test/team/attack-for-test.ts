import type { Highs } from 'highs';
import { expect } from 'vitest';
import { isSmall, shownOf, type Shown } from '#electron/team/disclosure/index';
import type { TeamDatabase } from '#electron/team/database/work';
import { serviceYearOf } from '#electron/team/family/periods';
import { standardSettings } from '#electron/team/own/kept';
import { publish } from '#electron/team/sheet/publish';
import type { Content } from '#electron/team/sheet/published';
import type { TeamSettings } from '#shared/team/settings';
import { Attack } from './attack.ts';
import { madeUpService, type ServiceSize } from './made-up-service.ts';

export const year = serviceYearOf('2026-04', 4);
export const tally = { sheets: 0, cells: 0, shown: 0, small: 0, recovered: 0 };

/** One sheet after the other, as a service would make them; each remembers those before. `meanwhile` is done after each quarter's. */
export async function publishedInTurn(
  size: ServiceSize,
  settings: Partial<TeamSettings>,
  meanwhile: (database: TeamDatabase, quarter: number) => Promise<void> = () => Promise.resolve(),
): Promise<Content> {
  const database = await madeUpService(year, size);
  let content: Content | undefined;
  for (const [index, { id }] of [...year.quarters, year.year].entries()) {
    ({ content } = await publish(database, id, { ...standardSettings, ...settings }, '2027-05', 'here'));
    if (index < year.quarters.length) await meanwhile(database, index);
  }
  if (content === undefined) throw new Error('Nothing was published.');
  return content;
}

/** The small counts of which fewer values remain possible than the rule leaves. What is possible always holds the truth. */
export function attack(
  highs: Highs,
  { rule, counts, teams, quartiles }: Content,
  shown: ReadonlyMap<string, Shown>,
  corrected: ReadonlySet<string> = new Set(),
): { tried: number; narrow: string[] } {
  const attacker = new Attack(highs, shown, rule, teams, { id: year.year.id, quarters: year.quarters }, quartiles, corrected);
  const small = Object.entries(counts).filter(([, count]) => isSmall(count, rule));
  const narrow = small.filter(([id, count]) => {
    const most = attacker.mostOf(id, year.year.id);
    expect(most, id).toBeGreaterThanOrEqual(count);
    if (most - count + 1 >= rule.leftPossible) return false;
    const { least } = attacker.rangeOf(id, year.year.id);
    expect(least, id).toBeLessThanOrEqual(count);
    return most - least + 1 < rule.leftPossible;
  });
  const changed = corrected.size === 0 ? [] : changesIn(counts).filter(([, by]) => by !== 0 && Math.abs(by) <= rule.maskUpTo);
  const narrowChanges = changed.filter(([id, by]) => {
    const { least, most } = attacker.rangeOfChange(id, year.year.id);
    expect(least <= by && by <= most, `${id} changed by ${by}`).toBe(true);
    return most - least + 1 < rule.leftPossible;
  });
  return { tried: small.length + changed.length, narrow: [...narrow, ...narrowChanges].map(([id]) => id) };
}

/** By how much the counts of the year differ from those of its quarters, which had been published. */
function changesIn(counts: Readonly<Record<string, number>>): [id: string, by: number][] {
  return Object.entries(counts).flatMap(([id, count]): [string, number][] => {
    const [population = '', scope = '', period = '', what = ''] = id.split('|');
    if (period !== year.year.id || population === 'people' || what.startsWith('profile/')) return [];
    const parts = year.quarters.map((quarter) => counts[[population, scope, quarter.id, what].join('|')]);
    return parts.includes(undefined) ? [] : [[id, count - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)]];
  });
}

/** Attacks what was published, and counts. */
export function expectSafe(highs: Highs, content: Content, corrected?: ReadonlySet<string>): void {
  const shown = new Map<string, Shown>(Object.entries(content.shown));
  const { tried, narrow } = attack(highs, content, shown, corrected);
  tally.sheets += 5 * (content.teams.length + 1);
  tally.cells += Object.keys(content.counts).length;
  tally.shown += [...shown.values()].filter(({ kind }) => kind !== 'withheld').length;
  tally.small += tried;
  tally.recovered += narrow.length;
  expect(tried).toBeGreaterThan(20);
  expect(narrow).toEqual([]);
}

/** Of every group with a few who were worse off: the bands of hours and the reasons of which an attacker knows that somebody is in them. */
export function placesOfTheFew(highs: Highs, { rule, counts, teams, quartiles, shown }: Content): { tried: number; located: string[] } {
  const attacker = new Attack(highs, new Map(Object.entries(shown)), rule, teams, { id: year.year.id, quarters: year.quarters }, quartiles);
  const few = Object.entries(counts).filter(([id, count]) => id.endsWith('|worse-off') && isSmall(count, rule));
  const places = few.flatMap(([id]) => {
    const group = id.replace(/worse-off$/, '');
    const parts = Object.keys(counts).filter((other) => other.startsWith(group) && /\/worse-off$|\|because\//.test(other));
    // Where one band alone has anybody in it, everybody knows where the few are.
    const bands = parts.filter((part) => part.endsWith('/worse-off') && (counts[part.replace('/worse-off', '')] ?? 0) > 0);
    return bands.length < 2 ? [] : [...bands, ...parts.filter((part) => part.includes('|because/'))];
  });
  const located = places.filter((id) => attacker.rangeOf(id, year.year.id).least > 0);
  return { tried: places.length, located };
}

/** What an attacker finds where each count is only masked and rounded by itself. */
export function foundInNaive(highs: Highs, content: Content): string[] {
  const naive = new Map(Object.entries(content.counts).map(([id, count]): [string, Shown] => [id, shownOf(count, content.rule)]));
  return attack(highs, content, naive).narrow;
}
