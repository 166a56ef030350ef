import type { Case } from '#shared/case/schema';
import { penceOf } from '../../words/money.ts';
import type { Step } from './series.ts';
import type { SweepSubject } from './subject.ts';

type Situation = Case['now'];

/** A situation of the case in the chart: on the line where it differs from it in nothing else, or beside it. */
export interface SituationPoint {
  id: string;
  name: string;
  x: number;
  moneyLeft: string;
  onLine: boolean;
}

export interface SituationPoints {
  points: SituationPoint[];
  /** Situations that have no one place along the line. */
  elsewhere: string[];
}

/** Each situation that has a figure at the hours, or the pay, that it has itself. */
export function situationPoints(
  subject: Case,
  { request, own }: SweepSubject,
  steps: readonly Step[],
  leftOf: (situation: string) => string | undefined,
  nameOf: (situation: string) => string,
): SituationPoints {
  const [first, last] = [steps[0], steps.at(-1)];
  const swept = [subject.now, ...subject.scenarios].find(({ id }) => id === request.situation)?.jobs.find(({ id }) => id === request.job);
  const all = [subject.now, ...subject.scenarios].flatMap((situation) => {
    const moneyLeft = leftOf(situation.id);
    if (moneyLeft === undefined || swept === undefined) return [];
    const isSwept = situation.id === request.situation;
    const x = isSwept ? own : placeOf(situation, swept, request.vary);
    return [{ id: situation.id, name: nameOf(situation.id), x, moneyLeft, onLine: isSwept || liesOn(steps, x, moneyLeft) }];
  });
  const fits = (x: number | undefined): x is number =>
    x !== undefined && first !== undefined && last !== undefined && x >= Number(first.at) && x <= Number(last.at);
  return {
    points: all.flatMap(({ x, ...rest }) => (fits(x) ? [{ ...rest, x }] : [])),
    elsewhere: all.flatMap(({ x, name }) => (fits(x) ? [] : [name])),
  };
}

/** The hours or the pay of the job that stands in the place of the one that is varied: of the same person, and the only one or of the same name. */
function placeOf({ jobs }: Situation, swept: Situation['jobs'][number], vary: 'hours' | 'pay'): number | undefined {
  const own = jobs.filter(({ who }) => who === swept.who);
  if (own.length === 0) return 0;
  const job = own.length === 1 ? own[0] : own.find(({ id }) => id === swept.id);
  if (job === undefined || job.kind !== swept.kind) return undefined;
  if (vary === 'hours') return numberOf(job.pay?.hoursPerWeek);
  if (job.kind === 'self-employed') return job.profit?.per === swept.profit?.per ? numberOf(job.profit?.amount) : undefined;
  return job.pay?.per === swept.pay?.per ? numberOf(job.pay?.amount) : undefined;
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const liesOn = (steps: readonly Step[], x: number | undefined, moneyLeft: string): boolean =>
  steps.some((step) => Number(step.at) === x && penceOf(step.moneyLeft) === penceOf(moneyLeft));
