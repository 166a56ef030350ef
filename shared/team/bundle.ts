import { z } from 'zod';
import { calculationRow, startRow } from './rows.ts';
import { month } from './values.ts';

/**
 * What one machine hands to a lead: a file of lines. The first says whose it is and what it covers, then a line for each row,
 * and the last is signed over everything before it. There is no reference in it, no name and no date finer than a month.
 */

export const bundleHeader = z.strictObject({
  format: z.literal('taper-team-bundle'),
  version: z.literal(1),
  /** The machine: its public key (PEM), whose fingerprint is its name. */
  key: z.string().max(1000),
  /** Higher in each bundle of a machine. For each month the newest bundle holds. */
  serial: z.int().min(1),
  /** The whole of these months is in it: what an earlier bundle had of them and this has not, was withdrawn. */
  first: month,
  last: month,
  calculations: z.int().min(0).max(1_000_000),
  starts: z.int().min(0).max(1_000_000),
});

export const bundleLine = z.union([
  z.strictObject({ calculation: calculationRow }),
  z.strictObject({ start: startRow }),
  z.strictObject({ signature: z.base64().max(200) }),
]);

/** No part of a file that is sent at once is longer, in characters. */
export const longestPart = 1_000_000;

/** What became of a bundle. */
export const mergeOutcome = z.strictObject({
  machine: z.string(),
  first: month,
  last: month,
  /** Months for which the same or a newer bundle was there already. */
  alreadyThere: z.array(month),
  /** Rows that count now and did not before, that were replaced, and that were withdrawn. */
  added: z.int(),
  replaced: z.int(),
  withdrawn: z.int(),
});
export type BundleHeader = z.infer<typeof bundleHeader>;
export type MergeOutcome = z.infer<typeof mergeOutcome>;
