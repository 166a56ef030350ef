import { dateIn, lawDatedBy, yearOf, yearsBetween } from '../engine/index.ts';
import { asAt, dateOfBirth, nation, type Child } from '../facts/index.ts';
import { educationAct1996, educationScotlandAct } from '../instruments.ts';

/** When school starts, and which year at school a child is in: the one place that knows. */

const { rule } = lawDatedBy('day');

/** School starts on the 1 September after the fourth birthday. */
const schoolYearInEnglandOrWales = rule(
  'school-year-in-england-or-wales',
  'year at school, England and Wales',
  educationAct1996('8'),
  (the, child: Child) => {
    const year = yearOf(the(asAt));
    const started = the(asAt) < dateIn(year, 9, 1) ? year - 1 : year;
    return yearsBetween(the(dateOfBirth, child), dateIn(started, 8, 31)) - 4;
  },
);

/** The calendar year in which the Scottish school year of a day began, in the middle of August. */
const startOfScottishSchoolYear = rule(
  'start-of-scottish-school-year',
  'start of the school year, Scotland',
  educationScotlandAct('32'),
  (the) => {
    const year = yearOf(the(asAt));
    return the(asAt) < dateIn(year, 8, 15) ? year - 1 : year;
  },
);

/** School starts in August for those who are five by the end of the February after it. */
const schoolYearInScotland = rule(
  'school-year-in-scotland',
  'year at school, Scotland',
  educationScotlandAct('32'),
  (the, child: Child) => yearsBetween(the(dateOfBirth, child), dateIn(the(startOfScottishSchoolYear), 2, 29)) - 4,
);

/** Years at school: 0 in the first (reception; in Scotland primary 1), below nil before school. */
export const schoolYear = rule('school-year', 'year at school', educationAct1996('8'), (the, child: Child) =>
  the(nation) === 'scotland' ? the(schoolYearInScotland, child) : the(schoolYearInEnglandOrWales, child),
);

export const isBeforeSchool = rule(
  'is-before-school',
  'is not yet at school',
  educationAct1996('8'),
  (the, child: Child) => the(schoolYear, child) < 0,
);

/** From reception, in Scotland primary 1, to the end of school. */
export const isAtSchool = rule(
  'is-at-school',
  'is at school',
  educationAct1996('8'),
  (the, child: Child) => !the(isBeforeSchool, child) && the(schoolYear, child) <= 14,
);

/** In Scotland the start of somebody who is still four when the school year begins can be put off for a year, which the case does not say. */
export const startMayBePutOff = rule(
  'start-at-school-may-be-put-off',
  'the start at school may have been put off',
  educationScotlandAct('32'),
  (the, child: Child) =>
    the(nation) === 'scotland' &&
    the(schoolYear, child) === 0 &&
    yearsBetween(the(dateOfBirth, child), dateIn(the(startOfScottishSchoolYear), 8, 15)) < 5,
);
