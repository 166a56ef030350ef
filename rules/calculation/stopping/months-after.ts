import type { Case } from '#shared/case/schema';
import type { Person } from '#shared/case/person';
import type { Situation } from '#shared/case/situation';
import type { Stopping } from '#shared/calculation/stopping';
import { dateIn, dayAfter, Money, monthOf, yearOf } from '../../engine/index.ts';
import {
  canBeReopened,
  capabilityIsLinked,
  graceEnds,
  situationAfter,
  transitionalIsLinked,
  type BreakInAward,
} from '../../stopping/index.ts';
import { timelineOf } from '../../timeline/index.ts';
import type { Stopped } from './entry.ts';

/**
 * The months from that of the stop on: the scenario until its last day and from then on what is left of it, with what the break has
 * ended and what a new claim begins. The month with the least left is named.
 */
export function monthsAfter(entered: Case, index: number, stopped: Stopped, count: number): Pick<Stopping, 'timeline' | 'lowestMonth'> {
  const scenario = entered.scenarios[index];
  if (scenario === undefined) return {};
  const timeline = timelineOf(fromTheStop(entered, scenario, stopped), scenario.id, count, stopped.now.circumstances.figures);
  const left = (month: (typeof timeline.months)[number]): Money<'sum'> => Money.of(month.left, 'sum');
  const [first, ...others] = timeline.months;
  if (first === undefined) return { timeline };
  const lowest = others.reduce((least, month) => (left(least).isMoreThan(left(month)) ? month : least), first);
  return { timeline, lowestMonth: { month: lowest.month, left: lowest.left } };
}

/** The case as it stands in the month of the stop: the scenario as its present, and what follows as its scenario. */
function fromTheStop(entered: Case, scenario: Situation, { course, gap, spell }: Stopped): Case {
  const { on } = course.stops;
  const grace = course.during.the(graceEnds, spell);
  const keepsElement = gap === undefined || course.during.the(transitionalIsLinked, gap);
  const { transitionalElement, ...claims } = entered.claims;
  const isNewClaim = gap?.to !== undefined && !course.during.the(canBeReopened, gap);
  const firstOfMonth = dateIn(yearOf(on), monthOf(on), 1);
  return {
    ...entered,
    projection: true,
    asAt: firstOfMonth < entered.asAt ? entered.asAt : firstOfMonth,
    client: afterTheBreak(entered.client, course, gap),
    ...(entered.partner !== undefined && { partner: afterTheBreak(entered.partner, course, gap) }),
    claims: {
      ...claims,
      ...(keepsElement && transitionalElement !== undefined && { transitionalElement }),
      ...(grace !== undefined && { benefitCapGraceUntil: grace }),
    },
    months: { ...entered.months, openingBalance: '0.00', ...(isNewClaim && { universalCreditSince: dayAfter(gap.to ?? on) }) },
    now: { ...undated(scenario), id: 'now', jobs: withStart(scenario, course) },
    scenarios: [
      {
        ...undated(situationAfter(entered, { ...scenario, jobs: withStart(scenario, course) })),
        id: scenario.id,
        name: afterNames[course.stops.kind],
        startsOn: dayAfter(on),
      },
    ],
  };
}

const afterNames = { 'job-ends': 'after the job', 'fewer-hours': 'with fewer hours', sick: 'off sick' } as const;

function undated(situation: Situation): Situation {
  const { asAt: _, startsOn: __, ...rest } = situation;
  return rest;
}

const withStart = ({ jobs }: Situation, course: Stopped['course']): Situation['jobs'] =>
  jobs.map((job) => (course.jobs.some(({ id }) => id === job.id) ? { ...job, startsOn: job.startsOn ?? course.startsOn } : job));

/** A person with LCWRA after a break that is not ignored: the protected rate is gone and the wait begins with the new award. */
function afterTheBreak(person: Person, { during }: Stopped['course'], gap: BreakInAward | undefined): Person {
  if (person.capability !== 'lcwra' || gap?.to === undefined || during.the(capabilityIsLinked, gap)) return person;
  const { waitDoesNotApply: _, ...rest } = person;
  return { ...rest, lcwraBreak: { from: gap.from, to: gap.to, because: gap.because }, capabilitySince: dayAfter(gap.to) };
}
