import { addDays, yearOf, type IsoDate } from '../engine/index.ts';

/** A Sunday from which the others are counted. */
const aSunday: IsoDate = '2023-01-01';

/** The first day of a benefit year, the first Sunday in January (SSCBA 1992 s 21(6)). */
export function benefitYearOf(year: number): IsoDate {
  let sunday = aSunday;
  while (yearOf(sunday) < year) sunday = addDays(sunday, 7);
  return sunday;
}
