/** How small counts are hidden. The defaults are those of NHS sub-national statistics: mask 1 to 7, round the rest to the nearest 5. */
export interface DisclosureRule {
  /** Counts from 1 to this one are masked. */
  readonly maskUpTo: number;
  /** Other counts are rounded to the nearest multiple of this, halves up. */
  readonly roundTo: number;
  /** How many different values a small count must still be able to have for somebody who knows all that is published. */
  readonly leftPossible: number;
}

export const standardRule: DisclosureRule = { maskUpTo: 7, roundTo: 5, leftPossible: 4 };

/** What a sheet says of one count: nought or a rounded count, "1 to 7", or nothing. */
export type Shown = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'masked' } | { readonly kind: 'withheld' };

export const withheld: Shown = { kind: 'withheld' };

/**
 * What the rule shows of a count, before other counts are looked at.
 * @throws RangeError for something that is no count
 */
export function shownOf(count: number, rule: DisclosureRule): Shown {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count.`);
  if (isSmall(count, rule)) return { kind: 'masked' };
  return { kind: 'count', count: Math.floor((count + rule.roundTo / 2) / rule.roundTo) * rule.roundTo };
}

/** Whether somebody could be recognised from a count: it is from 1 to the limit of the rule. */
export const isSmall = (count: number, { maskUpTo }: DisclosureRule): boolean => count >= 1 && count <= maskUpTo;

/** The least and the most that a count can be that is shown so. */
export function limitsOf(shown: Shown, { maskUpTo, roundTo }: DisclosureRule): { least: number; most: number } {
  switch (shown.kind) {
    case 'withheld':
      return { least: 0, most: Infinity };
    case 'masked':
      return { least: 1, most: maskUpTo };
    case 'count':
      if (shown.count === 0) return { least: 0, most: 0 };
      return { least: Math.max(maskUpTo + 1, shown.count - Math.floor(roundTo / 2)), most: shown.count + Math.ceil(roundTo / 2) - 1 };
  }
}

/** Whether the numbers of a rule go together. A count above the mask that rounds to nought would be shown as nobody. */
export function isSound({ maskUpTo, roundTo, leftPossible }: DisclosureRule): boolean {
  const numbers = [maskUpTo, roundTo, leftPossible];
  return (
    numbers.every((number) => Number.isSafeInteger(number) && number >= 1) && roundTo <= 2 * (maskUpTo + 1) && leftPossible <= maskUpTo
  );
}
