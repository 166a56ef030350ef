import { Count, Money, type IsoDate } from '../engine/index.ts';
import type { Circumstances, Job } from './circumstances.ts';
import { fact } from './fact.ts';

const at =
  (key: string) =>
  ({ path }: Circumstances, _job: Job): string =>
    `${path}.stops${key}`;

/** The first day of a job and the last on which it is worked as it was; undefined where it does not stop. */
export const spellUntilStop = fact(
  'spell-until-stop',
  'first and last day of the job',
  at('.on'),
  ({ situation, asAt }: Circumstances, job: Job) =>
    situation.stops === undefined
      ? undefined
      : { starts: job.entered.startsOn ?? situation.startsOn ?? asAt, ends: situation.stops.on satisfies IsoDate },
);

/** Holiday that was not taken, as entered: weeks of work, or what is paid for it; undefined where nothing was said. */
export const untakenHolidayEntered = fact(
  'untaken-holiday-entered',
  'holiday that was not taken',
  at('.untakenHoliday'),
  ({ situation }: Circumstances, _job: Job) => {
    const holiday = situation.stops?.untakenHoliday;
    if (holiday === undefined) return undefined;
    return holiday.amount === undefined
      ? { weeks: Count.of(holiday.days ?? '0').dividedBy(Count.of(holiday.daysPerWeek ?? '5')) }
      : { amount: Money.of(holiday.amount, 'sum') };
  },
);

export const noticePayEntered = fact(
  'notice-pay-entered',
  'pay in place of notice',
  at('.noticePay'),
  ({ situation }: Circumstances, _job: Job) => Money.of(situation.stops?.noticePay ?? '0', 'sum'),
);
