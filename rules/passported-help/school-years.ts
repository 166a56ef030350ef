import { dateIn, yearOf, yearsBetween } from '../engine/index.ts';
import { asAt, children, dateOfBirth, nation, type Child } from '../facts/index.ts';
import { educationAct1996, schoolMealsScotlandRegs } from '../instruments.ts';
import { rule } from './law.ts';

/** Years at school: 0 in the first (reception; in Scotland primary 1), below nil before school. */
const schoolYear = rule('school-year', 'year at school', educationAct1996('8'), (the, child: Child) =>
  the(nation) === 'scotland' ? the(schoolYearInScotland, child) : the(schoolYearInEnglandOrWales, child),
);

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

/** School starts in August for those who are five by the end of the February after it. */
const schoolYearInScotland = rule(
  'school-year-in-scotland',
  'year at school, Scotland',
  schoolMealsScotlandRegs('2'),
  (the, child: Child) => {
    const year = yearOf(the(asAt));
    const started = the(asAt) < dateIn(year, 8, 15) ? year - 1 : year;
    return yearsBetween(the(dateOfBirth, child), dateIn(started, 2, 29)) - 4;
  },
);

/** How many years at school have free meals for all: three in England, seven in Wales, five in Scotland. */
const yearsWithMealsForAll = rule(
  'free-school-meals.years-for-all',
  'years at school with free meals for all',
  educationAct1996('512ZB'),
  (the) => {
    const where = the(nation);
    if (where === 'wales') return 7;
    return where === 'scotland' ? 5 : 3;
  },
);

/** From reception, in Scotland primary 1, to the end of school. */
export const isAtSchool = rule('is-at-school', 'is at school', educationAct1996('8'), (the, child: Child) => {
  const year = the(schoolYear, child);
  return year >= 0 && year <= 14;
});

export const childrenWithMealsForAll = rule(
  'free-school-meals.children-with-meals-for-all',
  'children in the years with free meals for all',
  educationAct1996('512ZB'),
  (the) => the(children).filter((child) => the(isAtSchool, child) && the(schoolYear, child) < the(yearsWithMealsForAll)),
);

/** Children at school whose meals are free only with a benefit. */
export const childrenWhoseMealsNeedABenefit = rule(
  'free-school-meals.children-whose-meals-need-a-benefit',
  'children whose meals are free only with a benefit',
  educationAct1996('512ZB'),
  (the) => the(children).filter((child) => the(isAtSchool, child) && the(schoolYear, child) >= the(yearsWithMealsForAll)),
);

/** Primary 6 and 7. */
export const isInLastPrimaryYears = rule(
  'free-school-meals.is-in-last-primary-years',
  'is in primary 6 or 7',
  schoolMealsScotlandRegs('3'),
  (the, child: Child) => [5, 6].includes(the(schoolYear, child)),
);
