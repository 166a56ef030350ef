import { addMonths, addYears, lawDatedBy, monthOf, yearOf, dayOf, type IsoDate } from '../engine/index.ts';
import { ageOnTheDay, asAt, dateOfBirth, type Person } from '../facts/index.ts';
import { pensionsAct2014 } from '../instruments.ts';

const { rule } = lawDatedBy('day');

/**
 * Pensions Act 2014 s 26: 66 for those born before 6 April 1960, 67 from 6 March 1961; in between a month more for each
 * month, counted from the 6th to the 5th.
 */
export function dayOfPensionAge(born: IsoDate): IsoDate {
  if (born < '1960-04-06') return addYears(born, 66);
  if (born >= '1961-03-06') return addYears(born, 67);
  const monthsSince = (yearOf(born) - 1960) * 12 + monthOf(born) - 4 - (dayOf(born) < 6 ? 1 : 0);
  return addMonths(born, 66 * 12 + monthsSince + 1);
}

/** Whether the person has reached State Pension age on the day. The date of birth is asked only where the age does not tell. */
export const hasReachedPensionAge = rule(
  'has-reached-pension-age',
  'has reached State Pension age',
  pensionsAct2014('26'),
  (the, person: Person) => {
    const age = the(ageOnTheDay, person);
    return age === 66 ? the(asAt) >= dayOfPensionAge(the(dateOfBirth, person)) : age > 66;
  },
);
