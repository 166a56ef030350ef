import type { Case } from '#shared/case/schema';
import type { Job as JobEntered, Situation } from '#shared/case/situation';
import type { Sweep, SweepRequest } from '#shared/calculation/sweep';
import { Count } from '../engine/index.ts';
import { circumstancesOf, positionOf, type Circumstances, type Job } from '../facts/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { reportingProblems, workOut } from '../situation/index.ts';
import { Along, placeOf, type Known } from './along.ts';
import { eventsAlong, turnsWithin, type TurnPlace } from './events.ts';
import { reachesGain } from './wanted-gain.ts';

/**
 * Every amount against the hours or the pay of one job, every cliff and change of slope with its cause, and where a wanted
 * gain is reached. Answers that do not rest on what is varied are worked out once for the whole sweep; each point equals the
 * full calculation of `caseAt` for it.
 * @throws CaseError as `calculate` does; RangeError where the situation or the job is not in the case.
 */
export function sweep(entered: Case, request: SweepRequest, by: ByPack = {}): Sweep {
  const circumstances = circumstancesOf(entered, positionOf(entered, request.situation), figuresOf(by));
  const job = circumstances.jobs.find(({ key }) => key === request.job);
  if (job === undefined) throw new RangeError(`The situation "${request.situation}" has no job "${request.job}".`);
  return reportingProblems(circumstances, () => sweepOf(entered, circumstances, job, request));
}

function sweepOf(entered: Case, circumstances: Circumstances, job: Job, request: SweepRequest): Sweep {
  const now = workOut(circumstancesOf(entered, 'now', circumstances.figures)).result.amounts['money-left'];
  const along = new Along(circumstances, job, request, now, withoutWork(entered, circumstances, request));
  const refusals = new Map<string, Sweep['refusals'][number]>();
  const grid: Known[] = [];
  const turns: TurnPlace[] = [];
  for (const at of stepsOf(request)) {
    const known = along.at(placeOf(at));
    for (const refusal of known.refusals) if (!refusals.has(refusal.code)) refusals.set(refusal.code, refusal);
    if (!known.isCovered) break;
    const before = grid.at(-1);
    if (before !== undefined) turns.push(...turnsWithin(along, before, known));
    along.keepOnlyWorkingAt(known.place);
    grid.push(known);
  }
  return {
    request,
    points: grid.map(({ point }) => point),
    events: eventsAlong(along, grid, turns),
    refusals: [...refusals.values()],
    ...(request.wantedGain !== undefined && { reached: reachesGain(along, grid, request.wantedGain) }),
  };
}

/** The situation at no hours or no pay, where that is no work at all and not everything of the job is paid for then. */
function withoutWork(entered: Case, circumstances: Circumstances, request: SweepRequest): Circumstances | undefined {
  const situation = entered.scenarios.find(({ id }) => id === request.situation) ?? entered.now;
  if (!isNoWork(situation, request, '0')) return undefined;
  return circumstancesOf(caseAt(entered, request, '0'), positionOf(entered, request.situation), circumstances.figures);
}

/** The values from `from` to `to`, both included where the step meets them, as the case file writes them. */
export function stepsOf({ from, to, step }: SweepRequest): string[] {
  const steps: string[] = [];
  const [first, last, by] = [Count.of(from), Count.of(to), Count.of(step)];
  if (by.isNil()) throw new RangeError('The step of a sweep is more than nil.');
  for (let value = first; last.isAtLeast(value); value = value.plus(by)) steps.push(value.decimal.toFixed());
  return steps;
}

/**
 * The case with the hours or the pay of the job, or the profit of the business, set to a value: what a point of the sweep is the full
 * calculation of. At nothing of the only job there is no work, and so nothing is paid for the sake of it.
 */
export function caseAt(entered: Case, request: SweepRequest, at: string): Case {
  const withValue = (situation: Situation): Situation => ({
    ...situation,
    ...(isNoWork(situation, request, at) && paidWithoutWork(entered.now)),
    jobs: situation.jobs.map((job) => (job.id === request.job ? jobAt(job, request.vary, at) : job)),
  });
  return request.situation === entered.now.id
    ? { ...entered, now: withValue(entered.now) }
    : { ...entered, scenarios: entered.scenarios.map((scenario) => (scenario.id === request.situation ? withValue(scenario) : scenario)) };
}

/** Whether a value is no work of anybody: no hours, or no pay, of the only job, which is paid for them. A business without profit is still work. */
function isNoWork({ jobs }: Situation, { vary, job }: SweepRequest, at: string): boolean {
  const [only, ...others] = jobs;
  if (only?.id !== job || others.length > 0) return false;
  return only.kind === 'employee' && (vary === 'pay' || only.pay?.hourly !== undefined) && Count.of(at).isNil();
}

/** What is paid besides without work: what is paid now, where there is no work now; else nobody said, and childcare and costs are for the job. */
function paidWithoutWork({
  jobs,
  childcare,
  workCosts,
  councilTaxReduction,
  councilTaxAssessedWeeklyIncome,
}: Situation): Partial<Situation> {
  return jobs.length > 0 ? { childcare: [], workCosts: [] } : { childcare, workCosts, councilTaxReduction, councilTaxAssessedWeeklyIncome };
}

function jobAt(job: JobEntered, what: SweepRequest['vary'], at: string): JobEntered {
  if (job.kind === 'employee') return job.pay === undefined ? job : { ...job, pay: { ...job.pay, ...varied(what, job.pay, at) } };
  if (what === 'hours') return { ...job, selfEmployment: { expenses: [], ...job.selfEmployment, hoursPerWeek: at } };
  return job.profit === undefined ? job : { ...job, profit: { ...job.profit, amount: at } };
}

function varied(what: SweepRequest['vary'], pay: NonNullable<Situation['jobs'][number]['pay']>, at: string) {
  if (what === 'hours') return { hoursPerWeek: at };
  return pay.hourly === undefined ? { amount: at } : { hourly: at };
}
