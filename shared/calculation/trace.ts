import { z } from 'zod';

/**
 * How one situation was worked out: every question that was asked, its answer, the law behind it, the sum that made it
 * and the questions it asked in turn. Entries refer to one another by key ("uc.earnings-deduction", "gross-pay/client").
 */

/** One step of arithmetic. Leaves are answers to other questions (by key) or constants that the rule itself states. */
export type Working =
  | { kind: 'answer'; key: string; value: string }
  | { kind: 'constant'; value: string }
  | { kind: 'step'; operation: Operation; by?: string | undefined; law?: string | undefined; operands: Working[]; value: string };

export const operations = [
  'sum',
  'difference',
  'product',
  'quotient',
  'excess',
  'lesser',
  'greater',
  'round',
  'convert',
  'parts',
  'whole-parts',
] as const;
/**
 * sum: all operands added. difference: the first less the others. product, quotient: of two. excess: first over second,
 * never below nil. lesser, greater: of all. round: named in `by`. convert: operand × second ÷ third, named in `by`.
 * parts: first ÷ second, a part counting as whole; whole-parts: a part left out.
 */
export type Operation = (typeof operations)[number];

export const working: z.ZodType<Working> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('answer'), key: z.string(), value: z.string() }),
    z.strictObject({ kind: z.literal('constant'), value: z.string() }),
    z.strictObject({
      kind: z.literal('step'),
      operation: z.enum(operations),
      by: z.string().optional(),
      law: z.string().optional(),
      operands: z.array(working),
      value: z.string(),
    }),
  ]),
);

/** An answer as text with how to read it. Money carries its period. */
export const traceValue = z.strictObject({
  kind: z.enum(['money', 'rate', 'number', 'yes-no', 'text', 'list', 'none']),
  text: z.string(),
  per: z.enum(['hour', 'day', 'week', 'fortnight', 'four-weeks', 'month', 'quarter', 'year', 'pay-period', 'sum']).optional(),
});
export type TraceValue = z.infer<typeof traceValue>;

export const traceEntry = z.strictObject({
  key: z.string(),
  question: z.string(),
  title: z.string(),
  kind: z.enum(['fact', 'figure', 'rule']),
  about: z.string().optional(),
  value: traceValue,
  law: z.string().optional(),
  from: z.string().optional(),
  /** The name of the rate pack that brought the figure; absent where the edition has it. */
  pack: z.string().optional(),
  path: z.string().optional(),
  assumed: z.string().optional(),
  unverified: z.string().optional(),
  refused: z.string().optional(),
  working: working.optional(),
  asked: z.array(z.string()),
});
export type TraceEntry = z.infer<typeof traceEntry>;

export const trace = z.array(traceEntry);
export type Trace = z.infer<typeof trace>;
