import type { Case } from '#shared/case/schema';
import type { Situation } from '#shared/case/situation';
import type { Sweep, SweepPoint, SweepRequest } from '#shared/calculation/sweep';
import { Count, Evaluation, Money } from '../engine/index.ts';
import {
  calendarOf,
  circumstancesOf,
  hoursPerWeek,
  hourlyPay,
  isPaidTheMinimumWage,
  payAmount,
  positionOf,
  type Circumstances,
  type Job,
} from '../facts/index.ts';
import { reportingProblems, workOut, workOutIn } from '../situation/index.ts';
import { eventsBetween, watch, type Watched } from './events.ts';

/**
 * Every amount against the hours or the pay of one job. Answers that do not rest on what is varied are worked out once
 * for the whole sweep; each point equals the full calculation of `caseAt` for it.
 * @throws CaseError as `calculate` does; RangeError where the situation or the job is not in the case.
 */
export function sweep(entered: Case, request: SweepRequest): Sweep {
  const circumstances = circumstancesOf(entered, positionOf(entered, request.situation));
  const job = circumstances.jobs.find(({ key }) => key === request.job);
  if (job === undefined) throw new RangeError(`The situation "${request.situation}" has no job "${request.job}".`);
  return reportingProblems(circumstances, () => sweepOf(entered, circumstances, job, request));
}

function sweepOf(entered: Case, circumstances: Circumstances, job: Job, request: SweepRequest): Sweep {
  const evaluation = new Evaluation(circumstances, calendarOf(circumstances));
  const before = workOut(circumstancesOf(entered, 'now')).result.amounts['money-left'];
  const sweepResult: Sweep = { request, points: [], events: [], refusals: [] };
  let watched: Watched | undefined;
  for (const at of stepsOf(request)) {
    vary(evaluation, job, request.vary, at);
    const { result, refusals, isCovered } = workOutIn(evaluation);
    const known = new Set(sweepResult.refusals.map(({ code }) => code));
    sweepResult.refusals.push(...refusals.filter(({ code }) => !known.has(code)));
    if (!isCovered) return sweepResult;
    const point: SweepPoint = { at, amounts: result.amounts, people: result.people, ...gainOver(before, result.amounts['money-left']) };
    const now = watch(evaluation, job, point);
    if (watched !== undefined) sweepResult.events.push(...eventsBetween(watched, now));
    watched = now;
    sweepResult.points.push(point);
  }
  return sweepResult;
}

/** The values from `from` to `to`, both included where the step meets them, as the case file writes them. */
export function stepsOf({ from, to, step }: SweepRequest): string[] {
  const steps: string[] = [];
  const [first, last, by] = [Count.of(from), Count.of(to), Count.of(step)];
  if (by.isNil()) throw new RangeError('The step of a sweep is more than nil.');
  for (let value = first; last.isAtLeast(value); value = value.plus(by)) steps.push(value.decimal.toFixed());
  return steps;
}

/** The case with the hours or the pay of the job set to a value: what a point of the sweep is the full calculation of. */
export function caseAt(entered: Case, request: SweepRequest, at: string): Case {
  const withValue = (situation: Situation): Situation => ({
    ...situation,
    jobs: situation.jobs.map((job) =>
      job.id === request.job && job.pay !== undefined ? { ...job, pay: { ...job.pay, ...varied(request.vary, job.pay, at) } } : job,
    ),
  });
  return request.situation === entered.now.id
    ? { ...entered, now: withValue(entered.now) }
    : { ...entered, scenarios: entered.scenarios.map((scenario) => (scenario.id === request.situation ? withValue(scenario) : scenario)) };
}

function varied(what: SweepRequest['vary'], pay: NonNullable<Situation['jobs'][number]['pay']>, at: string) {
  if (what === 'hours') return { hoursPerWeek: at };
  return pay.hourly === undefined ? { amount: at } : { hourly: at };
}

function vary(evaluation: Evaluation<Circumstances>, job: Job, what: SweepRequest['vary'], at: string): void {
  const { pay } = job.entered;
  if (what === 'hours') return evaluation.vary(hoursPerWeek, job, Count.of(at));
  if (pay?.hourly === undefined) return evaluation.vary(payAmount, job, Money.of(at, pay?.per ?? 'month'));
  evaluation.vary(isPaidTheMinimumWage, job, false);
  evaluation.vary(hourlyPay, job, Money.of(at, 'hour'));
}

function gainOver(before: string | undefined, after: string | undefined): { gain?: string } {
  if (before === undefined || after === undefined) return {};
  return { gain: Money.of(after, 'month').less(Money.of(before, 'month')).inPounds() };
}
