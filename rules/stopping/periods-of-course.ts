import { conversion, Count, dayAfter, Money, type IsoDate } from '../engine/index.ts';
import { assessmentPeriodOf, type AssessmentPeriod } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { monthlyPay, payPeriodsAYear } from '../pay/index.ts';
import { inBoth, oneWageInEach, partWorked, receivedInEach, type ScheduledPayDay } from '../pay-days/index.ts';
import { earnedIncome, isInPayment, nilLevel } from '../universal-credit/index.ts';
import type { Course } from './course.ts';
import { besidesLastWage } from './last-pay.ts';

const asMonth = conversion('sum', 'month', '1', '1', convention('received in one assessment period'));

/** One assessment period while the job lasts, and whether the award is nil in it. */
export interface PeriodOfCourse extends AssessmentPeriod {
  readonly earned: Money<'month'>;
  readonly isNil: boolean;
}

/**
 * The assessment periods from the one in which the job starts to the one that counts its last pay. Between the first and the last
 * pay each is a typical month; those two bring what was worked for.
 */
export function periodsOf(course: Course): PeriodOfCourse[] {
  const counted = payCountedIn(course);
  const withPay = counted.flatMap(({ payDays }, index) => (payDays.length > 0 ? [index] : []));
  const [first, last] = [withPay[0], withPay.at(-1)];
  if (first === undefined || last === undefined) return [];
  return counted.slice(0, last + 1).map(({ period, payDays }, index) => {
    if (index > first && index < last)
      return { ...period, earned: earnedAt(course, Count.of('1'), false), isNil: !course.during.the(isInPayment) };
    return { ...period, ...ofTheFirstOrLast(course, shareIn(course, payDays), index === last) };
  });
}

/** The pay days that each assessment period from the first day on counts, and one period more for pay that is moved on. */
function payCountedIn({ payDays, startsOn, startDay, interval }: Course): { period: AssessmentPeriod; payDays: ScheduledPayDay[] }[] {
  const last = payDays.at(-1)?.date ?? startsOn;
  const periods: AssessmentPeriod[] = [assessmentPeriodOf(startsOn, startDay)];
  const next = (): AssessmentPeriod => assessmentPeriodOf(dayAfter(periods.at(-1)?.ends ?? startsOn), startDay);
  while ((periods.at(-1)?.ends ?? last) < last) periods.push(next());
  periods.push(next());
  const counted = receivedInEach(periods, payDays);
  if (interval === 'monthly') {
    oneWageInEach(
      counted,
      () => true,
      periods.map(({ starts }) => starts),
      true,
    );
  }
  return periods.map((period, index) => ({ period, payDays: (counted[index] ?? []).map(({ paid }) => paid) }));
}

function ofTheFirstOrLast(course: Course, share: Count, isLast: boolean): Pick<PeriodOfCourse, 'earned' | 'isNil'> {
  const earned = earnedAt(course, share, isLast).plus(isLast ? besidesIn(course) : Money.nil('month'));
  return { earned, isNil: !share.isNil() && earned.isAtLeast(course.during.the(nilLevel)) };
}

/** The part of a typical month's pay that pay days bring, where work begins and ends on a day; a full month's pay is one, and the most. */
function shareIn({ startsOn, stops, interval }: Course, payDays: readonly ScheduledPayDay[]): Count {
  return payDays
    .flatMap(({ covers }) => covers)
    .reduce((sum, whole) => sum.plus(shareOfPeriod(whole, startsOn, stops.on)), Count.of('0'))
    .times(Count.of('12'))
    .dividedBy(Count.of(payPeriodsAYear[interval]))
    .atMost(Count.of('1'));
}

function shareOfPeriod(whole: ScheduledPayDay['covers'][number], first: IsoDate, last: IsoDate): Count {
  const worked = inBoth(whole, { first, last });
  return worked === undefined ? Count.of('0') : partWorked(whole, worked);
}

/** What holiday pay and pay in place of notice add to earned income: as much of them as of the pay of the job. */
function besidesIn({ during, without, jobs }: Course): Money<'month'> {
  const own = during.circumstances.jobs.filter(({ entered }) => entered.kind === 'employee' && jobs.some(({ id }) => id === entered.id));
  const besides = Money.sum(
    'sum',
    own.map((job) => during.the(besidesLastWage, job)),
  );
  const pay = Money.sum(
    'month',
    own.map((job) => during.the(monthlyPay, job)),
  );
  if (besides.isNil() || pay.isNil()) return Money.nil('month');
  const ofJob = during.the(earnedIncome).excessOver(without.the(earnedIncome));
  return besides.in(asMonth).shareOf(pay).of(ofJob);
}

/** Earned income of a period: what others earn, the share of the job, and once it has stopped the rest at what is earned then. */
function earnedAt({ during, after, without }: Course, share: Count, hasStopped: boolean): Money<'month'> {
  const others = without.the(earnedIncome);
  const ofJob = during.the(earnedIncome).excessOver(others).times(share);
  const rest = hasStopped ? after.the(earnedIncome).excessOver(others).times(Count.of('1').less(share)) : others.less(others);
  return others.plus(ofJob, rest);
}
