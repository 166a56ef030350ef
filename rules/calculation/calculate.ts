import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import type { Trace } from '#shared/calculation/trace';
import { Count, type FiguresInUse } from '../engine/index.ts';
import { circumstancesOf, hoursAreKnown, positionOf, type Circumstances } from '../facts/index.ts';
import { compare } from '../compare/index.ts';
import { assumptionsOf } from './assumptions.ts';
import { digest } from './digest.ts';
import { edition } from './edition.ts';
import { hoursWorked } from '../pay/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { reportingProblems, traceOfSituation, workOut, type WorkedOut } from '../situation/index.ts';
import { settledAsShown, withRange } from './not-known.ts';
import { timelinesOf } from './months.ts';
import { toldBy } from './told.ts';

interface Options extends ByPack {
  readonly trace?: boolean;
  readonly months?: number;
  readonly monthsAfterStop?: number;
}

/**
 * Every situation of a case, and each scenario beside the present: amounts in pounds a month (typical month).
 * With `trace`, each situation carries how it was worked out; with `pack`, figures are those of the edition with the pack's rows.
 * With `months`, `timelines` hold so many months ahead of each situation; with `monthsAfterStop`, `stopping` has so many from that of the stop on.
 * Where answers are not known, the amounts are those of the least gain, and `range` says what they can be.
 * @throws CaseError when the case lacks a fact that the law asks for, or when no law or figure is known for its date.
 */
export function calculate(entered: Case, options: Options = {}): Result {
  return calculateAsShown(entered, options).result;
}

/** The result of a case, and the case that its single figures are of: another one where not everything is known. */
export function calculateAsShown(entered: Case, options: Options = {}): { result: Result; shown: Case } {
  const figures = figuresOf(options);
  return (entered.notKnown ?? []).length === 0
    ? { result: calculated(entered, figures, options), shown: entered }
    : withRange(
        entered,
        figures,
        (settled) => calculated(settled, figures, options),
        (settled) => toldBy(settled).status(...situationsOf(settled, figures)),
      );
}

function calculated(entered: Case, figures: FiguresInUse, options: Options): Result {
  const [now, scenarios] = situationsOf(entered, figures);
  const situations = [now, ...scenarios];
  const told = toldBy(entered);
  const stopping = told.stopping(entered, now, scenarios, options.monthsAfterStop);
  return {
    format: 'taper-result',
    version: 1,
    reference: entered.reference,
    edition,
    digest,
    ...(options.pack !== undefined && { pack: options.pack.reference }),
    asAt: entered.asAt,
    situations: situations.map((situation) =>
      options.trace === true ? { ...situation.result, trace: traceOfSituation(situation) } : situation.result,
    ),
    comparisons: scenarios.map((scenario) => compare(now.result, scenario.result, allHoursWorked(scenario))),
    status: told.status(now, scenarios),
    warnings: situations.flatMap((situation) => reportingProblems(situation.circumstances, () => told.warnings(situation))),
    assumptions: assumptionsOf(situations),
    notCounted: told.notCounted(situations),
    questions: told.questions(now, scenarios),
    refusals: situations.flatMap(({ refusals }) => refusals),
    ...(stopping.length > 0 && { stopping }),
    ...(options.months !== undefined && { timelines: timelinesOf(entered, figures, options.months) }),
  };
}

function situationsOf(entered: Case, figures: FiguresInUse): [now: WorkedOut, scenarios: WorkedOut[]] {
  const now = worked(circumstancesOf(entered, 'now', figures));
  return [now, entered.scenarios.map((_, index) => worked(circumstancesOf(entered, index, figures)))];
}

/** How one situation of a case was worked out, question by question. @throws CaseError as `calculate` does. */
export function explain(entered: Case, situation: string, by: ByPack = {}): Trace {
  const figures = figuresOf(by);
  const settled = settledAsShown(entered, figures);
  return traceOfSituation(worked(circumstancesOf(settled, positionOf(settled, situation), figures)));
}

function worked(circumstances: Circumstances): WorkedOut {
  return reportingProblems(circumstances, () => workOut(circumstances));
}

/** Hours of all jobs a week; none where the hours of a job are not known, so that no gain for each hour is made up. */
const allHoursWorked = ({ circumstances: { jobs }, evaluation: { the } }: WorkedOut): Count =>
  jobs.every((job) => the(hoursAreKnown, job)) ? jobs.reduce((sum, job) => sum.plus(the(hoursWorked, job)), Count.of('0')) : Count.of('0');
