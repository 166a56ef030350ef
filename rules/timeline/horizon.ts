import type { Case } from '#shared/case/schema';
import { addMonths, dayBefore, type IsoDate } from '../engine/index.ts';
import type { Notes } from './notes.ts';

/** The first day of the law: weeks and pay periods before it are reckoned as on it. */
export const lawBegins: IsoDate = '2024-04-08';

/** The days that a calendar covers, and the day from which a scenario holds in it. */
export interface Horizon {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Absent for the present, which holds all the way. */
  readonly changesOn: IsoDate | undefined;
}

/** From the date of the case to the end of the last month; the month of that date is the first. */
export function horizonOf(entered: Case, position: 'now' | number, months: number, notes: Notes): Horizon {
  const from = entered.asAt;
  const until = dayBefore(addMonths(from, months, 1));
  return { from, until, changesOn: position === 'now' ? undefined : changeOf(entered, position, notes) };
}

/** The first day of a scenario: the one entered, the first day of a job that is new, or the date of the scenario. */
function changeOf(entered: Case, position: number, notes: Notes): IsoDate {
  const scenario = entered.scenarios[position];
  if (scenario?.startsOn !== undefined) return scenario.startsOn;
  const known = new Set(entered.now.jobs.map(({ id, startsOn }) => `${id} ${startsOn ?? ''}`));
  const [first] = (scenario?.jobs ?? [])
    .flatMap(({ id, startsOn }) => (startsOn === undefined || known.has(`${id} ${startsOn}`) ? [] : [startsOn]))
    .toSorted();
  if (first !== undefined) return first;
  const dated = scenario?.asAt ?? entered.asAt;
  notes.assume(
    'months.change',
    `scenarios[${position}].startsOn`,
    `The day on which the change happens was not entered: taken as ${dated}, the date of the ${scenario?.asAt === undefined ? 'case' : 'situation'}.`,
  );
  return dated;
}
