import { z } from 'zod';
import { handOver, type HandOver } from '#shared/ipc/records';

/** A hand-over as one column of JSON; `hand_overs` is the table it is asked from. What is not there is null. */
export const handOverJson = `json_object(
  'id', id, 'askedAt', asked_at, 'askedBy', asked_by, 'adviser', adviser, 'reasons', json(reasons), 'note', note, 'dueOn', due_on,
  'closed', CASE WHEN closed_at IS NOT NULL THEN json_object(
    'at', closed_at, 'by', closed_by, 'outcome', outcome, 'answer', answer, 'calculationId', calculation_id) END)`;

const group = z.record(z.string(), z.unknown());

/** The hand-over of such a column. */
export function handOverOf(json: string): HandOver {
  const found = withoutNulls(group.parse(JSON.parse(json)));
  const { closed, ...asked } = found;
  return handOver.parse({ ...asked, ...(closed !== undefined && { closed: withoutNulls(group.parse(closed)) }) });
}

const withoutNulls = (found: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
