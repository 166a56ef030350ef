import type { Case } from '#shared/case/schema';
import type { Job, Situation } from '#shared/case/situation';
import { Count, Money } from '../engine/index.ts';

/** The jobs of a scenario that stop: the one named, or those that the present does not have just as they are; if there are none such, all. */
export function jobsThatStop(entered: Case, scenario: Situation): readonly Job[] {
  const named = scenario.stops?.job;
  if (named !== undefined) return scenario.jobs.filter(({ id }) => id === named);
  const asNow = new Set(entered.now.jobs.map((job) => JSON.stringify(job)));
  const changed = scenario.jobs.filter((job) => !asNow.has(JSON.stringify(job)));
  return changed.length > 0 ? changed : scenario.jobs;
}

/** The scenario without the jobs that stop. What else belongs to working (childcare, costs, claims) is as in the present. */
export function withoutTheJobs(entered: Case, scenario: Situation): Situation {
  const stopping = jobsThatStop(entered, scenario);
  const { asAt: _, ...present } = entered.now;
  return {
    ...present,
    id: scenario.id,
    ...(scenario.name !== undefined && { name: scenario.name }),
    ...(scenario.asAt !== undefined && { asAt: scenario.asAt }),
    jobs: scenario.jobs.filter((job) => !stopping.includes(job)),
  };
}

/** The situation from the day after the stop: without the jobs, or with fewer hours or sick pay in them. */
export function situationAfter(entered: Case, scenario: Situation): Situation {
  const stop = scenario.stops;
  if (stop === undefined || stop.kind === 'job-ends') return withoutTheJobs(entered, scenario);
  const stopping = jobsThatStop(entered, scenario);
  const changed = (job: Job): Job =>
    stop.kind === 'sick' ? { ...job, sick: true } : { ...job, pay: { ...job.pay, ...payFor(job, stop.hoursPerWeek ?? '0') } };
  return { ...scenario, jobs: scenario.jobs.map((job) => (stopping.includes(job) ? changed(job) : job)) };
}

/** The pay of a job with other hours: the same wage, or a salary in proportion to the hours. */
function payFor({ pay }: Job, hoursPerWeek: string): Partial<NonNullable<Job['pay']>> {
  if (pay?.amount === undefined || pay.hoursPerWeek === undefined || Count.of(pay.hoursPerWeek).isNil()) return { hoursPerWeek };
  const salary = Money.of(pay.amount, 'sum').times(Count.of(hoursPerWeek)).dividedBy(Count.of(pay.hoursPerWeek));
  return { hoursPerWeek, amount: salary.inPounds() };
}

/** The case with one scenario put in place of another. */
export function withScenario(entered: Case, index: number, scenario: Situation): Case {
  return { ...entered, scenarios: entered.scenarios.map((other, at) => (at === index ? scenario : other)) };
}
