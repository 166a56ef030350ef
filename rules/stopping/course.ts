import type { Case } from '#shared/case/schema';
import type { Job, Situation } from '#shared/case/situation';
import type { Stops } from '#shared/case/stops';
import { addDays, dayOf, inWords, type Evaluation, type FiguresInUse, type IsoDate } from '../engine/index.ts';
import { assessmentPeriodDay, circumstancesOf, evaluationOf, type Circumstances } from '../facts/index.ts';
import { bankHolidaysOf } from '../calendar/index.ts';
import type { PayInterval } from '../pay/index.ts';
import { inBoth, payDaysOf, type ScheduledPayDay } from '../pay-days/index.ts';
import { jobsThatStop, situationAfter, withoutTheJobs, withScenario } from './after.ts';

/** A job of a scenario from its first day to the stop, and the situation while it lasts, after it and without it. */
export interface Course {
  readonly stops: Stops;
  readonly startsOn: IsoDate;
  readonly interval: PayInterval;
  /** The pay days for the days from the first to the last: at least one. */
  readonly payDays: readonly ScheduledPayDay[];
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
  const { payDays, assumed } = payDaysUntil(entered, index, scenario, jobs[0], { startsOn, interval, on: stop.on });
  const evaluationWith = (situation: typeof scenario): Evaluation<Circumstances> =>
    evaluationOf(circumstancesOf(withScenario(entered, index, situation), index, figures));
  return {
    stops: stop,
    startsOn,
    interval,
    payDays,
    present: evaluationOf(circumstancesOf(entered, 'now', figures)),
    during: evaluationWith(scenario),
    after: evaluationWith(situationAfter(entered, scenario)),
    without: evaluationWith(withoutTheJobs(entered, scenario)),
    startDay: assessmentPeriodDay(entered) ?? dayOf(entered.asAt),
    jobs,
    assumptions: assumptionsOf(entered, jobs, startsOn, assumed),
  };
}

/** The pay days of the job for the days from its first to its last, and what they rest on; the last comes within two months. */
function payDaysUntil(
  { nation }: Case,
  index: number,
  scenario: Situation,
  job: Job | undefined,
  { startsOn, interval, on }: { startsOn: IsoDate; interval: PayInterval; on: IsoDate },
): { payDays: ScheduledPayDay[]; assumed: string[] } {
  if (job === undefined) return { payDays: [], assumed: [] };
  const assumed: string[] = [];
  const payDays = payDaysOf({
    work: { entered: job, path: `scenarios[${index}].jobs[${scenario.jobs.indexOf(job)}]`, starts: startsOn },
    interval,
    span: { first: startsOn, last: addDays(on, 62) },
    holidays: bankHolidaysOf[nation],
    notes: { assume: (_, __, text) => assumed.push(text) },
  });
  const isOfThem = ({ covers }: ScheduledPayDay): boolean =>
    covers.some((whole) => inBoth(whole, { first: startsOn, last: on }) !== undefined);
  return { payDays: payDays.filter(isOfThem), assumed };
}

function assumptionsOf(entered: Case, jobs: readonly Job[], startsOn: IsoDate, ofPayDays: readonly string[]): string[] {
  return [
    ...(jobs.some((job) => job.startsOn === undefined)
      ? [`When the job starts was not entered: it is taken to start on ${inWords(startsOn)}, the day of the calculation.`]
      : []),
    ...(assessmentPeriodDay(entered) === undefined
      ? [
          'The day on which assessment periods start was not entered: they are taken to start on the day of the calculation. Every date here moves with it.',
        ]
      : []),
    ...(jobs.some((job) => job.kind === 'employee' && job.paid === undefined) ? ['The job is taken to be paid monthly.'] : []),
    ...ofPayDays,
    'The last wage is taken to come on the ordinary pay day after the stop, with a share of the pay by calendar days, weekends among them. If the last wage is higher, its assessment period can be without Universal Credit too.',
    ...(jobs.length > 1 ? ['All jobs of this situation that are not in the present as they are stop on the same day.'] : []),
  ];
}
