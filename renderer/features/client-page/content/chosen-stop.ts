import type { Case } from '#shared/case/schema';

const monthsOfWork = 6;

/**
 * The case, with a day on which the job of a scenario ends where nobody said one: six months after it starts, to show what follows.
 * Nothing where there is no job to stop.
 */
export function withStop(subject: Case, situation: string): { case: Case; isChosen: boolean } | undefined {
  const scenario = subject.scenarios.find(({ id }) => id === situation);
  if (scenario === undefined || scenario.jobs.length === 0) return undefined;
  const only = (stops: typeof scenario.stops): Case => ({
    ...subject,
    scenarios: subject.scenarios.map((one) => ({ ...one, stops: one.id === situation ? stops : undefined })),
  });
  if (scenario.stops !== undefined) return { case: only(scenario.stops), isChosen: false };
  const starts = scenario.jobs.map(({ startsOn }) => startsOn ?? scenario.startsOn ?? scenario.asAt ?? subject.asAt).toSorted();
  return { case: only({ on: monthsLater(starts.at(-1) ?? subject.asAt, monthsOfWork), kind: 'job-ends' }), isChosen: true };
}

/** The same day so many months later, or the last of a month that is shorter. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
