import { dayAfter } from '../engine/index.ts';
import { earnedAtCapThresholdForAYear } from '../facts/index.ts';
import { capEarningsThreshold, earningsLiftTheCap, gateIsOpen, isInPayment } from '../universal-credit/index.ts';
import type { BreakInAward } from './break-in-award.ts';
import type { Course } from './course.ts';
import { periodsOf, type PeriodOfCourse } from './periods-of-course.ts';
import type { SpellOfWork } from './spell-of-work.ts';

/** The time without Universal Credit that the job makes; none where there is no award to lose, or it never falls to nil. */
export function breakOf(course: Course): BreakInAward | undefined {
  const { present, during, after } = course;
  if (!present.the(isInPayment) || during.the(isInPayment)) return undefined;
  const isOpen = during.the(gateIsOpen);
  const without = periodsOf(course).filter(({ isNil }) => isNil || !isOpen);
  const [first, last] = [without[0], without.at(-1)];
  if (first === undefined) return undefined;
  return {
    kind: 'break-in-award',
    key: `${first.starts}/${course.stops.on}`,
    from: first.starts,
    to: after.the(isInPayment) ? last?.ends : undefined,
    firstPeriodEnds: first.ends,
    because: isOpen ? 'earnings' : 'other',
  };
}

/** The job as a spell of work, with what it does to the benefit cap. */
export function spellOf(course: Course, gap: BreakInAward | undefined): SpellOfWork {
  const { present, during, startsOn, stops } = course;
  const threshold = during.the(capEarningsThreshold);
  const lifting = periodsOf(course).filter(({ earned }) => earned.isAtLeast(threshold));
  return {
    kind: 'spell-of-work',
    key: `${startsOn}/${stops.on}`,
    from: startsOn,
    to: stops.on,
    ends: stops.kind === 'job-ends',
    liftsCapFrom: during.the(earningsLiftTheCap) ? lifting[0]?.starts : undefined,
    liftedCapBefore: present.the(earnedAtCapThresholdForAYear) === true && present.the(earningsLiftTheCap),
    fallsOn: fallOf(course, gap, lifting),
    awardIsNew: gap !== undefined,
  };
}

/** The day after the last period that lifts the cap or has no award, where the cap is no longer lifted then and there is an award. */
function fallOf({ after }: Course, gap: BreakInAward | undefined, lifting: readonly PeriodOfCourse[]): string | undefined {
  if (!after.the(isInPayment) || after.the(earningsLiftTheCap)) return undefined;
  const ends = [lifting.at(-1)?.ends, gap?.to].filter((day) => day !== undefined).toSorted();
  const last = ends.at(-1);
  return last === undefined ? undefined : dayAfter(last);
}
