import { randomUUID } from 'node:crypto';
import loadHighs from 'highs';
import type { Highs } from 'highs';
import type { TeamSettings } from '#shared/team/settings';
import type { Month } from '#shared/team/values';
import { TaperFailure } from '../../failure.ts';
import type { TeamDatabase } from '../database/work.ts';
import { isSound, protect, type DisclosureRule, type Shown } from '../disclosure/index.ts';
import { serviceYearOf, type ServiceYear, type SheetPeriod } from '../family/periods.ts';
import { tablesOfYear } from '../family/tables-of-year.ts';
import { countsOfYear } from '../rows/counts.ts';
import { machinesIn } from './machines.ts';
import { keepPublication, publicationsOf, type Publication } from './published.ts';
import { quartilesOf } from './quartiles.ts';

let loaded: Promise<Highs> | undefined;
const solver = (): Promise<Highs> => (loaded ??= loadHighs());

/** A period by its name, and the year that it is of. */
export function periodBy(id: string, startsIn: number): { year: ServiceYear; period: SheetPeriod } {
  const year = /^\d{4}-\d{2}\+\d{1,2}$/.test(id) ? serviceYearOf(id.slice(0, 7), startsIn) : undefined;
  const period = [year?.year, ...(year?.quarters ?? [])].find((one) => one?.id === id);
  if (year === undefined || period === undefined)
    throw new TaperFailure('invalid-input', 'Sheets are made for a quarter or a year of the service, and this is neither.');
  return { year, period };
}

/** How many values a small count must keep: half of those that the mask covers. */
const ruleOf = ({ maskUpTo, roundTo }: TeamSettings['rule']): DisclosureRule => ({
  maskUpTo,
  roundTo,
  leftPossible: Math.max(1, Math.ceil(maskUpTo / 2)),
});

/**
 * Counts a period, protects the counts together with all that was published of the year before, and keeps both. A year keeps the
 * rule, the definition and the profile of its first publication: by two of them more could be worked out than by one.
 * `onKept` is called in the same transaction, and only for a publication that was not there before.
 * @throws TaperFailure `unfit` where the period is not over or the rule's numbers do not go together
 */
export async function publish(
  database: TeamDatabase,
  id: string,
  settings: TeamSettings,
  thisMonth: Month,
  ownName: string | undefined,
  onKept: (publication: Publication) => void = () => undefined,
): Promise<Publication> {
  const { year, period } = periodBy(id, settings.yearStartsIn);
  const earlier = await database.run(() => publicationsOf(year.year.id));
  const there = earlier.find((one) => one.period === id);
  if (there !== undefined) return there;
  const last = period.months.at(-1) ?? '';
  if (last >= thisMonth)
    throw new TaperFailure(
      'unfit',
      'This period is not over yet. Its numbers stay as they are published, so they are published when it is over.',
    );
  const first = earlier[0]?.content;
  const rule = first?.rule ?? ruleOf(settings.rule);
  if (!isSound(rule))
    throw new TaperFailure('unfit', 'The two numbers of the rule do not go together: round to at most twice the mask and two more.');
  const definition = first?.definition ?? settings.startDefinition;
  const profile = first === undefined ? settings.profile : first.profile;
  const { counts: found, amounts } = await database.run(() => countsOfYear(year, definition));
  const newest = earlier.at(-1)?.content;
  const published = new Map(Object.entries(newest?.counts ?? {}));
  const quartiles = new Map([...quartilesOf(amounts, rule)].filter(([cell]) => !earlier.some((one) => cell.split('|')[2] === one.period)));
  for (const [cell, printed] of Object.entries(newest?.quartiles ?? {})) quartiles.set(cell, printed);
  const teams = [...new Set([...found.teams, ...(found.sizes === undefined ? (newest?.teams ?? []) : [])])].toSorted();
  const counts = { ...found, teams, profile: profile === null ? [] : (found.profile ?? []) };
  const periods = [...earlier.map((one) => periodBy(one.period, settings.yearStartsIn).period), period];
  const tables = tablesOfYear(year, periods, counts, published, quartiles);
  const shown = await protect(await solver(), tables, rule, new Map<string, Shown>(Object.entries(newest?.shown ?? {})), inTurn);
  const publication: Publication = {
    id: randomUUID(),
    year: year.year.id,
    period: id,
    publishedIn: thisMonth,
    content: {
      rule,
      yearStartsIn: settings.yearStartsIn,
      definition,
      service: settings.service,
      targets: settings.targets,
      profile,
      teams: counts.sizes?.map(({ team }) => team) ?? teams,
      counts: Object.fromEntries(
        tables.cells.flatMap((cell): [string, number][] => (cell.implied === undefined ? [[cell.id, cell.count]] : [])),
      ),
      shown: Object.fromEntries(shown),
      quartiles: Object.fromEntries([...quartiles].filter(([cell]) => periods.some((one) => cell.split('|')[2] === one.id))),
      machines: await database.run(() => machinesIn(period.months, ownName)),
    },
  };
  await database.run(function* kept() {
    yield* keepPublication(publication);
    onKept(publication);
  });
  return publication;
}

/** Lets the window have its turn. */
const inTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
