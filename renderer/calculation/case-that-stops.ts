import type { Case } from '#shared/case/schema';

/** After so many months of work the job is taken to stop where nobody said when. */
export type MonthsOfWork = '3' | '6' | '12';

/** What is shown first. */
export const usualMonthsOfWork: MonthsOfWork = '6';

export interface CaseThatStops {
  case: Case;
  /** Whether nobody said when the job stops, so that a day was chosen to show what follows. */
  isChosen: boolean;
}

/**
 * The case with one scenario and its stop: the one that was entered, or else the last day of so many months of work. The screen and the
 * client's page both ask by it. Nothing where the scenario has no job. The case itself is not changed.
 */
export function caseThatStops(subject: Case, situation: string, months: MonthsOfWork): CaseThatStops | undefined {
  const scenario = subject.scenarios.find(({ id }) => id === situation);
  if (scenario === undefined || scenario.jobs.length === 0) return undefined;
  if (scenario.stops !== undefined) return { case: { ...subject, scenarios: [scenario] }, isChosen: false };
  const starts = scenario.jobs.map(({ startsOn = scenario.startsOn ?? scenario.asAt ?? subject.asAt }) => startsOn);
  const from = [...starts, subject.asAt].toSorted().at(-1) ?? subject.asAt;
  const on = lastDayAfter(from, Number(months));
  return { case: { ...subject, scenarios: [{ ...scenario, stops: { on, kind: 'job-ends' } }] }, isChosen: true };
}

/** The last day of so many months that begin on a day: 30 November for three months from 31 August. */
export function lastDayAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day - 1, daysInMonth))).toISOString().slice(0, 10);
}
