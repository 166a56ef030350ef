import { isIn2011 } from './dates.ts';
import type { Problem } from './found.ts';
import type { Case } from './shape.ts';

const day = 86_400_000;

/** What a statement needs of the case that it belongs to: an assessment period is a month, of days for which there is law. */
export function checkStatement({ statement: entered, asAt, claims }: Case, problem: Problem): void {
  if (entered === undefined) return;
  if (isIn2011(asAt)) return problem(['statement'], 'There was no Universal Credit in 2011-12. Leave this out.');
  if (!claims.universalCredit) problem(['statement'], 'A statement belongs to a case in which Universal Credit is claimed.');
  const days = (Date.parse(entered.to) - Date.parse(entered.from)) / day + 1;
  if (days < 27 || days > 32) problem(['statement', 'to'], 'An assessment period is a month, such as 4 May to 3 June.', ['a month']);
  if (entered.from < '2024-04-08')
    problem(['statement', 'from'], 'Taper has no law for statements of periods that begin before 8 April 2024.', ['2024-04-08 or later']);
}
