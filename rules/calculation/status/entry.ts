import type { Status } from '#shared/calculation/result';
import type { IsoDate } from '../../engine/index.ts';
import type { Circumstances, Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/**
 * A status as a law words it; the situation, the name and the day of checking are added for all. `checked` is given only where the source
 * carries a day of its own, as a council's scheme does.
 */
export interface Entry extends Omit<Status, 'checked' | 'name'> {
  readonly checked?: IsoDate;
}

/** Whether Universal Credit could be worked out in a situation, so that something can be said about the award. */
export const awardIsKnown = ({ answers }: WorkedOut): boolean => answers.get('universal-credit')?.refusal === undefined;

/** "LCWRA status", of whom where there are two adults: "The partner's LCWRA status". `alone` is what it is called where there is one. */
export const whose = ({ adults }: Circumstances, { key }: Person, thing: string, alone = thing): string =>
  adults.length === 1 ? alone : `The ${key}'s ${thing}`;

/** The same person in the present. */
export const inTheNow = ({ circumstances: { adults } }: WorkedOut, { key }: Person): Person | undefined =>
  adults.find((adult) => adult.key === key);
