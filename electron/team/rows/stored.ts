import { z } from 'zod';
import { calculationRow, startRow, type CalculationRow, type StartRow } from '#shared/team/rows';
import type { Month } from '#shared/team/values';
import { step, type Value, type Work } from '../database/work.ts';

/** Rows as the database keeps them: ids in 16 bytes, reasons in one text. The machine number 0 is this machine itself. */

export const ownMachine = 0;

export const calculationColumns = [
  'machine',
  'id',
  'serial',
  'person',
  'team',
  'month',
  'gain',
  'hours',
  'worse_off',
  'reasons',
  'basis',
  'occasion',
  'weeks',
  'profile',
] as const;
export const startColumns = [
  'machine',
  'id',
  'serial',
  'person',
  'team',
  'month',
  'hours',
  'open_to_anyone',
  'at_minimum_wage',
  'lasted_until',
  'profile',
] as const;

export const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

export function idOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const calculationValues = (machine: number, serial: number, row: CalculationRow): Value[] => [
  machine,
  bytesOf(row.id),
  serial,
  bytesOf(row.person),
  row.team,
  row.month,
  row.gain,
  row.hours,
  row.worseOff ? 1 : 0,
  row.reasons.join(','),
  row.basis,
  row.occasion ?? null,
  row.weeksFromReferral ?? null,
  row.profile ?? null,
];

export const startValues = (machine: number, serial: number, row: StartRow): Value[] => [
  machine,
  bytesOf(row.id),
  serial,
  bytesOf(row.person),
  row.team,
  row.month,
  row.hours,
  row.openToAnyone ? 1 : 0,
  row.atLeastMinimumWage ? 1 : 0,
  row.lastedUntil ?? null,
  row.profile ?? null,
];

const bytes = z.instanceof(Uint8Array);
const storedCalculation = z.object({
  id: bytes,
  person: bytes,
  team: z.string(),
  month: z.string(),
  gain: z.int(),
  hours: z.string(),
  worse_off: z.int(),
  reasons: z.string(),
  basis: z.string(),
  occasion: z.string().nullable(),
  weeks: z.int().nullable(),
  profile: z.string().nullable(),
});
const storedStart = z.object({
  id: bytes,
  person: bytes,
  team: z.string(),
  month: z.string(),
  hours: z.string(),
  open_to_anyone: z.int(),
  at_minimum_wage: z.int(),
  lasted_until: z.string().nullable(),
  profile: z.string().nullable(),
});

function calculationOf(found: unknown): CalculationRow {
  const { id, person, worse_off, reasons, occasion, weeks, profile, ...same } = storedCalculation.parse(found);
  return calculationRow.parse({
    ...same,
    id: idOf(id),
    person: idOf(person),
    worseOff: worse_off === 1,
    reasons: reasons === '' ? [] : reasons.split(','),
    ...(occasion !== null && { occasion }),
    ...(weeks !== null && { weeksFromReferral: weeks }),
    ...(profile !== null && { profile }),
  });
}

function startOf(found: unknown): StartRow {
  const { id, person, open_to_anyone, at_minimum_wage, lasted_until, profile, ...same } = storedStart.parse(found);
  return startRow.parse({
    ...same,
    id: idOf(id),
    person: idOf(person),
    openToAnyone: open_to_anyone === 1,
    atLeastMinimumWage: at_minimum_wage === 1,
    ...(lasted_until !== null && { lastedUntil: lasted_until }),
    ...(profile !== null && { profile }),
  });
}

/** The rows of one machine in a span of months, both included. */
export function* rowsOf(machine: number, first: Month, last: Month): Work<{ calculations: CalculationRow[]; starts: StartRow[] }> {
  const from = (table: string, columns: readonly string[]): string =>
    `SELECT ${columns.join(', ')} FROM ${table} WHERE machine = ? AND month >= ? AND month <= ?`;
  const calculations = yield* step(from('team_calculations', calculationColumns), machine, first, last);
  const starts = yield* step(from('team_starts', startColumns), machine, first, last);
  return { calculations: calculations.map(calculationOf), starts: starts.map(startOf) };
}
