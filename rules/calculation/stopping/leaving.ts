import { isInPayment, whatIsExpected } from '../../universal-credit/index.ts';
import type { Entry, Stopped } from './entry.ts';

/** A sanction for leaving work: only for those of whom all work-related requirements are asked. */
export function leaving({ after, course }: Stopped): Entry[] {
  const { kind, leftByChoice } = course.stops;
  if (kind !== 'job-ends' || leftByChoice === false) return [];
  const { the } = after.evaluation;
  if (!the(isInPayment)) return [];
  const whose = new Set(course.jobs.map(({ who }) => who));
  const asked = after.circumstances.adults.some((adult) => whose.has(adult.key) && the(whatIsExpected, adult) === 'all');
  if (!asked) return [];
  return [
    {
      code: 'sanction',
      state: leftByChoice === true ? 'at-risk' : 'unknown',
      text: 'Giving up a job without good reason, or losing it by misconduct, can bring a sanction of 91 days the first time, for somebody who has to look for work. Good reasons can be health, care, childcare or danger at work: give them at once, and in writing.',
      source: 'Welfare Reform Act 2012 s 26(2)(d); UC Regs 2013 reg 102',
    },
  ];
}
