import type { Case } from '#shared/case/schema';
import type { Trace } from '#shared/calculation/trace';
import type { FiguresInUse } from '../engine/index.ts';
import { circumstancesOf } from '../facts/index.ts';
import { CaseError, reportingProblems, traceOfSituation, workOut, type WorkedOut } from '../situation/index.ts';
import type { Standing } from './measure.ts';

const positions = (entered: Case): ('now' | number)[] => ['now', ...entered.scenarios.keys()];

/** What there is in each situation of a case, without those that cannot be worked out. */
export const standingWherePossible = (entered: Case, figures: FiguresInUse): Standing =>
  standing(positions(entered).flatMap((position) => whereItCan(() => situationOf(entered, position, figures))));

/** How each situation is worked out, where it can be. */
export const tracesOf = (entered: Case, figures: FiguresInUse): ReadonlyMap<string, Trace> =>
  new Map(
    positions(entered).flatMap((position) =>
      whereItCan(() => situationOf(entered, position, figures)).map((worked): [string, Trace] => [
        worked.result.id,
        traceOfSituation(worked),
      ]),
    ),
  );

function situationOf(entered: Case, position: 'now' | number, figures: FiguresInUse): WorkedOut {
  const circumstances = circumstancesOf(entered, position, figures);
  return reportingProblems(circumstances, () => workOut(circumstances));
}

function whereItCan<T>(work: () => T): T[] {
  try {
    return [work()];
  } catch (error) {
    if (error instanceof CaseError) return [];
    throw error;
  }
}

const standing = (worked: readonly WorkedOut[]): Standing => new Map(worked.map(({ result }) => [result.id, result]));
