import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { mark as markSchema, type Mark, type NewMark } from '#shared/team/record';
import type { CalculationRow } from '#shared/team/rows';
import type { SavedCalculation } from '#shared/ipc/records';
import { TaperFailure } from '../../failure.ts';
import { readCalculation } from '../../store/calculations.ts';
import { readSummary } from '../../store/cases.ts';
import type { ReadableRecords, WritableRecords } from '../../store/connection.ts';
import { isSample, refuseToCountSample } from '../../store/samples.ts';
import { within } from '../database/sqlite.ts';
import { insertMany } from '../database/work.ts';
import { bytesOf, calculationColumns, calculationValues, idOf, ownMachine } from '../rows/stored.ts';
import { bandOf } from './bands.ts';
import { clientOf, personOf } from './people.ts';
import { lossReasonsOf } from './reasons.ts';

const markRow = z.object({ row: z.instanceof(Uint8Array), month: z.string() });

/**
 * Counts one comparison of a saved calculation as done with the client. Its row is written in the same transaction. Marked anew,
 * or corrected by a later calculation of the same case, it is still one row, of the month that it had.
 * @throws TaperFailure `not-found`, `unfit` where it has no gain or is of a sample household
 */
export function markDone(records: WritableRecords, entered: NewMark): Mark {
  return records.together(() => {
    const saved = readCalculation(records, entered.calculationId);
    refuseToCountSample(isSample(records, saved.caseId));
    if (entered.corrects !== undefined && readCalculation(records, entered.corrects).caseId !== saved.caseId)
      throw new TaperFailure('invalid-input', 'A calculation can only correct one of the same case.', 'corrects');
    const before = takeBack(records, entered.corrects) ?? takeBack(records, entered.calculationId);
    const { reference } = readSummary(records, saved.caseId);
    const row: CalculationRow = {
      id: before?.id ?? randomUUID(),
      person: personOf(records, clientOf(reference, saved.caseId)),
      team: entered.team,
      month: before?.month ?? saved.savedAt.slice(0, 7),
      ...counted(saved, entered.scenario),
      basis: saved.signed === undefined ? 'quick' : 'signed',
      ...(entered.occasion !== undefined && { occasion: entered.occasion }),
      ...(entered.weeksFromReferral !== undefined && { weeksFromReferral: entered.weeksFromReferral }),
      ...(entered.profile !== undefined && { profile: entered.profile }),
    };
    records.change('INSERT INTO team_marks (calculation_id, row, scenario) VALUES (?, ?, ?)', saved.id, bytesOf(row.id), entered.scenario);
    within(records, insertMany('team_calculations', calculationColumns, [calculationValues(ownMachine, 0, row)]));
    return markOf(records, saved.id);
  });
}

/** It does not count any more. @throws TaperFailure `not-found` */
export function unmark(records: WritableRecords, calculationId: string): void {
  if (takeBack(records, calculationId) === undefined) throw notCounted();
}

/** What of a case's calculations counts. */
export function marksOf(records: ReadableRecords, caseId: string): Mark[] {
  readSummary(records, caseId);
  return records.rows(`${question} WHERE calculations.case_id = ?`, caseId).map(markIn);
}

function takeBack(records: WritableRecords, calculationId: string | undefined): { id: string; month: string } | undefined {
  if (calculationId === undefined) return undefined;
  const found = records.row(
    'SELECT row, month FROM team_marks JOIN team_calculations ON machine = 0 AND id = row WHERE calculation_id = ?',
    calculationId,
  );
  if (found === undefined) return undefined;
  records.change('DELETE FROM team_marks WHERE calculation_id = ?', calculationId);
  const { row, month } = markRow.parse(found);
  return { id: idOf(row), month };
}

/** What of a comparison is counted. @throws TaperFailure */
function counted(saved: SavedCalculation, scenario: string): Pick<CalculationRow, 'gain' | 'hours' | 'worseOff' | 'reasons'> {
  const situation = saved.case.scenarios.find(({ id }) => id === scenario);
  const comparison = saved.result.comparisons.find(({ from, to }) => from === 'now' && to === scenario);
  if (situation === undefined || comparison === undefined)
    throw new TaperFailure('not-found', 'There is no such comparison in this calculation.', 'scenario');
  if (comparison.gain === undefined || saved.result.range !== undefined)
    throw new TaperFailure(
      'unfit',
      'This comparison has no single gain, because something in it is refused or not known, so it cannot be counted yet.',
      'scenario',
    );
  const gain = Number(comparison.gain.month);
  const worseOff = gain < 0;
  const hours = situation.jobs
    .filter(({ who }) => who === 'client')
    .reduce((sum, { pay, selfEmployment }) => sum + Number(pay?.hoursPerWeek ?? selfEmployment?.hoursPerWeek ?? 0), 0);
  return { gain: Math.round(gain), hours: bandOf(hours), worseOff, reasons: worseOff ? lossReasonsOf(comparison) : [] };
}

const question = `
  SELECT calculation_id, scenario, team, team_calculations.month AS month, gain, hours, basis, occasion, weeks, profile
  FROM team_marks JOIN team_calculations ON machine = 0 AND team_calculations.id = row JOIN calculations ON calculations.id = calculation_id`;

const found = z.object({
  calculation_id: z.string(),
  scenario: z.string(),
  team: z.string(),
  month: z.string(),
  gain: z.int(),
  hours: z.string(),
  basis: z.string(),
  occasion: z.string().nullable(),
  weeks: z.int().nullable(),
  profile: z.string().nullable(),
});

function markIn(row: unknown): Mark {
  const { calculation_id, occasion, weeks, profile, ...same } = found.parse(row);
  return markSchema.parse({
    ...same,
    calculationId: calculation_id,
    ...(occasion !== null && { occasion }),
    ...(weeks !== null && { weeksFromReferral: weeks }),
    ...(profile !== null && { profile }),
  });
}

function markOf(records: ReadableRecords, calculationId: string): Mark {
  const row = records.row(`${question} WHERE calculation_id = ?`, calculationId);
  if (row === undefined) throw notCounted();
  return markIn(row);
}

const notCounted = (): TaperFailure => new TaperFailure('not-found', 'This calculation is not counted.');
