import { z } from 'zod';
import type { CaseSummary } from '#shared/ipc/records';
import type { ReadableRecords } from './connection.ts';

type About = NonNullable<CaseSummary['about']>;

const aboutRow = z.object({ id: z.string(), partner: z.int(), children: z.int(), gains: z.string().nullable() });
const gains = z.array(z.strictObject({ name: z.string(), month: z.string().optional() }));

/**
 * Of whom some cases are, and what each came to when it was last saved. Asked for the cases of one page only, by their ids, so that a
 * long list costs no more than a short one; nothing of it is kept a second time. Cases in which nobody was entered yet are left out.
 */
export function aboutCases(records: ReadableRecords, ids: readonly string[]): Map<string, About> {
  if (ids.length === 0) return new Map();
  const rows = records.rows(
    `SELECT id, json_type(draft, '$.partner') IS 'object' AS partner, coalesce(json_array_length(draft, '$.children'), 0) AS children,
       (SELECT gains FROM calculations WHERE case_id = cases.id ORDER BY saved_at DESC, id DESC LIMIT 1) AS gains
     FROM cases WHERE id IN (${ids.map(() => '?').join(', ')})
       AND coalesce(json_extract(draft, '$.client.age'), json_extract(draft, '$.client.born'), '') <> ''`,
    ...ids,
  );
  return new Map(
    rows.map((row) => {
      const found = aboutRow.parse(row);
      return [
        found.id,
        { partner: found.partner === 1, children: found.children, gains: found.gains === null ? [] : gains.parse(JSON.parse(found.gains)) },
      ];
    }),
  );
}
