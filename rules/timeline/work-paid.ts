import { Count, nearestPenny, type Money } from '../engine/index.ts';
import { convention } from '../instruments.ts';
import { payForPeriod } from '../pay/index.ts';
import { weekdaysIn } from './days.ts';
import { lawBegins } from './horizon.ts';
import type { Household } from './household.ts';
import type { Span } from './pay-days.ts';
import type { Terms, Work } from './works.ts';

const share = nearestPenny(convention('part of a pay period: a share by days from Monday to Friday'));

/** Work that a pay day pays for, under one of the terms. */
export interface Part {
  readonly terms: Terms;
  readonly pay: Money<'pay-period'>;
}

/** What was worked under each of the terms within the spans, as pay. A whole period is paid as it is, a part by its weekdays. */
export function partsOf(household: Household, work: Work, spans: readonly Span[]): Part[] {
  return spans.flatMap(({ first, last }) => {
    const all = weekdaysIn(first, last);
    return work.terms.flatMap((terms): Part[] => {
      const from = terms.from !== undefined && terms.from > first ? terms.from : first;
      const until = terms.until !== undefined && terms.until < last ? terms.until : last;
      const worked = weekdaysIn(from, until);
      if (worked === 0) return [];
      const pay = household.on(from < lawBegins ? lawBegins : from, terms.circumstances).evaluation.the(payForPeriod, terms.job);
      return [
        {
          terms,
          pay:
            worked === all
              ? pay
              : pay
                  .times(Count.of(`${worked}`))
                  .dividedBy(Count.of(`${all}`))
                  .rounded(share),
        },
      ];
    });
  });
}
