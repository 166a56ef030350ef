import type { Timeline } from '#shared/calculation/months';
import type { Assumption } from '#shared/calculation/result';
import { longDate } from './dates.ts';

/** "April 2026" from "2026-04". */
export const monthName = (month: string): string => longDate(`${month}-01`).replace(/^1 /, '');

/** "April" from "2026-04". */
export const shortMonth = (month: string): string =>
  monthName(month)
    .replace(/ \d{4}$/, '')
    .slice(0, 3);

/** "April to June 2026", "April 2026 to March 2027". */
export function monthSpan(first: string, last: string): string {
  if (first === last) return monthName(first);
  const from = first.slice(0, 4) === last.slice(0, 4) ? monthName(first).replace(/ \d{4}$/, '') : monthName(first);
  return `${from} to ${monthName(last)}`;
}

/** A month so many months later, or earlier. */
export function laterMonth(month: string, later: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + later;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** What is said where nobody entered the day on which assessment periods start: dates of payments are then not the household's own. */
export const assumedPeriodWords = { lead: 'These are not the household’s own dates.', enter: 'Enter the day' } as const;

/** The assumption about the assessment periods on which months rest; nothing where their day is known, or no Universal Credit is claimed. */
export const assumedPeriodOf = (timeline: Pick<Timeline, 'assumptions'>): Assumption | undefined =>
  timeline.assumptions.find(({ code }) => code === 'months.assessment-period');
