import type { Stopping } from '#shared/calculation/stopping';
import { longDate } from './dates.ts';
import { penceOf, plainNumber, pounds } from './money.ts';

/** What happens, before the day: "the job ends on 31 March 2027". */
export const kindWords: Record<Stopping['kind'], string> = {
  'job-ends': 'the job ends on',
  'fewer-hours': 'fewer hours after',
  sick: 'off sick after',
};

/** After how many months of work a job can be taken to stop where nobody said when. */
export const monthsOfWorkChoices = [
  { id: '3', label: '3 months' },
  { id: '6', label: '6 months' },
  { id: '12', label: '12 months' },
] as const;

/** How long Universal Credit is not paid because of the job. */
export function breakWords({ break: gap, ledger }: Stopping): string {
  if (gap === undefined) {
    const isUnknown = ledger.some(({ code, state }) => code === 'universal-credit' && state === 'unknown');
    return isUnknown ? 'What a break would do is not known.' : 'Universal Credit is never without payment because of this job.';
  }
  return gap.to === undefined
    ? `From ${longDate(gap.from)} there is no Universal Credit because of the job, and it does not come back after it.`
    : `From ${longDate(gap.from)} to ${longDate(gap.to)} there is no Universal Credit because of the job.`;
}

/** What comes with the last wage besides it. */
export function lastPayWords({ on, holiday, notice, weeksEarned, holidayIfNoneTaken }: NonNullable<Stopping['lastPay']>): string[] {
  const parts = [
    ...(penceOf(holiday) > 0 ? [`holiday pay of ${pounds(holiday)}`] : []),
    ...(penceOf(notice) > 0 ? [`pay in place of notice of ${pounds(notice)}`] : []),
  ];
  const paid = parts.length === 0 ? [] : [`With the last wage on ${longDate(on)}: ${parts.join(' and ')}, before tax.`];
  const earned =
    penceOf(holiday) === 0 && penceOf(holidayIfNoneTaken) > 0
      ? [
          `Holiday that is left is not entered. By then ${plainNumber(weeksEarned)} weeks of the year’s holiday are earned: ${pounds(holidayIfNoneTaken)} before tax for somebody who has taken none.`,
        ]
      : [];
  return [...paid, ...earned];
}
