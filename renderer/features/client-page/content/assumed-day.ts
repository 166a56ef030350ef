import { assumedPeriodOf } from '../../../words/months.ts';
import type { PageSubject } from './page.ts';

/**
 * Whether nobody entered the day on which assessment periods start, so that the days of payments are not the client's own. The months say
 * so where there are any; where there are none, no day is taken to be known that is not in the case.
 */
export function dayIsAssumed({ case: { claims, months, statement }, timeline, stopping }: PageSubject): boolean {
  const rests = typeof timeline === 'object' ? timeline : stopping?.timeline;
  if (rests !== undefined) return assumedPeriodOf(rests) !== undefined;
  const isKnown = claims.assessmentPeriodStarts !== undefined || statement !== undefined || months?.universalCreditSince !== undefined;
  return claims.universalCredit && !isKnown;
}
