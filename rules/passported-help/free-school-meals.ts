import { asMoney } from '../engine/index.ts';
import { nation } from '../facts/index.ts';
import { educationAct1996, schoolMealsScotlandRegs, schoolMealsTransitionOrder } from '../instruments.ts';
import { isEntitledToScottishChildPayment } from '../scottish-child-payment/index.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { knownFor } from '../years.ts';
import { figure, rule } from './law.ts';
import { isEnglandLookingAtPay, limitInEngland, mealsAreFreeInEngland } from './school-meals-england.ts';
import { awardIsEnoughInWales, limitInWales } from './school-meals-wales.ts';
import { childrenWhoseMealsNeedABenefit, childrenWithMealsForAll, isInLastPrimaryYears } from './school-years.ts';

const limitInScotland = figure(
  'free-school-meals.limit-scotland',
  'take-home pay up to which school meals are free, Scotland',
  asMoney('month'),
  schoolMealsScotlandRegs('3'),
  knownFor('2026-27', 'april', [
    ['2022-08-01', '660', 'SSI 2009/178 as amended'],
    ['2023-08-01', '660', 'SSI 2009/178 as amended'],
    ['2024-08-01', '796', 'SSI 2009/178 as amended', 'The first day of this limit was taken from pages of councils.'],
    ['2025-08-01', '850', 'SSI 2009/178 as amended', 'The limit was taken from one source.'],
    [
      '2026-08-01',
      '850',
      'SSI 2009/178 as amended',
      'Whether there is another limit from August 2026 was not found; that of August 2025 is used.',
    ],
  ]),
);

/** In primary 6 and 7 the Scottish Child Payment is enough; after it pay is looked at. */
const awardIsEnoughInScotland = rule(
  'free-school-meals.award-is-enough-scotland',
  'the award opens free school meals, Scotland',
  schoolMealsScotlandRegs('3'),
  (the) => {
    if (!the(isInPayment)) return false;
    const olderToo = the(childrenWhoseMealsNeedABenefit).some((child) => !the(isInLastPrimaryYears, child));
    if (!olderToo && the(isEntitledToScottishChildPayment)) return true;
    return the(isWithinLimitOfScotland);
  },
);

/** The test of pay that councils also use for the School Clothing Grant. */
export const isWithinLimitOfScotland = rule(
  'free-school-meals.is-within-limit-scotland',
  'take-home pay is within the limit for free school meals',
  schoolMealsScotlandRegs('3'),
  (the) => !the(earnedIncome).isMoreThan(the(limitInScotland)),
);

/** The limit of take-home pay that the meals of the household turn on; undefined where none is looked at. */
export const limitOfFreeSchoolMeals = rule(
  'free-school-meals.limit',
  'limit for free school meals',
  educationAct1996('512ZB(4)'),
  (the) => {
    if (the(childrenWhoseMealsNeedABenefit).length === 0) return undefined;
    const where = the(nation);
    if (where === 'scotland') return the(limitInScotland);
    if (where === 'wales') return the(limitInWales);
    return the(isEnglandLookingAtPay) ? the(limitInEngland) : undefined;
  },
);

/** Whether pay no longer matters to a pupil in England who has meals: until the end of the school year 2025-26. */
export const mealsOnceHadAreKept = rule(
  'free-school-meals.once-had-are-kept',
  'free school meals that a pupil has stay',
  schoolMealsTransitionOrder('3'),
  (the) => the(nation) === 'england' && the(childrenWhoseMealsNeedABenefit).length > 0 && the(isEnglandLookingAtPay),
);

/** Whether the household's meals turn on there being any award, and so end with its last pound. */
export const mealsTurnOnAnyAward = rule(
  'free-school-meals.turn-on-any-award',
  'school meals turn on there being an award',
  educationAct1996('512ZB(4)'),
  (the) => the(nation) === 'england' && the(childrenWhoseMealsNeedABenefit).length > 0 && !the(isEnglandLookingAtPay),
);

/**
 * Whether the household's school meals are free: of the children whose meals need a benefit where there are any, else of those in
 * the years with free meals for all.
 */
export const hasFreeSchoolMeals = rule('free-school-meals.are-free', 'school meals are free', educationAct1996('512ZB'), (the) => {
  // The Education Authority of Northern Ireland has rules of its own, which are listed only.
  if (the(nation) === 'northern-ireland') return false;
  if (the(childrenWhoseMealsNeedABenefit).length === 0) return the(childrenWithMealsForAll).length > 0;
  const where = the(nation);
  if (where === 'scotland') return the(awardIsEnoughInScotland);
  return where === 'wales' ? the(awardIsEnoughInWales) : the(mealsAreFreeInEngland);
});
