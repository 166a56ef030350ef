import { z } from 'zod';
import { movedSchema } from '#shared/calculation/moved';
import { reconciliationSchema } from '#shared/calculation/reconcile';
import { resultSchema } from '#shared/calculation/result';
import { caseShape } from '#shared/case/schema';
import { ratePack } from '#shared/rate-pack/pack';
import { signedPack } from '#shared/rate-pack/signed';

/** The JSON Schemas of the public formats, by file name, as text. The schemas in shared/ are the source. */
export const schemaFiles: Record<string, string> = {
  'case.schema.json': textOf(
    z.toJSONSchema(caseShape, { io: 'input' }),
    'Taper case, version 1',
    'A household, how it lives now and what it is thinking about. References between parts of a case are checked by Taper itself.',
  ),
  'result.schema.json': textOf(
    z.toJSONSchema(resultSchema),
    'Taper result, version 1',
    'What a household has in each situation of a case, in pounds a month, and what changes from one to the next.',
  ),
  'moved.schema.json': textOf(
    z.toJSONSchema(movedSchema),
    'Taper, what moved, version 1',
    'Why two results of one case differ, cause by cause, in pounds a month that add up exactly.',
  ),
  'reconciliation.schema.json': textOf(
    z.toJSONSchema(reconciliationSchema),
    'Taper reconciliation, version 1',
    'A statement of Universal Credit beside what Taper works out for its period, line by line, and what would explain a difference.',
  ),
  'rate-pack.schema.json': textOf(
    z.toJSONSchema(ratePack, { io: 'input' }),
    'Taper rate pack, version 1',
    'Dated rows for figures that an edition of the law has. Whether they fit the edition is checked by Taper itself.',
  ),
  'signed-rate-pack.schema.json': textOf(
    z.toJSONSchema(signedPack),
    'Taper signed rate pack, version 1',
    'The file in which a rate pack travels: its exact text, and the Ed25519 signature over the UTF-8 bytes of that text.',
  ),
};

function textOf({ $schema, ...schema }: z.core.JSONSchema.JSONSchema, title: string, description: string): string {
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}
