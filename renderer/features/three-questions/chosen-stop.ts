import type { Case } from '#shared/case/schema';

/** The case with a stop in one scenario that says nothing of one, and no other scenario; nothing where it has no job. The case itself is not changed. */
export function caseWithStop(subject: Case, situation: string, months: number): Case | undefined {
  const scenario = subject.scenarios.find(({ id }) => id === situation);
  if (scenario === undefined || scenario.jobs.length === 0) return undefined;
  const starts = scenario.jobs.map(({ startsOn = scenario.startsOn ?? scenario.asAt ?? subject.asAt }) => startsOn);
  const from = [...starts, subject.asAt].toSorted().at(-1) ?? subject.asAt;
  return { ...subject, scenarios: [{ ...scenario, stops: { on: lastDayAfter(from, months), kind: 'job-ends' } }] };
}

/** The last day of so many months that begin on a day: 30 November for three months from 31 August. */
export function lastDayAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day - 1, daysInMonth))).toISOString().slice(0, 10);
}
