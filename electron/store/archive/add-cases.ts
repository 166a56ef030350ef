import { z } from 'zod';
import { TaperFailure } from '../../failure.ts';
import { digestOf, storedCalculation } from '../calculations.ts';
import { sqliteCode } from '../cipher.ts';
import type { WritableRecords } from '../connection.ts';
import { insertHandOver, listHandOvers, writeClosing } from '../hand-overs.ts';
import { monthsOf, type CalculationPiece, type CasePiece } from './case-piece.ts';

const signedRow = storedCalculation.extend({ signed_at: z.string().nullable() });

/**
 * Adds the cases that the records do not have. One that they have stays as it is, and gets what an adviser did to it elsewhere. All of
 * them or none. `answers` counts the answers and signatures that came to cases that were there. @throws TaperFailure `damaged`
 */
export function addCases(records: WritableRecords, cases: readonly CasePiece[]): { added: number; known: number; answers: number } {
  try {
    return records.together(() => {
      const isKnown = ({ id }: CasePiece): boolean => records.row('SELECT 1 FROM cases WHERE id = ?', id) !== undefined;
      const [known, fresh] = [cases.filter(isKnown), cases.filter((each) => !isKnown(each))];
      for (const each of fresh) addCase(records, each);
      const answers = known.reduce((sum, each) => sum + addAnswers(records, each), 0);
      return { added: fresh.length, known: known.length, answers };
    });
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT')) throw claimedTwice();
    throw error;
  }
}

/** Ids are chance: two cases never have the same calculation, unless somebody has put the archive together by hand. */
const claimedTwice = (): TaperFailure =>
  new TaperFailure(
    'damaged',
    'Two cases claim the same calculation, follow-up or question, or the archive has a case twice. Nothing was changed. Ask for the file again.',
  );

function addCase(records: WritableRecords, piece: CasePiece): void {
  const reference = piece.draft['reference'];
  records.change(
    'INSERT INTO cases (id, reference, draft, created_at, changed_at, archived_at, team, adviser) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    piece.id,
    typeof reference === 'string' ? reference : '',
    JSON.stringify(piece.draft),
    piece.createdAt,
    piece.changedAt,
    piece.archivedAt ?? null,
    piece.team,
    piece.adviser,
  );
  for (const tag of new Set(piece.tags)) records.change('INSERT INTO tags (case_id, tag) VALUES (?, ?)', piece.id, tag);
  for (const each of piece.followUps) {
    records.change(
      'INSERT INTO follow_ups (id, case_id, due_on, note, done_at) VALUES (?, ?, ?, ?, ?)',
      each.id,
      piece.id,
      each.dueOn,
      each.note,
      each.doneAt ?? null,
    );
  }
  for (const each of piece.calculations) {
    insertCalculation(records, piece.id, each);
    if (each.signed) insertSignature(records, each.id, each.signed);
  }
  for (const each of piece.handOvers ?? []) insertHandOver(records, piece.id, each);
}

/** What was signed elsewhere, and the answers to questions: those that wait here, and those that were asked there. */
function addAnswers(records: WritableRecords, { id: caseId, calculations, handOvers = [] }: CasePiece): number {
  const signatures = calculations.filter((each) => each.signed && addSigned(records, caseId, each, each.signed));
  const here = new Map(listHandOvers(records, caseId).map((each) => [each.id, each]));
  const answered = handOvers.filter((each) => {
    const found = here.get(each.id);
    if (each.closed === undefined || found?.closed !== undefined) return false;
    if (found === undefined) insertHandOver(records, caseId, each);
    else writeClosing(records, each.id, each.closed);
    return true;
  });
  return signatures.length + answered.length;
}

/** Whether the records lacked the signature. A calculation that is here gets it only where it is, to the last byte, what was signed. */
function addSigned(
  records: WritableRecords,
  caseId: string,
  each: CalculationPiece,
  signed: NonNullable<CalculationPiece['signed']>,
): boolean {
  const found = records.row(
    'SELECT signed_at, id, case_id, saved_at, edition, as_at, gains, case_file, result, traces, months FROM calculations LEFT JOIN signatures ON calculation_id = id WHERE id = ?',
    each.id,
  );
  if (found === undefined) insertCalculation(records, caseId, each);
  else {
    const row = signedRow.parse(found);
    if (row.signed_at !== null || digestOf(row) !== signed.digest) return false;
  }
  insertSignature(records, each.id, signed);
  return true;
}

function insertCalculation(records: WritableRecords, caseId: string, each: CalculationPiece): void {
  records.change(
    'INSERT INTO calculations (id, case_id, saved_at, edition, as_at, gains, case_file, result, traces, months) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    each.id,
    caseId,
    each.savedAt,
    each.edition,
    each.asAt,
    each.gains,
    each.caseFile,
    each.result,
    Buffer.from(each.traces, 'base64'),
    monthsOf(each),
  );
}

function insertSignature(records: WritableRecords, id: string, { at, adviser, digest }: NonNullable<CalculationPiece['signed']>): void {
  records.change('INSERT INTO signatures (calculation_id, signed_at, adviser, digest) VALUES (?, ?, ?, ?)', id, at, adviser, digest);
}
