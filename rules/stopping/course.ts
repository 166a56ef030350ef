import type { Case } from '#shared/case/schema';
import type { Job } from '#shared/case/situation';
import type { Stops } from '#shared/case/stops';
import { conversion, Count, dayAfter, dayOf, inWords, Money, type Evaluation, type FiguresInUse, type IsoDate } from '../engine/index.ts';
import { assessmentPeriodOf, circumstancesOf, evaluationOf, type AssessmentPeriod, type Circumstances } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { monthlyPay, type PayInterval } from '../pay/index.ts';
import { earnedIncome, isInPayment, nilLevel } from '../universal-credit/index.ts';
import { jobsThatStop, situationAfter, withoutTheJobs, withScenario } from './after.ts';
import { besidesLastWage } from './last-pay.ts';
import { payPeriodsOf, shareOfMonth, type PayPeriod } from './pay-periods.ts';

const asMonth = conversion('sum', 'month', '1', '1', convention('received in one assessment period'));

/** A job of a scenario from its first day to the stop, and the situation while it lasts, after it and without it. */
export interface Course {
  readonly stops: Stops;
  readonly startsOn: IsoDate;
  readonly interval: PayInterval;
  readonly payPeriods: readonly PayPeriod[];
  readonly present: Evaluation<Circumstances>;
  readonly during: Evaluation<Circumstances>;
  readonly after: Evaluation<Circumstances>;
  readonly without: Evaluation<Circumstances>;
  /** The day of the month on which assessment periods start. */
  readonly startDay: number;
  readonly jobs: readonly Job[];
  /** What nobody entered and the course rests on. */
  readonly assumptions: readonly string[];
}

/** How the job of a scenario runs until it stops; none where nothing was said about a stop. */
export function courseOf(entered: Case, index: number, figures: FiguresInUse): Course | undefined {
  const scenario = entered.scenarios[index];
  const stop = scenario?.stops;
  if (scenario === undefined || stop === undefined) return undefined;
  const jobs = jobsThatStop(entered, scenario);
  const starts = jobs.map(({ startsOn }) => startsOn ?? scenario.startsOn ?? scenario.asAt ?? entered.asAt).toSorted();
  const startsOn = starts[0] ?? entered.asAt;
  const interval = jobs[0]?.kind === 'self-employed' ? 'monthly' : (jobs[0]?.paid ?? 'monthly');
  const evaluationWith = (situation: typeof scenario): Evaluation<Circumstances> =>
    evaluationOf(circumstancesOf(withScenario(entered, index, situation), index, figures));
  return {
    stops: stop,
    startsOn,
    interval,
    payPeriods: payPeriodsOf(startsOn, stop.on, interval),
    present: evaluationOf(circumstancesOf(entered, 'now', figures)),
    during: evaluationWith(scenario),
    after: evaluationWith(situationAfter(entered, scenario)),
    without: evaluationWith(withoutTheJobs(entered, scenario)),
    startDay: entered.claims.assessmentPeriodStarts ?? dayOf(entered.asAt),
    jobs,
    assumptions: assumptionsOf(entered, jobs, startsOn),
  };
}

function assumptionsOf(entered: Case, jobs: readonly Job[], startsOn: IsoDate): string[] {
  const pay =
    'Pay is taken to come on the last day of each full period of work from the start of the job, and the last pay, a share by days, on the pay day after the stop. If the last wage is higher, its assessment period can be without Universal Credit too.';
  return [
    ...(jobs.some((job) => job.startsOn === undefined)
      ? [`When the job starts was not entered: it is taken to start on ${inWords(startsOn)}, the day of the calculation.`]
      : []),
    ...(entered.claims.assessmentPeriodStarts === undefined
      ? [
          'The day on which assessment periods start was not entered: they are taken to start on the day of the calculation. Every date here moves with it.',
        ]
      : []),
    ...(jobs.some((job) => job.kind === 'employee' && job.paid === undefined) ? ['The job is taken to be paid monthly.'] : []),
    pay,
    ...(jobs.length > 1 ? ['All jobs of this situation that are not in the present as they are stop on the same day.'] : []),
  ];
}

/** One assessment period while the job lasts, and whether the award is nil in it. */
export interface PeriodOfCourse extends AssessmentPeriod {
  readonly earned: Money<'month'>;
  readonly isNil: boolean;
}

/**
 * The assessment periods from the one in which the job starts to the one with its last pay. Between the first and the last
 * pay each is a typical month; those two bring what was worked for.
 */
export function periodsOf(course: Course): PeriodOfCourse[] {
  const [first, last] = [course.payPeriods[0]?.ends, course.payPeriods.at(-1)?.ends];
  if (first === undefined || last === undefined) return [];
  const periods: PeriodOfCourse[] = [];
  let period = assessmentPeriodOf(course.startsOn, course.startDay);
  for (; period.starts <= last; period = assessmentPeriodOf(dayAfter(period.ends), course.startDay)) {
    periods.push(periodOf(course, period, first, last));
  }
  return periods;
}

function periodOf(course: Course, period: AssessmentPeriod, first: IsoDate, last: IsoDate): PeriodOfCourse {
  const { during } = course;
  const isWhole = period.starts > first && period.ends < last;
  const share = period.ends < first ? Count.of('0') : isWhole ? Count.of('1') : shareIn(course, period);
  const earned = earnedAt(course, share, last <= period.ends).plus(last <= period.ends ? besidesIn(course) : Money.nil('month'));
  const isNil = isWhole ? !during.the(isInPayment) : !share.isNil() && earned.isAtLeast(during.the(nilLevel));
  return { ...period, earned, isNil };
}

function shareIn({ payPeriods, stops, interval }: Course, { starts, ends }: AssessmentPeriod): Count {
  return payPeriods
    .filter((paid) => starts <= paid.ends && paid.ends <= ends)
    .reduce((sum, paid) => sum.plus(shareOfMonth(paid, stops.on, interval)), Count.of('0'))
    .atMost(Count.of('1'));
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
