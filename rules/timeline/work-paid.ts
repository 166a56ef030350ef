import type { Money } from '../engine/index.ts';
import type { Span } from '../calendar/index.ts';
import { payForPeriod } from '../pay/index.ts';
import { inBoth, partWorked, penniesOfPart } from '../pay-days/index.ts';
import { lawBegins } from './horizon.ts';
import type { Household } from './household.ts';
import type { Terms, Work } from './works.ts';

/** Work that a pay day pays for, under one of the terms. */
export interface Part {
  readonly terms: Terms;
  readonly pay: Money<'pay-period'>;
}

/** What was worked under each of the terms within the spans, as pay. A whole period is paid as it is, a part by its days. */
export function partsOf(household: Household, work: Work, spans: readonly Span[]): Part[] {
  return spans.flatMap((whole) =>
    work.terms.flatMap((terms): Part[] => {
      const worked = inBoth(whole, { first: terms.from, last: terms.until });
      if (worked === undefined) return [];
      const from = worked.first < lawBegins ? lawBegins : worked.first;
      const pay = household.on(from, terms.circumstances).evaluation.the(payForPeriod, terms.job);
      const isWhole = worked.first === whole.first && worked.last === whole.last;
      return [{ terms, pay: isWhole ? pay : pay.times(partWorked(whole, worked)).rounded(penniesOfPart) }];
    }),
  );
}
