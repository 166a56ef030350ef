import type { Stopping } from '#shared/calculation/stopping';
import type { Stops } from '#shared/case/stops';
import { Money, pounds } from '../../engine/index.ts';
import { noticePayEntered, type Job } from '../../facts/index.ts';
import { holidayEarned, holidayPay, holidayPayIfNoneTaken } from '../../stopping/index.ts';
import type { Stopped } from './entry.ts';

/** What comes with the last wage of an employment that ends; of several, what they pay together. */
export function lastPayOf({ course }: Stopped): Pick<Stopping, 'lastPay'> {
  const last = course.payDays.at(-1);
  const employed = employmentsThatStop(course);
  const [first] = employed;
  if (course.stops.kind !== 'job-ends' || last === undefined || first === undefined) return {};
  const { the } = course.during;
  const together = (question: typeof holidayPay): string =>
    Money.sum(
      'sum',
      employed.map((job) => the(question, job)),
    ).inPounds();
  return {
    lastPay: {
      on: last.date,
      holiday: together(holidayPay),
      notice: the(noticePayEntered, first).inPounds(),
      weeksEarned: the(holidayEarned, first).decimal.toFixed(2),
      holidayIfNoneTaken: together(holidayPayIfNoneTaken),
    },
  };
}

/** What is told where nobody entered how much holiday is left. */
export const assumedOfHoliday = ({ untakenHoliday }: Stops, { lastPay }: Pick<Stopping, 'lastPay'>): string[] =>
  untakenHoliday !== undefined || lastPay === undefined
    ? []
    : [
        `Holiday that is not taken was not entered, and none is counted. By the last day ${lastPay.weeksEarned} weeks of the leave year are earned, which is taken to begin with the job: if none of them is taken, ${pounds(lastPay.holidayIfNoneTaken)} before tax comes with the last wage. It counts as earnings of Universal Credit in that period.`,
      ];

/** The employments of the scenario that stop. */
export const employmentsThatStop = ({ during, jobs }: Stopped['course']): Job[] =>
  during.circumstances.jobs.filter(({ entered }) => entered.kind === 'employee' && jobs.some(({ id }) => id === entered.id));
