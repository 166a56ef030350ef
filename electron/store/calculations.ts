import { randomUUID } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { type CalculationSummary, calculationSummary, type SavedCalculation, savedCalculation } from '#shared/ipc/contract';
import { TaperFailure } from '../failure.ts';
import { readSummary } from './cases.ts';
import type { ReadableRecords, WritableRecords } from './connection.ts';

const summaryRow = z.object({
  id: z.string(),
  case_id: z.string(),
  saved_at: z.string(),
  edition: z.string(),
  as_at: z.string(),
  gains: z.string(),
  /** Kept within the result. */
  pack: z.string().nullable(),
});
const fullRow = summaryRow.extend({ case_file: z.string(), result: z.string(), traces: z.instanceof(Uint8Array) });

const columns = 'id, case_id, saved_at, edition, as_at, gains';
const summaryColumns = `${columns}, json_extract(result, '$.pack.name') AS pack`;

/** The calculations of a case, the newest first. @throws TaperFailure `not-found` when there is no such case */
export function listCalculations(records: ReadableRecords, caseId: string): CalculationSummary[] {
  readSummary(records, caseId);
  const rows = records.rows(`SELECT ${summaryColumns} FROM calculations WHERE case_id = ? ORDER BY saved_at DESC, id`, caseId);
  return rows.map((row) => calculationSummary.parse(summaryOf(summaryRow.parse(row))));
}

/** The calculation as it was saved, whatever the rules say now. @throws TaperFailure `not-found` */
export function readCalculation(records: ReadableRecords, id: string): SavedCalculation {
  const found = records.row(`SELECT ${summaryColumns}, case_file, result, traces FROM calculations WHERE id = ?`, id);
  if (found === undefined) {
    throw new TaperFailure(
      'not-found',
      'This calculation is not in the records. Its case may have been deleted. Go back to the list of cases.',
    );
  }
  const row = fullRow.parse(found);
  return savedCalculation.parse({
    ...summaryOf(row),
    case: json(row.case_file),
    result: json(row.result),
    traces: json(inflateSync(row.traces).toString('utf8')),
  });
}

export type NewCalculation = Omit<SavedCalculation, 'id' | 'savedAt'>;

/** Adds a calculation to its case. Money stays text; traces, the bulk of it, are compressed. @throws TaperFailure `not-found` */
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
    `INSERT INTO calculations (${columns}, case_file, result, traces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    summary.id,
    caseId,
    summary.savedAt,
    edition,
    asAt,
    JSON.stringify(gains),
    JSON.stringify(calculation.case),
    JSON.stringify(calculation.result),
    deflateSync(JSON.stringify(calculation.traces)),
  );
  return summary;
}

const summaryOf = (row: z.infer<typeof summaryRow>) => ({
  id: row.id,
  caseId: row.case_id,
  savedAt: row.saved_at,
  edition: row.edition,
  ...(row.pack !== null && { pack: row.pack }),
  asAt: row.as_at,
  gains: json(row.gains),
});

const json = (text: string): unknown => JSON.parse(text);
