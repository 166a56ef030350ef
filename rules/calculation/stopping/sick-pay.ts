import { inWords, pounds } from '../../engine/index.ts';
import { sickPayEnds } from '../../stopping/index.ts';
import type { Entry, Stopped } from './entry.ts';
import { employmentsThatStop } from './last-pay.ts';

const code = 'statutory-sick-pay';

/** Statutory sick pay: what it is and how long it lasts for somebody who falls sick; that it ends with the job. */
export function sickPay({ after, course }: Stopped): Entry[] {
  const [job] = employmentsThatStop(course);
  if (job === undefined || course.stops.kind === 'fewer-hours') return [];
  const who = job.entered.who;
  if (course.stops.kind === 'job-ends') {
    return [
      {
        code,
        who,
        state: 'changes',
        text: 'Somebody who is off sick in the notice period gets statutory sick pay until the last day of the job. It ends with the job; the employer then gives form SSP1 for New Style ESA.',
        source: 'Social Security Contributions and Benefits Act 1992 s 153(2)',
      },
    ];
  }
  const amount = after.result.people[who]?.['statutory-sick-pay'] ?? '0.00';
  const ends = course.during.the(sickPayEnds, job);
  if (amount === '0.00' || ends === undefined) {
    return [
      {
        code,
        who,
        state: 'lost',
        text: 'No statutory sick pay is due in this job: earnings are below the lower earnings limit of that year. New Style ESA may be claimed instead, with a fit note.',
        source: 'Social Security Contributions and Benefits Act 1992 Sch 11 para 2(c)',
      },
    ];
  }
  return [
    {
      code,
      who,
      state: 'gained',
      until: ends,
      text: `Statutory sick pay takes the place of the wage: ${pounds(amount)} in a typical month, before tax, for 28 weeks at most, to ${inWords(ends)}. It counts as earnings. An employer may pay more by the contract. Give fit notes to Universal Credit from the first one: the three-month wait for the LCWRA element begins with it.`,
      source: 'Social Security Contributions and Benefits Act 1992 ss 151 to 157; UC Regs 2013 reg 28(2)',
    },
  ];
}
