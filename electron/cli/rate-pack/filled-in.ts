import { z } from 'zod';
import { textOf } from './files.ts';

const partly = z.looseObject({
  pack: z.string().optional(),
  figures: z.record(z.string(), z.looseObject({ rows: z.array(z.looseObject({ value: z.string() })) })).optional(),
});

/** The figures for which a rate pack has an amount already, signed or still a draft with gaps. */
export function filledIn(file: string): Set<string> {
  const { pack, figures = {} } = partly.parse(JSON.parse(textOf(file)));
  const of = pack === undefined ? figures : (partly.parse(JSON.parse(pack)).figures ?? {});
  return new Set(Object.entries(of).flatMap(([id, { rows }]) => (rows.some(({ value }) => value !== '') ? [id] : [])));
}
