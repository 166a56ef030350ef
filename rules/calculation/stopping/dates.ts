import { addDays, dayAfter, inWords } from '../../engine/index.ts';
import { canBeReopened, reopensUntil, sickPayEnds } from '../../stopping/index.ts';
import type { Stopped, StoppingDate } from './entry.ts';
import { employmentsThatStop } from './last-pay.ts';

/** The days that matter, in their order. */
export function datesOf({ course, gap }: Stopped): StoppingDate[] {
  const { stops, payDays } = course;
  const dates: StoppingDate[] = [{ code: 'last-day', on: stops.on, text: lastDay[stops.kind] }];
  const last = payDays.at(-1);
  if (last !== undefined) {
    dates.push({
      code: 'last-pay',
      on: last.date,
      text:
        stops.kind === 'job-ends'
          ? 'The last pay, on the ordinary pay day.'
          : 'The last pay with work as it was in it, on the ordinary pay day.',
    });
  }
  const [sick] = stops.kind === 'sick' ? employmentsThatStop(course) : [];
  const sickPayEndsOn = sick === undefined ? undefined : course.during.the(sickPayEnds, sick);
  if (sickPayEndsOn !== undefined)
    dates.push({ code: 'sick-pay-ends', on: sickPayEndsOn, text: 'The last day of 28 weeks of statutory sick pay.' });
  if (gap !== undefined) dates.push(...ofBreak(course, gap));
  return dates.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

const lastDay = {
  'job-ends': 'The last day of the job.',
  'fewer-hours': 'The last day with the hours as they were.',
  sick: 'The last day before sick pay.',
} as const;

function ofBreak({ stops, during }: Stopped['course'], gap: NonNullable<Stopped['gap']>): StoppingDate[] {
  const dates: StoppingDate[] = [{ code: 'award-ends', on: gap.from, text: 'The first day without Universal Credit.' }];
  const until = during.the(reopensUntil, gap);
  dates.push({ code: 'reopens-until', on: until, text: 'The last day on which a claim keeps the old assessment periods.' });
  if (gap.to === undefined) return dates;
  const back = dayAfter(gap.to);
  dates.push({ code: 'award-back', on: back, text: 'The first day from which Universal Credit can be paid again, if it is claimed.' });
  if (!during.the(canBeReopened, gap)) return dates;
  const inSevenDays = addDays(stops.on, 6);
  const claimBy = [back, inSevenDays].toSorted().at(-1) ?? back;
  return [
    ...dates,
    {
      code: 'claim-by',
      on: claimBy < until ? claimBy : until,
      text: `Claim by this day, and not before ${inWords(back)}: a later claim is paid from its own day only (reg 22A).`,
    },
  ];
}
