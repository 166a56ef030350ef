import { z } from 'zod';
import { caseSummary, type CaseSummary } from '#shared/ipc/records';
import { handOverJson, handOverOf } from './hand-over-row.ts';
import { markOf } from './log.ts';

/** The columns of a case as lists show it; `cases` is the table they are asked from. One value is bound: the months of the settings. */
export const summaryColumns = `
  cases.id, cases.reference, cases.created_at, cases.changed_at, cases.revision, cases.team, cases.adviser, cases.archived_at,
  (SELECT count(*) FROM calculations WHERE case_id = cases.id) AS calculations,
  (SELECT count(*) FROM signatures JOIN calculations ON calculations.id = calculation_id WHERE case_id = cases.id) AS signed,
  (SELECT json_object('id', id, 'savedAt', saved_at, 'asAt', as_at) FROM calculations WHERE case_id = cases.id
    ORDER BY saved_at DESC, id DESC LIMIT 1) AS latest,
  (SELECT json_object('id', calculations.id, 'savedAt', saved_at, 'at', signed_at, 'adviser', signatures.adviser)
    FROM calculations JOIN signatures ON calculation_id = calculations.id WHERE case_id = cases.id
    ORDER BY signed_at DESC, calculations.id DESC LIMIT 1) AS latest_signed,
  (SELECT ${handOverJson} FROM hand_overs WHERE case_id = cases.id AND closed_at IS NULL) AS hand_over,
  (SELECT ${handOverJson} FROM hand_overs WHERE case_id = cases.id AND outcome = 'looked-at' ORDER BY closed_at DESC, id LIMIT 1) AS answered,
  (SELECT json_group_array(tag) FROM (SELECT tag FROM tags WHERE case_id = cases.id ORDER BY tag)) AS tags,
  (SELECT due_on FROM follow_ups WHERE case_id = cases.id AND done_at IS NULL ORDER BY due_on, id LIMIT 1) AS follow_up_due,
  (SELECT note FROM follow_ups WHERE case_id = cases.id AND done_at IS NULL ORDER BY due_on, id LIMIT 1) AS follow_up_note,
  ${deleteFrom('?')} AS delete_from
`;

/**
 * The day from which a case is due for deletion: so many months after its last sign of life, which is its last change, calculation or
 * follow-up, whichever is latest. Null where there is no retention period.
 */
export function deleteFrom(months: string): string {
  return `date(max(
    substr(cases.changed_at, 1, 10),
    coalesce((SELECT max(substr(saved_at, 1, 10)) FROM calculations WHERE case_id = cases.id), ''),
    coalesce((SELECT max(due_on) FROM follow_ups WHERE case_id = cases.id), '')
  ), ${months} || ' months')`;
}

const summaryRow = z.object({
  id: z.string(),
  reference: z.string(),
  created_at: z.string(),
  changed_at: z.string(),
  revision: z.int(),
  team: z.string(),
  adviser: z.string(),
  archived_at: z.string().nullable(),
  calculations: z.int(),
  signed: z.int(),
  latest: z.string().nullable(),
  latest_signed: z.string().nullable(),
  hand_over: z.string().nullable(),
  answered: z.string().nullable(),
  tags: z.string(),
  follow_up_due: z.string().nullable(),
  follow_up_note: z.string().nullable(),
  delete_from: z.string().nullable(),
});

export function summaryOf(row: unknown): CaseSummary {
  const { id, reference, revision, team, adviser, calculations, signed, ...rest } = summaryRow.parse(row);
  const {
    created_at,
    changed_at,
    archived_at,
    tags,
    follow_up_due,
    follow_up_note,
    delete_from,
    latest,
    latest_signed,
    hand_over,
    answered,
  } = rest;
  return {
    id,
    mark: markOf(id),
    reference,
    createdAt: created_at,
    changedAt: changed_at,
    revision,
    calculations,
    signed,
    ...(latest === null ? {} : { latest: caseSummary.shape.latest.parse(JSON.parse(latest)) }),
    ...(latest_signed === null ? {} : { latestSigned: caseSummary.shape.latestSigned.parse(JSON.parse(latest_signed)) }),
    ...(hand_over === null ? {} : { handOver: handOverOf(hand_over) }),
    ...(answered === null ? {} : { answered: handOverOf(answered) }),
    team,
    adviser,
    tags: z.array(z.string()).parse(JSON.parse(tags)),
    ...(archived_at === null ? {} : { archivedAt: archived_at }),
    ...(follow_up_due === null ? {} : { followUp: { dueOn: follow_up_due, note: follow_up_note ?? '' } }),
    ...(delete_from === null ? {} : { deleteFrom: delete_from }),
  };
}
