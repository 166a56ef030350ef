import { z } from 'zod';
import { bundleLine, type BundleHeader, type MergeOutcome } from '#shared/team/bundle';
import type { CalculationRow, StartRow } from '#shared/team/rows';
import { month as monthSchema, type Month } from '#shared/team/values';
import { insertMany, step, type Work } from '../database/work.ts';
import { serviceYearOf, type ServiceYear } from '../family/periods.ts';
import { addDifference, tallyOf } from '../rows/counts.ts';
import { calculationColumns, calculationValues, idOf, startColumns, startValues } from '../rows/stored.ts';

const pageLength = 2000;
const stagedRow = z.object({ line: z.string() });
const machineRow = z.object({ number: z.coerce.number() });
const monthRow = z.object({ month: monthSchema, serial: z.coerce.number() });
const idRow = z.object({ id: z.instanceof(Uint8Array), serial: z.coerce.number(), month: monthSchema });

/** Keeps lines of a bundle until all of it has come and its signature holds. */
export function* stage(merge: string, from: number, lines: readonly string[]): Work<void> {
  yield* insertMany(
    'team_staged',
    ['merge', 'number', 'line'],
    lines.map((line, index) => [merge, from + index, line]),
  );
}

export function* unstage(merge: string | undefined): Work<void> {
  yield* merge === undefined ? step('DELETE FROM team_staged') : step('DELETE FROM team_staged WHERE merge = ?', merge);
}

/**
 * Counts a bundle whose signature was found to hold. It has the whole of its months: for each month in which no newer bundle of the
 * machine holds, its rows replace those that were there. A row counts once, whatever month it was in before.
 */
export function* mergeStaged(merge: string, machine: string, header: BundleHeader, yearStartsIn: number): Work<MergeOutcome> {
  const number = yield* numberOf(machine);
  const held = new Map(
    (yield* step('SELECT month, serial FROM team_months WHERE machine = ?', number)).map((row) => {
      const { month, serial } = monthRow.parse(row);
      return [month, serial] as const;
    }),
  );
  const all = monthsFrom(header.first, header.last);
  const alreadyThere = all.filter((month) => (held.get(month) ?? 0) >= header.serial);
  const taken = new Set(all.filter((month) => !alreadyThere.includes(month)));
  const before = new Map<string, { serial: number; month: Month }>();
  for (const table of ['team_calculations', 'team_starts']) {
    for (const row of yield* step(`SELECT id, serial, month FROM ${table} WHERE machine = ?`, number)) {
      const { id, serial, month } = idRow.parse(row);
      before.set(idOf(id), { serial, month });
    }
  }
  const years = yearsOf([...taken, ...[...before.values()].map(({ month }) => month)], yearStartsIn);
  const tallies = [];
  for (const year of years) tallies.push(yield* tallyOf(number, year));

  for (const month of taken)
    for (const table of ['team_calculations', 'team_starts'])
      yield* step(`DELETE FROM ${table} WHERE machine = ? AND month = ?`, number, month);
  const counts = { added: 0, replaced: 0 };
  for (let from = 0; ; from += pageLength) {
    const page = yield* step(
      'SELECT line FROM team_staged WHERE merge = ? AND number >= ? AND number < ? ORDER BY number',
      merge,
      from,
      from + pageLength,
    );
    if (page.length === 0) break;
    const calculations: CalculationRow[] = [];
    const starts: StartRow[] = [];
    for (const row of page) {
      const line = bundleLine.parse(JSON.parse(stagedRow.parse(row).line));
      const isCalculation = 'calculation' in line;
      if (!isCalculation && !('start' in line)) continue;
      const { id, month } = isCalculation ? line.calculation : line.start;
      const there = before.get(id);
      if (!taken.has(month) || (there !== undefined && there.serial > header.serial)) continue;
      if (there === undefined) counts.added += 1;
      else counts.replaced += 1;
      before.delete(id);
      if (isCalculation) calculations.push(line.calculation);
      else starts.push(line.start);
    }
    yield* insertMany(
      'team_calculations',
      calculationColumns,
      calculations.map((row) => calculationValues(number, header.serial, row)),
      replacing(calculationColumns),
    );
    yield* insertMany(
      'team_starts',
      startColumns,
      starts.map((row) => startValues(number, header.serial, row)),
      replacing(startColumns),
    );
  }
  yield* insertMany(
    'team_months',
    ['machine', 'month', 'serial'],
    [...taken].map((month) => [number, month, header.serial]),
    'ON CONFLICT (machine, month) DO UPDATE SET serial = excluded.serial',
  );
  for (const [index, year] of years.entries()) {
    const tally = tallies[index];
    if (tally !== undefined) yield* addDifference(year, tally, yield* tallyOf(number, year));
  }
  yield* unstage(merge);
  const withdrawn = [...before.values()].filter(({ month }) => taken.has(month)).length;
  return { machine, first: header.first, last: header.last, alreadyThere, ...counts, withdrawn };
}

const replacing = (columns: readonly string[]): string =>
  `ON CONFLICT (machine, id) DO UPDATE SET ${columns
    .slice(2)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;

function* numberOf(machine: string): Work<number> {
  yield* step(
    `INSERT INTO team_machines (number, fingerprint, name) SELECT coalesce(max(number), 0) + 1, ?, '' FROM team_machines WHERE true
     ON CONFLICT (fingerprint) DO NOTHING`,
    machine,
  );
  const [row] = yield* step('SELECT number FROM team_machines WHERE fingerprint = ?', machine);
  return machineRow.parse(row).number;
}

function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1; ; at += 1) {
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    if (month > last || months.length >= 240) return months;
    months.push(month);
  }
}

function yearsOf(months: readonly Month[], yearStartsIn: number): ServiceYear[] {
  const years = new Map(months.map((month) => serviceYearOf(month, yearStartsIn)).map((year) => [year.year.id, year]));
  return [...years.values()];
}
