import { z } from 'zod';

/**
 * What the answer can be where some answers of the case are not known. Every way in which they may turn out is worked out whole, so
 * a range of a sum is that of the sums, never the sum of the ranges.
 */

const amount = z.string().regex(/^-?\d+\.\d{2}$/);

/** The least and the most that something can be, pounds with two decimals. */
export const bounds = z.strictObject({ least: amount, most: amount });
export type Bounds = z.infer<typeof bounds>;

/** One way in which some of the answers may turn out. Values are as text; "none" stands for an answer that is not there. */
const values = z.array(z.strictObject({ path: z.string(), value: z.string() }));

/** What the sign of a gain is, whatever the answers that are not known turn out to be; "unanswered" where not every way has a gain. */
export const signs = [
  'better-off-whatever',
  'worse-off-whatever',
  'no-difference-whatever',
  'never-worse-off',
  'never-better-off',
  'depends',
  'unanswered',
] as const;

/** How far one answer alone moves the gain at most, pounds a month, and whether it alone can make a gain of a loss. */
const effect = z.strictObject({ path: z.string(), upTo: amount, decidesSign: z.boolean() });

const comparisonRange = z.strictObject({
  from: z.string(),
  to: z.string(),
  gain: z.strictObject({ month: bounds, week: bounds, year: bounds }).optional(),
  lines: z.array(z.strictObject({ id: z.string(), before: bounds, after: bounds, change: bounds })),
  sign: z.enum(signs),
  /** The answers that are not known and were asked for, the one that matters most first. */
  effects: z.array(effect),
  /** Answers that were held, and whether another answer to one of them, all else as it stands at an end of the gain, makes that end lower or higher. */
  outside: z.array(z.strictObject({ path: z.string(), lower: z.boolean(), higher: z.boolean() })).optional(),
  /** The path of the answer that moves the gain most; absent where none moves it. */
  mattersMost: z.string().optional(),
  text: z.string(),
});
export type ComparisonRange = z.infer<typeof comparisonRange>;

const person = z.record(z.string(), bounds);

export const range = z.strictObject({
  /** Each answer that is not known, what it may be, and whether the law asked for it at all. */
  facts: z.array(z.strictObject({ path: z.string(), title: z.string(), values: z.array(z.string()), asked: z.boolean() })),
  situations: z.array(
    z.strictObject({
      id: z.string(),
      amounts: z.record(z.string(), bounds),
      people: z.strictObject({ client: person, partner: person.optional() }),
    }),
  ),
  comparisons: z.array(comparisonRange),
  /** With which values the single figures of the result were worked out: those with the least gain. */
  shown: values,
  /**
   * Too much is not known to count every answer together: these are held at their usual values, and every bound holds only while they are
   * so. The sign is then "unanswered".
   */
  held: values.optional(),
  /** Ways for which there is no answer, or not a whole one, and why. */
  unanswered: z.array(z.strictObject({ values, code: z.string(), path: z.string(), text: z.string() })),
  /** How many ways were worked out. */
  workings: z.int(),
});
export type Range = z.infer<typeof range>;
