import { createHash, randomUUID } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { type CalculationSummary, calculationSummary, type SavedCalculation, savedCalculation } from '#shared/ipc/records';
import { TaperFailure } from '../failure.ts';
import { readSummary } from './cases.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';

/** The columns that are written once, when a calculation is saved. */
export const storedCalculation = z.object({
  id: z.string(),
  case_id: z.string(),
  saved_at: z.string(),
  edition: z.string(),
  as_at: z.string(),
  gains: z.string(),
  case_file: z.string(),
  result: z.string(),
  traces: z.instanceof(Uint8Array),
  months: z.instanceof(Uint8Array).nullable(),
});

const summaryRow = z.object({
  id: z.string(),
  case_id: z.string(),
  saved_at: z.string(),
  edition: z.string(),
  as_at: z.string(),
  gains: z.string(),
  /** Kept within the result. */
  pack: z.string().nullable(),
  signed_at: z.string().nullable(),
  adviser: z.string().nullable(),
});
const fullRow = summaryRow.extend({ ...storedCalculation.shape, digest: z.string().nullable() });

const ownColumns = 'id, case_id, saved_at, edition, as_at, gains';
const summaryColumns = `${ownColumns}, json_extract(result, '$.pack.name') AS pack, signed_at, adviser`;
const withSignatures = 'calculations LEFT JOIN signatures ON calculation_id = id';

/** The calculations of a case, the newest first. @throws TaperFailure `not-found` when there is no such case */
export function listCalculations(records: ReadableRecords, caseId: string): CalculationSummary[] {
  readSummary(records, caseId);
  const rows = records.rows(`SELECT ${summaryColumns} FROM ${withSignatures} WHERE case_id = ? ORDER BY saved_at DESC, id`, caseId);
  return rows.map((row) => calculationSummary.parse(summaryOf(summaryRow.parse(row))));
}

/** The calculation as it was saved, whatever the rules say now. @throws TaperFailure `not-found` */
export function readCalculation(records: ReadableRecords, id: string): SavedCalculation {
  const row = readRow(records, id);
  if (row.digest !== null && row.digest !== digestOf(row)) throw notAsSigned();
  return savedCalculation.parse({
    ...summaryOf(row),
    case: json(row.case_file),
    result: json(row.result),
    traces: json(inflateSync(row.traces).toString('utf8')),
    ...(row.months !== null && { months: json(inflateSync(row.months).toString('utf8')) }),
  });
}

export type NewCalculation = Omit<SavedCalculation, 'id' | 'savedAt' | 'signed'>;

/** Adds a calculation to its case. Money stays text; traces and months, the bulk of it, are compressed. @throws TaperFailure `not-found` */
export function addCalculation(records: WritableRecords, calculation: NewCalculation, now: Date): CalculationSummary {
  readSummary(records, calculation.caseId);
  const { caseId, edition, pack, asAt, gains } = calculation;
  const summary: CalculationSummary = {
    id: randomUUID(),
    caseId,
    savedAt: now.toISOString(),
    edition,
    ...(pack !== undefined && { pack }),
    asAt,
    gains,
  };
  records.change(
    `INSERT INTO calculations (${ownColumns}, case_file, result, traces, months) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    summary.id,
    caseId,
    summary.savedAt,
    edition,
    asAt,
    JSON.stringify(gains),
    JSON.stringify(calculation.case),
    JSON.stringify(calculation.result),
    deflateSync(JSON.stringify(calculation.traces)),
    calculation.months === undefined ? null : deflateSync(JSON.stringify(calculation.months)),
  );
  return summary;
}

/**
 * Signs a calculation as it is stored. From then on the store lets neither the calculation nor the signature change: for another answer,
 * another calculation is saved.
 * @throws TaperFailure `not-found`, `signed`, `invalid-input` where nobody is named to sign
 */
export function signCalculation(records: WritableRecords, id: string, adviser: string, now: Date): CalculationSummary {
  if (adviser.trim() === '') throw nobodyNamed();
  const row = readRow(records, id);
  if (row.signed_at !== null) throw new TaperFailure('signed', 'This calculation is signed already. A signature is never changed.');
  records.change(
    'INSERT INTO signatures (calculation_id, signed_at, adviser, digest) VALUES (?, ?, ?, ?)',
    id,
    now.toISOString(),
    adviser,
    digestOf(row),
  );
  return calculationSummary.parse(summaryOf(summaryRow.parse(readRow(records, id))));
}

type Signed = Pick<
  z.infer<typeof fullRow>,
  'id' | 'case_id' | 'saved_at' | 'edition' | 'as_at' | 'gains' | 'case_file' | 'result' | 'traces' | 'months'
>;

/** Of all that was shown when it was signed; of months only where there are some, so that what was signed before them stays as signed. */
export function digestOf(row: Signed): string {
  const hash = createHash('sha256');
  const { id, case_id, saved_at, edition, as_at, gains, case_file, result, traces, months } = row;
  const parts = [id, case_id, saved_at, edition, as_at, gains, case_file, result, traces];
  for (const part of months === null ? parts : [...parts, months]) {
    hash.update(`${part.length} `).update(part);
  }
  return hash.digest('hex');
}

function readRow(records: ReadableRecords, id: string): z.infer<typeof fullRow> {
  const found = records.row(`SELECT ${summaryColumns}, case_file, result, traces, months, digest FROM ${withSignatures} WHERE id = ?`, id);
  if (found !== undefined) return fullRow.parse(found);
  throw new TaperFailure(
    'not-found',
    'This calculation is not in the records. Its case may have been deleted. Go back to the list of cases.',
  );
}

const nobodyNamed = (): TaperFailure =>
  new TaperFailure('invalid-input', 'Nobody is named to sign. Enter your name or code in the settings, then sign again.', 'adviser');

const notAsSigned = (): TaperFailure =>
  new TaperFailure(
    'damaged',
    'This calculation is no longer what was signed, so it is not shown. Somebody has changed the records outside Taper. Go back to a backup, and tell whoever looks after these records.',
  );

const summaryOf = (row: z.infer<typeof summaryRow>) => ({
  id: row.id,
  caseId: row.case_id,
  savedAt: row.saved_at,
  edition: row.edition,
  ...(row.pack !== null && { pack: row.pack }),
  asAt: row.as_at,
  gains: json(row.gains),
  ...(row.signed_at === null || row.adviser === null ? {} : { signed: { at: row.signed_at, adviser: row.adviser } }),
});

const json = (text: string): unknown => JSON.parse(text);
