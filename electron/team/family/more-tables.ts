import type { TablesBuilder } from './builder.ts';
import type { YearCounts } from './counts.ts';
import type { SheetPeriod } from './periods.ts';
import { cellId, wholeService } from './cell-id.ts';

const signedKinds = ['signed', 'signed/before-start', 'signed/hours-change'] as const;

/** Calculations that an adviser signed, for the whole service. */
export function signedOf(builder: TablesBuilder, period: SheetPeriod, { signed = [] }: YearCounts): void {
  if (period.kind === 'month' || signed.length === 0) return;
  const all = cellId('calculations', wholeService, period.id);
  const [total, ...occasions] = signedKinds.map((what) =>
    builder.count({
      id: cellId('calculations', wholeService, period.id, what),
      count: signed.reduce((sum, row) => (row.what === what && period.months.includes(row.month) ? sum + row.count : sum), 0),
      within: [what === 'signed' ? all : cellId('calculations', wholeService, period.id, 'signed')],
    }),
  );
  if (total === undefined) return;
  builder.atMost({ lesser: [total], greater: [all] });
  builder.sum(total, occasions, false);
}

/** Calculations and job starts by band of the profile, in a year of the whole service. Not everybody has a band. */
export function profileOf(builder: TablesBuilder, period: SheetPeriod, { profile = [] }: YearCounts): void {
  if (period.kind !== 'year' || profile.length === 0) return;
  const bands = [...new Set(profile.map(({ band }) => band))];
  for (const population of ['calculations', 'starts'] as const) {
    const all = cellId(population, wholeService, period.id);
    const parts = bands.map((band) =>
      builder.count({
        id: cellId(population, wholeService, period.id, `profile/${band}`),
        count: profile.reduce((sum, row) => (row.population === population && row.band === band ? sum + row.count : sum), 0),
        within: [all],
      }),
    );
    builder.sum(all, parts, false);
  }
}

/** How large each team was in the year, where there are too many for more. */
export function sizesOf(builder: TablesBuilder, year: SheetPeriod, { sizes = [] }: YearCounts): void {
  if (sizes.length === 0) return;
  for (const population of ['calculations', 'starts'] as const) {
    const all = cellId(population, wholeService, year.id);
    if (!builder.has(all)) continue;
    const parts = sizes.map((size) =>
      builder.count({ id: cellId(population, size.team, year.id), count: size[population], isTotal: true }),
    );
    builder.sum(all, parts, true);
  }
}
