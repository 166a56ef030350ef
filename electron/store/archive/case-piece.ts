import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import { draft } from '#shared/ipc/contract';
import { caseDetails, day, followUp, handOver, id, instant, savedCalculation, signature } from '#shared/ipc/records';
import { TaperFailure } from '../../failure.ts';
import { digestOf, storedCalculation } from '../calculations.ts';
import type { ReadableRecords } from '../connection.ts';
import { listHandOvers } from '../hand-overs.ts';

/** One case in an archive: its answers, what is kept beside them, and its calculations exactly as the records have them. */
const calculation = z.strictObject({
  id,
  savedAt: instant,
  edition: z.string().max(40),
  asAt: day,
  gains: z.string(),
  caseFile: z.string(),
  result: z.string(),
  traces: z.base64(),
  /** Absent where there were none, and from archives of before months were kept. */
  months: z.base64().optional(),
  signed: signature.extend({ digest: z.string() }).optional(),
});

const casePiece = z.strictObject({
  kind: z.literal('case'),
  id,
  draft,
  createdAt: instant,
  changedAt: instant,
  archivedAt: instant.optional(),
  team: caseDetails.shape.team,
  adviser: caseDetails.shape.adviser,
  tags: caseDetails.shape.tags,
  followUps: z.array(followUp).max(10_000),
  /** Absent where no adviser was ever asked, and from archives of before there were hand-overs. */
  handOvers: z.array(handOver).max(10_000).optional(),
  calculations: z.array(calculation),
});
export type CasePiece = z.infer<typeof casePiece>;
export type CalculationPiece = z.infer<typeof calculation>;

const caseRow = z.object({
  id: z.string(),
  draft: z.string(),
  created_at: z.string(),
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  team: z.string(),
  adviser: z.string(),
});
const followUpRow = z.object({ id: z.string(), due_on: z.string(), note: z.string(), done_at: z.string().nullable() });
const calculationRow = storedCalculation.omit({ case_id: true }).extend({
  signed_at: z.string().nullable(),
  adviser: z.string().nullable(),
  digest: z.string().nullable(),
});

/** Every case of the records, one after the other, or the one that is wanted. */
export function* casePieces(records: ReadableRecords, caseId?: string): Generator<CasePiece> {
  for (const found of records.rows('SELECT id FROM cases WHERE id = coalesce(?, id) ORDER BY created_at, id', caseId ?? null))
    yield pieceOf(records, z.object({ id: z.string() }).parse(found).id);
}

function pieceOf(records: ReadableRecords, caseId: string): CasePiece {
  const row = caseRow.parse(
    records.row('SELECT id, draft, created_at, changed_at, archived_at, team, adviser FROM cases WHERE id = ?', caseId),
  );
  const tags = z.array(z.object({ tag: z.string() })).parse(records.rows('SELECT tag FROM tags WHERE case_id = ? ORDER BY tag', caseId));
  const followUps = z.array(followUpRow).parse(records.rows('SELECT id, due_on, note, done_at FROM follow_ups WHERE case_id = ?', caseId));
  const handOvers = listHandOvers(records, caseId);
  const calculations = z
    .array(calculationRow)
    .parse(
      records.rows(
        'SELECT id, saved_at, edition, as_at, gains, case_file, result, traces, months, signed_at, adviser, digest FROM calculations LEFT JOIN signatures ON calculation_id = id WHERE case_id = ? ORDER BY saved_at, id',
        caseId,
      ),
    );
  return {
    kind: 'case',
    id: row.id,
    draft: draft.parse(JSON.parse(row.draft)),
    createdAt: row.created_at,
    changedAt: row.changed_at,
    ...(row.archived_at !== null && { archivedAt: row.archived_at }),
    team: row.team,
    adviser: row.adviser,
    tags: tags.map(({ tag }) => tag),
    followUps: followUps.map((each) => ({
      id: each.id,
      dueOn: each.due_on,
      note: each.note,
      ...(each.done_at !== null && { doneAt: each.done_at }),
    })),
    ...(handOvers.length > 0 && { handOvers }),
    calculations: calculations.map((each) => ({
      id: each.id,
      savedAt: each.saved_at,
      edition: each.edition,
      asAt: each.as_at,
      gains: each.gains,
      caseFile: each.case_file,
      result: each.result,
      traces: Buffer.from(each.traces).toString('base64'),
      ...(each.months !== null && { months: Buffer.from(each.months).toString('base64') }),
      ...(each.signed_at !== null &&
        each.adviser !== null &&
        each.digest !== null && { signed: { at: each.signed_at, adviser: each.adviser, digest: each.digest } }),
    })),
  };
}

/** The pieces as cases that these records could show. @throws TaperFailure `damaged` at the first that is not */
export function casesIn(pieces: readonly unknown[]): CasePiece[] {
  return pieces.map((piece, index) => {
    const found = casePiece.safeParse(piece);
    if (!found.success || !found.data.calculations.every((each) => isWhole(found.data.id, each)) || !handOversFit(found.data))
      throw new TaperFailure(
        'damaged',
        `Case ${index + 1} of this archive is not one that Taper made. Nothing was changed. Ask for the file again.`,
      );
    return found.data;
  });
}

/** One at most is not answered, and what was signed with an answer is there. */
function handOversFit({ handOvers = [], calculations }: CasePiece): boolean {
  const ids = new Set(calculations.filter(({ signed }) => signed).map((each) => each.id));
  const signedWith = handOvers.flatMap(({ closed }) => closed?.calculationId ?? []);
  return handOvers.filter(({ closed }) => !closed).length <= 1 && signedWith.every((each) => ids.has(each));
}

/** What is signed must still be what was signed, and every calculation must be one that can be shown. */
function isWhole(caseId: string, each: z.infer<typeof calculation>): boolean {
  try {
    const traces = Buffer.from(each.traces, 'base64');
    const months = monthsOf(each);
    const { savedAt, edition, asAt } = each;
    const whole = {
      id: each.id,
      caseId,
      savedAt,
      edition,
      asAt,
      gains: json(each.gains),
      case: json(each.caseFile),
      result: json(each.result),
    };
    savedCalculation.parse({ ...whole, traces: inflated(traces), ...(months !== null && { months: inflated(months) }) });
    const row = { id: each.id, case_id: caseId, saved_at: savedAt, edition, as_at: asAt, gains: each.gains };
    return (
      each.signed === undefined ||
      each.signed.digest === digestOf({ ...row, case_file: each.caseFile, result: each.result, traces, months })
    );
  } catch {
    return false;
  }
}

const inflated = (packed: Uint8Array): unknown => json(inflateSync(packed, { maxOutputLength: 64 * 1024 * 1024 }).toString('utf8'));
/** The months that were kept with a calculation, packed. */
export const monthsOf = ({ months }: CalculationPiece): Buffer<ArrayBuffer> | null =>
  months === undefined ? null : Buffer.from(months, 'base64');

const json = (text: string): unknown => JSON.parse(text);
