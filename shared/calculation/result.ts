import { z } from 'zod';
import { packReference } from '../rate-pack/reference.ts';
import { amount, householdAmounts, personAmounts } from './amounts.ts';
import { timeline } from './months.ts';
import { assumption, refusal } from './notes.ts';
import { range } from './range.ts';
import { stopping } from './stopping.ts';
import { trace } from './trace.ts';

export * from './amounts.ts';
export { type Assumption, type Refusal } from './notes.ts';

export const notCounted = z.strictObject({ code: z.string(), text: z.string(), situation: z.string().optional() });
export type NotCounted = z.infer<typeof notCounted>;

/** A thing to put right before relying on the answer, such as pay below the minimum wage. */
export const warning = z.strictObject({ code: z.string(), path: z.string(), text: z.string(), situation: z.string().optional() });
export type Warning = z.infer<typeof warning>;

/** Something that the facts point to and the case does not claim: asked, never assumed. `worth` is pounds a month where it is known. */
export const question = z.strictObject({
  code: z.string(),
  path: z.string(),
  text: z.string(),
  source: z.string(),
  worth: amount.optional(),
  situation: z.string().optional(),
});
export type Question = z.infer<typeof question>;

/**
 * What becomes of one thing between the present and a scenario. `name` is what the thing is called where the household lives, `who` whose
 * it is where it belongs to one person, `checked` the day on which the source was last looked at.
 */
export const status = z.strictObject({
  code: z.string(),
  name: z.string().optional(),
  who: z.enum(['client', 'partner']).optional(),
  state: z.enum(['kept', 'changes', 'gained', 'lost', 'at-risk', 'unknown']),
  text: z.string(),
  source: z.string(),
  checked: z.string(),
  situation: z.string().optional(),
});
export type Status = z.infer<typeof status>;

const personResult = z.partialRecord(z.enum(personAmounts), amount);

/** One situation: amounts in pounds a month, typical month. A refused amount is absent. */
export const situationResult = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  asAt: z.string(),
  amounts: z.partialRecord(z.enum(householdAmounts), amount),
  people: z.strictObject({ client: personResult, partner: personResult.optional() }),
  trace: trace.optional(),
});
export type SituationResult = z.infer<typeof situationResult>;

export const comparisonLine = z.strictObject({ id: z.string(), before: amount, after: amount, change: amount });
export type ComparisonLine = z.infer<typeof comparisonLine>;

/** The difference from one situation to another. Without a gain where either of them rests on a refusal. */
export const comparison = z.strictObject({
  from: z.string(),
  to: z.string(),
  gain: z
    .strictObject({
      month: amount,
      week: amount,
      year: amount,
      perHourWorked: amount.optional(),
      keptOfExtraPay: z.string().optional(),
    })
    .optional(),
  lines: z.array(comparisonLine),
});
export type Comparison = z.infer<typeof comparison>;

export const resultSchema = z.strictObject({
  format: z.literal('taper-result'),
  version: z.literal(1),
  reference: z.string(),
  edition: z.string(),
  digest: z.string().optional(),
  /** The rate pack whose figures were used beside those of the edition; absent where there was none. */
  pack: packReference.optional(),
  asAt: z.string(),
  situations: z.array(situationResult),
  comparisons: z.array(comparison),
  status: z.array(status),
  warnings: z.array(warning),
  assumptions: z.array(assumption),
  notCounted: z.array(notCounted),
  questions: z.array(question).optional(),
  refusals: z.array(refusal),
  range: range.optional(),
  /** The months ahead of each situation, where they were asked for. */
  timelines: z.array(timeline).optional(),
  stopping: z.array(stopping).optional(),
});
export type Result = z.infer<typeof resultSchema>;
