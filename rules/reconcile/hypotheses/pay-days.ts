import { addDays, weekday, type IsoDate } from '../../engine/index.ts';
import { payInterval, type Job } from '../../facts/index.ts';
import { ucRegs } from '../../instruments.ts';
import type { WayOfPay } from '../../timeline/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { capital, jobName, oneOf } from './words.ts';

const days = { weekly: 7, fortnightly: 14, 'four-weekly': 28 } as const;
const count = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const;
const weekdays = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'] as const;
const law = ucRegs('54').text;

/** How many wages fall into the period, by each day on which they may be paid; and monthly pay that was not moved to the period beside. */
export function ofPayDays(asked: Asked, pay: WayOfPay): Hypothesis[] {
  const ofWeeks = asked.present.circumstances.jobs
    .filter(({ entered: { kind } }) => kind === 'employee')
    .flatMap((job) => ofJob(asked, job));
  const paid = asked.entered.now.jobs.findIndex(({ kind }) => kind === 'employee');
  return pay === 'pay-days' ? [notMoved(`now.jobs[${paid}].payDay`), ...ofWeeks] : ofWeeks;
}

const notMoved = (field: string): Hypothesis => ({
  field,
  code: 'pay-not-moved',
  kind: 'applied',
  topic: 'earnings',
  text: 'Wages are counted in the period in which they were paid, without moving one of two monthly wages to the period beside it.',
  law: `${law}; ${ucRegs('61(6)').text}`,
  check: 'Count the pay days in the period. Ask in the journal for a second monthly wage to be counted in the period beside it.',
  pay: 'pay-days-as-they-fall',
});

function ofJob({ entered, present, period }: Asked, job: Job): Hypothesis[] {
  const interval = present.the(payInterval, job);
  if (interval === 'monthly') return [];
  const length = days[interval];
  const first = Array.from({ length }, (_, index) => (index === 0 ? period.starts : addDays(period.starts, index)));
  return first
    .filter((day) => day <= period.ends && weekday(day) % 6 !== 0)
    .map((day) => {
      const wages = countFrom(day, length, period.ends);
      const counted = `${wages === 1 ? 'One wage' : `${capital(count[wages] ?? '')} wages`} of ${jobName(entered, job)} fell into this period`;
      const paidOn = weekdays[weekday(day)] ?? '';
      return {
        code: `pay-days-${wages}`,
        kind: 'fact',
        about: job.key,
        topic: `pay-days/${job.key}`,
        text: `${counted}, paid on ${paidOn}.`,
        alike: (all) => `${counted}, paid on ${oneOf(all.map((each) => each.weekday ?? ''))}.`,
        weekday: paidOn,
        law,
        check: 'Count the pay days in the period on the payslips or the bank statement, and enter the pay day of the job.',
        field: `${job.path}.firstPayDay`,
        pay: 'pay-days' as const,
        changes: [
          { path: `${job.path}.firstPayDay`, value: day },
          { path: `${job.path}.payDay`, value: null },
        ],
      };
    });
}

function countFrom(first: IsoDate, length: number, last: IsoDate): number {
  let wages = 0;
  for (let day = first; day <= last; day = addDays(day, length)) wages += 1;
  return wages;
}
