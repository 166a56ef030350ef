import { isIn2011 } from '#shared/case/dates';
import type { CaseProblem } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Timeline } from '#shared/calculation/months';
import type { FiguresInUse } from '../engine/index.ts';
import { circumstancesOf, positionOf } from '../facts/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { CaseError, reportingProblems } from '../situation/index.ts';
import { timelineOf } from '../timeline/index.ts';
import { settledAsShown } from './not-known.ts';

/** How many months ahead a calendar may show. */
export const mostMonths = 24;

/**
 * The months ahead of a situation of a case, from the month of its date on: what arrives and goes out on which day, with the
 * assessment periods of Universal Credit behind it. Figures of a later April that are not known are carried forward, and marked.
 * @throws CaseError as `calculate` does; RangeError for a situation that the case does not have, or for more than 24 months
 */
export function months(entered: Case, situation: string, options: ByPack & { months: number }): Timeline {
  const figures = figuresOf(options);
  return timelineIn(settledAsShown(entered, figures), situation, figures, options.months);
}

/** The months ahead of every situation of a case. */
export const timelinesOf = (entered: Case, figures: FiguresInUse, count: number): Timeline[] =>
  [entered.now, ...entered.scenarios].map(({ id }) => timelineIn(entered, id, figures, count));

function timelineIn(entered: Case, situation: string, figures: FiguresInUse, count: number): Timeline {
  if (count < 1 || count > mostMonths) throw new RangeError(`A calendar shows 1 to ${mostMonths} months.`);
  if (isIn2011(entered.asAt)) throw new CaseError(noMonthsIn2011(entered.asAt));
  const circumstances = circumstancesOf(entered, positionOf(entered, situation), figures);
  return reportingProblems(circumstances, () => timelineOf(entered, situation, count, figures));
}

const noMonthsIn2011 = (asAt: string): CaseProblem => ({
  path: 'asAt',
  found: asAt,
  allowed: ['a date from 8 April 2024 on'],
  message: 'The months ahead are not worked out for 2011-12.',
});
