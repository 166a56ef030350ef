import Database from 'better-sqlite3';
import { inSqlite } from '#electron/team/database/sqlite';
import { tablesInSqlite } from '#electron/team/database/tables';
import { insertMany, type TeamDatabase } from '#electron/team/database/work';
import type { ServiceYear } from '#electron/team/family/periods';
import { calculationColumns, calculationValues, ownMachine, startColumns, startValues } from '#electron/team/rows/stored';
import type { CalculationRow, StartRow } from '#shared/team/rows';
import { hoursBands } from '#shared/team/values';

/** Numbers that come again from the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface ServiceSize {
  readonly teams: number;
  readonly calculations: number;
  readonly worseOff: number;
  readonly seed: number;
  /** Bands of the profile, which two in three have. */
  readonly bands?: readonly string[];
}

/** A service that nobody runs, with a year of rows, in memory. */
export async function madeUpService({ year }: ServiceYear, size: ServiceSize): Promise<TeamDatabase> {
  const next = dice(size.seed);
  const profiles = dice(size.seed + 1000);
  const profile = (): { profile?: string } => {
    const band = size.bands?.[Math.floor(profiles() * size.bands.length * 1.5)];
    return band === undefined ? {} : { profile: band };
  };
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  const teams = Array.from({ length: size.teams }, (_, index) => `team ${index + 1}`);
  const person = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const calculations = Array.from({ length: size.calculations }, (_, made): CalculationRow => {
    const worseOff = made < size.worseOff;
    return {
      id: person(made),
      person: person(Math.floor(next() * size.calculations)),
      team: pick(teams),
      month: pick(year.months),
      gain: worseOff ? -Math.ceil(next() * 90) : Math.round(next() * 400),
      hours: pick(hoursBands),
      worseOff,
      reasons: worseOff ? [pick(['work-costs', 'childcare-costs', 'council-tax-reduction'] as const)] : [],
      basis: next() < 0.5 ? 'signed' : 'quick',
      ...(next() < 0.4 && { occasion: pick(['before-start', 'hours-change'] as const) }),
      ...profile(),
    };
  });
  const starts = Array.from({ length: Math.round(size.calculations * 1.4) }, (_, made): StartRow => ({
    id: person(made),
    person: person(Math.floor(next() * size.calculations * 1.2)),
    team: pick(teams),
    month: pick(year.months),
    hours: pick(hoursBands),
    openToAnyone: next() < 0.9,
    atLeastMinimumWage: next() < 0.95,
    ...profile(),
  }));
  const memory = new Database(':memory:');
  memory.exec(tablesInSqlite);
  const database = inSqlite(memory);
  await database.run(function* fill() {
    const counted = calculations.map((row) => calculationValues(ownMachine, 0, row));
    yield* insertMany('team_calculations', calculationColumns, counted);
    const started = starts.map((row) => startValues(ownMachine, 0, row));
    yield* insertMany('team_starts', startColumns, started);
  });
  return database;
}
