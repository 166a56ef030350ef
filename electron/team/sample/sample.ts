import Database from 'better-sqlite3';
import type { FidelityReview } from '#shared/team/evidence';
import type { Story } from '#shared/team/record';
import type { TeamSettings } from '#shared/team/settings';
import { inSqlite } from '../database/sqlite.ts';
import { tablesInSqlite } from '../database/tables.ts';
import { insertMany, step, type TeamDatabase } from '../database/work.ts';
import { serviceYearOf } from '../family/periods.ts';
import { addDifference, tallyOf } from '../rows/counts.ts';
import { calculationColumns, calculationValues, startColumns, startValues } from '../rows/stored.ts';
import { Tally } from '../rows/tally.ts';
import { publish } from '../sheet/publish.ts';
import { sampleRows, sampleYear } from './rows.ts';

/** What a sheet of the sample says of itself. */
export const sampleWords =
  'This is a sample. Its yearly totals are those of Sussex in 2010-11; the spread by month, team, hours and machine, and the gains, are invented.';

export const sampleSettings: TeamSettings = {
  service: 'Sample service',
  yearStartsIn: 4,
  rule: { maskUpTo: 7, roundTo: 5 },
  startDefinition: 'sussex-2011',
  targets: [
    { name: 'First target', year: 125 },
    { name: 'Later target', year: 200 },
  ],
  profile: null,
};

export const sampleStories: readonly Story[] = [
  {
    id: '5a3f1f0e-3f0b-4f57-9c53-0d8d0f5c9a11',
    text: 'I had been told that I would lose everything. We went through it line by line, and I could see that I would not. (An invented account.)',
    consentIn: '2011-02',
    consent: 'Invented for the sample.',
  },
];

/** An invented review, with a total of 104. */
export const sampleReviews: readonly FidelityReview[] = [
  {
    reviewedOn: '2011-02-14',
    scores: {
      'caseload-size': 4,
      'employment-only': 5,
      'all-phases': 4,
      'with-treatment-team': 5,
      'contact-with-team': 4,
      'vocational-rehabilitation': 3,
      'own-unit': 4,
      supervisor: 4,
      'zero-exclusion': 4,
      'whole-agency': 3,
      'executive-support': 4,
      'work-incentives': 5,
      disclosure: 4,
      'work-based-assessment': 4,
      'rapid-search': 4,
      'individual-search': 5,
      'frequent-contact': 3,
      'quality-of-contact': 4,
      'diverse-jobs': 4,
      'diverse-employers': 5,
      'competitive-jobs': 5,
      'individual-support': 4,
      'time-unlimited': 4,
      'in-the-community': 5,
      'assertive-engagement': 4,
    },
    note: 'Invented for the sample.',
  },
];

let opened: Promise<TeamDatabase> | undefined;

/** A service to explore, in memory: it is made anew each time, and nothing of it touches the service's own records. */
export const openSample = (): Promise<TeamDatabase> => (opened ??= newSample());

async function newSample(): Promise<TeamDatabase> {
  const memory = new Database(':memory:');
  memory.exec(tablesInSqlite);
  const database = inSqlite(memory);
  const year = serviceYearOf(sampleYear, sampleSettings.yearStartsIn);
  await database.run(function* fill() {
    for (const [index, { name, calculations, starts }] of sampleRows(year).entries()) {
      const number = index + 1;
      yield* step('INSERT INTO team_machines (number, fingerprint, name) VALUES (?, ?, ?)', number, `sample-${number}`, name);
      const months = year.year.months.map((month) => [number, month, 1]);
      yield* insertMany('team_months', ['machine', 'month', 'serial'], months);
      const rows = calculations.map((row) => calculationValues(number, 1, row));
      yield* insertMany('team_calculations', calculationColumns, rows);
      const started = starts.map((row) => startValues(number, 1, row));
      yield* insertMany('team_starts', startColumns, started);
      yield* addDifference(year, new Tally(year), yield* tallyOf(number, year));
    }
  });
  await publish(database, year.year.id, sampleSettings, '2011-04', undefined);
  return database;
}
