/** The dates for which there is law. Universal Credit and what goes with it from April 2024 on; and the year 2011-12, without what lies between. */
const firstDay = '2024-04-08';
const year2011 = { first: '2011-04-11', last: '2012-04-05' };

/** Whether a date is answered by the law of 2011-12. */
export const isIn2011 = (date: string): boolean => date >= year2011.first && date <= year2011.last;

export const datesAllowed: readonly string[] = [`${firstDay} or later`, `${year2011.first} to ${year2011.last}`];

/** Which law is missing on a date, in words; undefined where there is law. */
export function lawMissingOn(date: string): string | undefined {
  if (date >= firstDay || isIn2011(date)) return undefined;
  if (date < year2011.first)
    return `Taper has no law of this date: it begins with the benefit rates of ${year2011.first}. Choose a date from then to ${year2011.last}, or from ${firstDay}.`;
  return `Taper has no law of this date: the rates and rules from 6 April 2012 to 7 April 2024 are missing, those of tax credits and the first years of Universal Credit. Choose a date from ${firstDay}, or one from ${year2011.first} to ${year2011.last}.`;
}
