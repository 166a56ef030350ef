import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { jobOutcome, type JobOutcome, type NewJobOutcome } from '#shared/team/record';
import type { StartRow } from '#shared/team/rows';
import { TaperFailure } from '../../failure.ts';
import type { ReadableRecords, WritableRecords } from '../../store/connection.ts';
import { isReferenceOfSample, refuseToCountSample } from '../../store/samples.ts';
import { within } from '../database/sqlite.ts';
import { insertMany } from '../database/work.ts';
import { bytesOf, idOf, ownMachine, startColumns, startValues } from '../rows/stored.ts';
import { bandOf } from './bands.ts';
import { personOf } from './people.ts';

const stored = z.object({ row: z.instanceof(Uint8Array), content: z.string() });

/** The jobs that clients started, the newest first; those of one client where a reference is given. */
export function listOutcomes(records: ReadableRecords, reference: string | undefined): JobOutcome[] {
  const rows =
    reference === undefined
      ? records.rows('SELECT row, content FROM team_job_outcomes')
      : records.rows('SELECT row, content FROM team_job_outcomes WHERE reference = ?', reference);
  return rows
    .map((row) => jobOutcome.parse(JSON.parse(stored.parse(row).content)))
    .toSorted((one, other) => other.startedOn.localeCompare(one.startedOn));
}

/** Records that a client started a job, and counts it in the same transaction. */
export const addOutcome = (records: WritableRecords, entered: NewJobOutcome): JobOutcome =>
  write(records, { ...entered, id: randomUUID() }, randomUUID());

/** @throws TaperFailure `not-found` */
export function changeOutcome(records: WritableRecords, entered: JobOutcome): JobOutcome {
  return records.together(() => {
    const found = records.row('SELECT row, content FROM team_job_outcomes WHERE id = ?', entered.id);
    if (found === undefined) throw notThere();
    removeOutcome(records, entered.id);
    return write(records, entered, idOf(stored.parse(found).row));
  });
}

/** @throws TaperFailure `not-found` */
export function removeOutcome(records: WritableRecords, id: string): void {
  if (records.change('DELETE FROM team_job_outcomes WHERE id = ?', id) === 0) throw notThere();
}

function write(records: WritableRecords, outcome: JobOutcome, row: string): JobOutcome {
  if (outcome.lastedUntil !== undefined && outcome.lastedUntil < outcome.startedOn)
    throw new TaperFailure('invalid-input', 'A job cannot end before it started.', 'lastedUntil');
  return records.together(() => {
    refuseToCountSample(isReferenceOfSample(records, outcome.reference));
    records.change(
      'INSERT INTO team_job_outcomes (id, reference, row, content) VALUES (?, ?, ?, ?)',
      outcome.id,
      outcome.reference,
      bytesOf(row),
      JSON.stringify(outcome),
    );
    const start: StartRow = {
      id: row,
      person: personOf(records, outcome.reference),
      team: outcome.team,
      month: outcome.startedOn.slice(0, 7),
      hours: bandOf(Number(outcome.hours)),
      openToAnyone: outcome.openToAnyone,
      atLeastMinimumWage: outcome.atLeastMinimumWage,
      ...(outcome.lastedUntil !== undefined && { lastedUntil: outcome.lastedUntil.slice(0, 7) }),
      ...(outcome.profile !== undefined && { profile: outcome.profile }),
    };
    within(records, insertMany('team_starts', startColumns, [startValues(ownMachine, 0, start)]));
    return outcome;
  });
}

const notThere = (): TaperFailure => new TaperFailure('not-found', 'This job is not in the records any more.');
