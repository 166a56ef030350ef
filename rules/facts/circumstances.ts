import type { Case } from '#shared/case/schema';
import type { Child as ChildEntered, NonDependant as NonDependantEntered, Person as PersonEntered } from '#shared/case/person';
import type { Job as JobEntered, Situation } from '#shared/case/situation';
import { Evaluation, type Calendar, type FiguresInUse, type Possibilities, type IsoDate } from '../engine/index.ts';
import { assessmentPeriodDay, assessmentPeriodOf, type AssessmentPeriod } from './assessment-period.ts';

/** One situation of a case on its date, as the facts read it: who is there, and what was entered about each. */
export interface Circumstances {
  readonly entered: Case;
  readonly situation: Situation;
  /** Where the situation stands in the case: "now" or "scenarios[0]". */
  readonly path: string;
  readonly asAt: IsoDate;
  readonly assessmentPeriod: AssessmentPeriod;
  readonly client: Person;
  readonly partner: Person | undefined;
  readonly adults: readonly Person[];
  /** Those who are born by the end of the assessment period. */
  readonly children: readonly Child[];
  readonly nonDependants: readonly NonDependant[];
  readonly jobs: readonly Job[];
  /** The present situation ("now") worked out, for law that looks at what has changed; absent where this is the present. */
  readonly present: Evaluation<Circumstances> | undefined;
  /** The figures to go by: those of the edition, or those with a pack. */
  readonly figures: FiguresInUse;
  /** The facts of the case that are not known and are being tried one way and another; absent where everything is as entered. */
  readonly possibilities?: Possibilities | undefined;
}

export interface Person {
  readonly kind: 'person';
  readonly key: 'client' | 'partner';
  readonly path: string;
  readonly entered: PersonEntered;
}

export interface Child {
  readonly kind: 'child';
  readonly key: string;
  readonly path: string;
  readonly entered: ChildEntered;
}

export interface NonDependant {
  readonly kind: 'non-dependant';
  readonly key: string;
  readonly path: string;
  readonly entered: NonDependantEntered;
}

export interface Job {
  readonly kind: 'job';
  readonly key: string;
  readonly path: string;
  readonly entered: JobEntered;
}

/** The circumstances of one situation. `position` is "now" or the index of a scenario. */
export function circumstancesOf(
  entered: Case,
  position: 'now' | number,
  figures: FiguresInUse,
  possibilities?: Possibilities,
): Circumstances {
  const situation = position === 'now' ? entered.now : entered.scenarios[position];
  if (situation === undefined) throw new RangeError(`This case has no scenario number ${position}.`);
  const path = position === 'now' ? 'now' : `scenarios[${position}]`;
  const asAt = situation.asAt ?? entered.asAt;
  const assessmentPeriod = assessmentPeriodOf(asAt, assessmentPeriodDay(entered));
  const client: Person = { kind: 'person', key: 'client', path: 'client', entered: entered.client };
  const partner: Person | undefined = entered.partner && { kind: 'person', key: 'partner', path: 'partner', entered: entered.partner };
  return {
    entered,
    situation,
    path,
    asAt,
    assessmentPeriod,
    client,
    partner,
    adults: partner === undefined ? [client] : [client, partner],
    children: childrenBornBy(assessmentPeriod.ends, entered),
    nonDependants: entered.nonDependants.map((adult, index) => ({
      kind: 'non-dependant',
      key: adult.id,
      path: `nonDependants[${index}]`,
      entered: adult,
    })),
    jobs: situation.jobs.map((job, index) => ({ kind: 'job', key: job.id, path: `${path}.jobs[${index}]`, entered: job })),
    present: position === 'now' ? undefined : presentOf(entered, figures, possibilities),
    figures,
    possibilities,
  };
}

const childrenBornBy = (day: IsoDate, { children }: Case): Child[] =>
  children
    .map((child, index): Child => ({ kind: 'child', key: child.id, path: `children[${index}]`, entered: child }))
    .filter(({ entered: { born } }) => born === undefined || born <= day);

/** The same situation on another day, in another assessment period. */
export const onDay = (circumstances: Circumstances, asAt: IsoDate, assessmentPeriod: AssessmentPeriod): Circumstances => ({
  ...circumstances,
  asAt,
  assessmentPeriod,
  children: childrenBornBy(assessmentPeriod.ends, circumstances.entered),
});

function presentOf(entered: Case, figures: FiguresInUse, possibilities: Possibilities | undefined): Evaluation<Circumstances> {
  return evaluationOf(circumstancesOf(entered, 'now', figures, possibilities));
}

/** Where a situation stands in its case. @throws RangeError for a situation that the case does not have. */
export function positionOf(entered: Case, situation: string): 'now' | number {
  if (situation === entered.now.id) return 'now';
  const index = entered.scenarios.findIndex(({ id }) => id === situation);
  if (index < 0) throw new RangeError(`This case has no situation "${situation}".`);
  return index;
}

/** Answers questions about these circumstances, by the law of their dates. */
export const evaluationOf = (circumstances: Circumstances): Evaluation<Circumstances> =>
  new Evaluation(circumstances, calendarOf(circumstances), circumstances.figures, circumstances.possibilities);

/** The dates by which the law of a situation is selected. */
export const calendarOf = ({ entered, asAt, assessmentPeriod }: Circumstances): Calendar => ({
  day: asAt,
  'assessment-period': assessmentPeriod.starts,
  carriesFiguresForward: entered.projection === true,
});
