import { z } from 'zod';
import { packReference } from '../rate-pack/reference.ts';
import { amount } from './result.ts';
import { traceValue } from './trace.ts';

/**
 * Why an answer moved: two results of one case set beside each other, cause by cause. Each cause has its pounds, and they add
 * up exactly to the difference, in every situation, on every line and for the gain.
 */

/**
 * correction: the same answers, dates and figures give another amount under the rules of today. input: an answer was entered
 * otherwise. time: a birthday or a term that the date has passed. law: another text of the law. figure: a rate or limit.
 */
const movedKinds = ['correction', 'input', 'time', 'law', 'figure'] as const;

/** One thing that is otherwise than before. */
export const changed = z.strictObject({
  kind: z.enum(movedKinds),
  title: z.string(),
  /** Where in the case, for an answer. */
  path: z.string().optional(),
  /** The id of the figure or rule. */
  question: z.string().optional(),
  law: z.string().optional(),
  /** What it was and what it is; absent where there was or is nothing, or where it is too long to be shown. */
  before: traceValue.optional(),
  after: traceValue.optional(),
  /** From when the new figure or text holds. */
  since: z.string().optional(),
  /** The rate pack that brought the new figure. */
  pack: z.string().optional(),
});
export type Changed = z.infer<typeof changed>;

const lineChange = z.strictObject({ id: z.string(), change: amount });

/**
 * A cause and what it does to money left. Several things stand together where the amounts in between could not be worked out;
 * `kind` is then `together` if they are of more than one kind.
 */
export const cause = z.strictObject({
  kind: z.enum([...movedKinds, 'together']),
  title: z.string(),
  change: amount,
  lines: z.array(lineChange),
  changed: z.array(changed).min(1),
});
export type Cause = z.infer<typeof cause>;

const difference = { before: amount.optional(), after: amount.optional(), change: amount.optional(), causes: z.array(cause) };

/** Which law made a result: the date asked about, the edition, its digest and the rate pack in use. */
const madeBy = z.strictObject({ asAt: z.string(), edition: z.string(), digest: z.string().optional(), pack: packReference.optional() });

export const movedSchema = z.strictObject({
  format: z.literal('taper-moved'),
  version: z.literal(1),
  reference: z.string(),
  from: madeBy,
  to: madeBy,
  /** Money left, pounds a month. Without `change` where it has no figure on either side; `note` says why. */
  situations: z.array(z.strictObject({ id: z.string(), name: z.string().optional(), ...difference, note: z.string().optional() })),
  /** The gain a month. */
  comparisons: z.array(z.strictObject({ from: z.string(), to: z.string(), ...difference, note: z.string().optional() })),
  /** Answers that were entered otherwise and moved nothing. */
  withoutEffect: z.array(changed),
  notes: z.array(z.string()),
});
export type Moved = z.infer<typeof movedSchema>;
export type MovedSituation = Moved['situations'][number];
export type MovedComparison = Moved['comparisons'][number];
