import { children, nation, type Child } from '../facts/index.ts';
import { educationAct1996, schoolMealsScotlandRegs } from '../instruments.ts';
import { isAtSchool, schoolYear } from '../school/index.ts';
import { rule } from './law.ts';

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
