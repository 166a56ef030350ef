import { z } from 'zod';

/** What a sheet says of one count: nought or a rounded count, "1 to 7" (`upTo` as the rule says), or nothing. */
export const shownCount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal('masked'), upTo: z.int().min(1) }),
  z.strictObject({ kind: z.literal('withheld') }),
]);
export type ShownCount = z.infer<typeof shownCount>;

/** A count in words, as a sheet and its file print it. */
export function countInWords(shown: ShownCount): string {
  switch (shown.kind) {
    case 'count':
      return String(shown.count);
    case 'masked':
      return shown.upTo === 1 ? '1' : `1 to ${shown.upTo}`;
    case 'withheld':
      return 'not shown';
  }
}

/** The share that was not worse off, worded so that it holds in the worst case; undefined where nothing can be said. */
export function shareInWords(atLeastPercent: number | undefined): string | undefined {
  if (atLeastPercent === undefined) return undefined;
  return atLeastPercent === 100 ? 'Nobody was worse off.' : `At least ${atLeastPercent}% were not worse off.`;
}
