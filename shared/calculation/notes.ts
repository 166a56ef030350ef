import { z } from 'zod';

/** What could not be calculated, and what to do about it. */
export const refusal = z.strictObject({ code: z.string(), path: z.string(), text: z.string(), situation: z.string().optional() });
export type Refusal = z.infer<typeof refusal>;

/** Something the answer rests on that nobody entered, or that could not be verified; `affects` names amounts that rest on it. */
export const assumption = z.strictObject({
  code: z.string(),
  path: z.string(),
  text: z.string(),
  unverified: z.boolean().optional(),
  affects: z.array(z.string()).optional(),
});
export type Assumption = z.infer<typeof assumption>;
