import type { Tables } from '../disclosure/index.ts';
import { TablesBuilder } from './builder.ts';
import { cellId, wholeService } from './cell-id.ts';
import type { Quartiles, YearCounts } from './counts.ts';
import { implyOutcomes } from './implied.ts';
import { profileOf, signedOf, sizesOf } from './more-tables.ts';
import type { Month } from '#shared/team/values';
import type { ServiceYear, SheetPeriod } from './periods.ts';
import { spansOf, type Span } from './spans.ts';
import { hoursBands, outcomes } from '#shared/team/values';

/**
 * The fixed family of tables of one service year, for the periods that are published or about to be; there are no others. For
 * the whole service and for each team:
 *
 * - calculations by month; by quarter and year also by hours band, by outcome, by both, and by reason for a loss;
 * - calculations that were signed, by quarter and year, and by band of the profile in a year, for the whole service;
 * - people with a calculation, by quarter and year;
 * - job starts by month, by the year so far, by quarter and year.
 *
 * With too many teams for that, each has its size in the year only. `quartiles` are what is printed of gains, by the count of their group.
 *
 * `published` has the counts with which earlier sheets were made: they stay, and what has changed since is a count of its own.
 */
export function tablesOfYear(
  year: ServiceYear,
  periods: readonly SheetPeriod[],
  counts: YearCounts,
  published: ReadonlyMap<string, number> = new Map(),
  quartiles: ReadonlyMap<string, Quartiles> = new Map(),
): Tables {
  const builder = new TablesBuilder(published);
  const spans = spansOf(year, periods);
  for (const scope of [wholeService, ...counts.teams]) {
    for (const span of spans) {
      calculationsOf(builder, scope, span.period, counts);
      peopleOf(builder, scope, span.period, counts);
      startsOf(builder, scope, span.period, year, counts);
    }
    if (scope === wholeService) {
      for (const { period } of spans) {
        signedOf(builder, period, counts);
        profileOf(builder, period, counts);
      }
    }
    for (const span of spans) linkPeriods(builder, scope, span, year);
  }
  for (const id of builder.idsOf(wholeService)) {
    const parts = counts.teams.map((team) => id.replace(`|${wholeService}|`, `|${team}|`));
    if (parts.length > 0 && parts.every((part) => builder.has(part))) builder.sum(id, parts, true);
  }
  sizesOf(builder, year.year, counts);
  implyOutcomes(builder, quartiles);
  return builder.tables();
}

type Row = { readonly team: string; readonly month: Month; readonly count: number };

const total = (rows: readonly Row[], scope: string, { months }: Pick<SheetPeriod, 'months'>): number =>
  rows.reduce(
    (sum, { team, month, count }) => ((scope === wholeService || team === scope) && months.includes(month) ? sum + count : sum),
    0,
  );

function calculationsOf(builder: TablesBuilder, scope: string, period: SheetPeriod, { calculations, reasons }: YearCounts): void {
  const idOf = (what?: string): string => cellId('calculations', scope, period.id, what);
  const all = builder.count({ id: idOf(), count: total(calculations, scope, period), isTotal: true });
  if (period.kind === 'month') return;
  for (const outcome of outcomes) {
    builder.count({
      id: idOf(outcome),
      count: total(
        calculations.filter((row) => row.outcome === outcome),
        scope,
        period,
      ),
      within: [all],
    });
  }
  for (const band of hoursBands) {
    const inBand = calculations.filter((row) => row.band === band);
    const own = builder.count({ id: idOf(band), count: total(inBand, scope, period), within: [all] });
    for (const outcome of outcomes) {
      builder.count({
        id: idOf(`${band}/${outcome}`),
        count: total(
          inBand.filter((row) => row.outcome === outcome),
          scope,
          period,
        ),
        // Nobody is to learn in which band the few were that a masked outcome counts, from the other outcome neither.
        within: [own, ...outcomes.map((each) => idOf(each))],
      });
    }
    builder.sum(
      own,
      outcomes.map((outcome) => idOf(`${band}/${outcome}`)),
      true,
    );
  }
  builder.sum(
    all,
    outcomes.map((outcome) => idOf(outcome)),
    true,
  );
  builder.sum(
    all,
    hoursBands.map((band) => idOf(band)),
    true,
  );
  for (const outcome of outcomes)
    builder.sum(
      idOf(outcome),
      hoursBands.map((band) => idOf(`${band}/${outcome}`)),
      true,
    );
  for (const reason of new Set(reasons.map((row) => row.reason))) {
    const id = builder.count({
      id: idOf(`because/${reason}`),
      count: total(
        reasons.filter((row) => row.reason === reason),
        scope,
        period,
      ),
      within: [idOf('worse-off')],
    });
    builder.atMost({ lesser: [id], greater: [idOf('worse-off')] });
  }
}

function peopleOf(builder: TablesBuilder, scope: string, period: SheetPeriod, { people }: YearCounts): void {
  if (period.kind === 'month') return;
  const own = people.filter(({ team, period: id }) => id === period.id && (scope === wholeService || team === scope));
  const id = builder.count({
    id: cellId('people', scope, period.id),
    count: own.reduce((sum, { count }) => sum + count, 0),
    isTotal: true,
  });
  builder.atMost({ lesser: [id], greater: [cellId('calculations', scope, period.id)] });
}

function startsOf(builder: TablesBuilder, scope: string, period: SheetPeriod, year: ServiceYear, { starts }: YearCounts): void {
  builder.count({ id: cellId('starts', scope, period.id), count: total(starts, scope, period), isTotal: period.kind !== 'month' });
  const [last] = period.months;
  if (period.kind !== 'month' || last === undefined) return;
  const months = year.year.months.slice(0, year.year.months.indexOf(last) + 1);
  builder.count({ id: cellId('starts', scope, period.id, 'so-far'), count: total(starts, scope, { months }), isTotal: true });
}

/** What a longer period has in common with the shorter ones within it, and the year so far with its months. */
function linkPeriods(builder: TablesBuilder, scope: string, { period, within, isMadeUp }: Span, year: ServiceYear): void {
  if (within.length > 0) {
    for (const id of builder.idsOf(scope, period.id)) {
      const parts = within.map((part) => id.replace(`|${period.id}|`, `|${part.id}|`));
      if (id.startsWith('people|'))
        linkPeople(
          builder,
          id,
          parts.filter((part) => builder.has(part)),
          isMadeUp,
        );
      else if (parts.every((part) => builder.has(part))) builder.sum(id, parts, isMadeUp);
    }
  }
  const [month] = period.months;
  if (period.kind !== 'month' || month === undefined) return;
  const place = year.year.months.indexOf(month);
  const soFar = cellId('starts', scope, period.id, 'so-far');
  const before = year.year.months[place - 1];
  const earlier = before === undefined ? [] : [cellId('starts', scope, before, 'so-far')];
  builder.sum(
    soFar,
    [cellId('starts', scope, period.id), ...earlier.filter((id) => builder.has(id))],
    earlier.every((id) => builder.has(id)),
  );
}

/** Somebody with calculations in two quarters is one person in the year. */
function linkPeople(builder: TablesBuilder, id: string, parts: readonly string[], isMadeUp: boolean): void {
  for (const part of parts) builder.atMost({ lesser: [part], greater: [id] });
  if (isMadeUp && parts.length > 0) builder.atMost({ lesser: [id], greater: parts });
}
