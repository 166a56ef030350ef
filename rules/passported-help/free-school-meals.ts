import { asMoney, since, unverified } from '../engine/index.ts';
import { nation } from '../facts/index.ts';
import { educationAct1996, schoolMealsEnglandRegs, schoolMealsScotlandRegs, schoolMealsWalesOrder } from '../instruments.ts';
import { isEntitledToScottishChildPayment } from '../scottish-child-payment/index.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { figure, rule } from './law.ts';
import { childrenWhoseMealsNeedABenefit, childrenWithMealsForAll, isInLastPrimaryYears } from './school-years.ts';

const limitInEngland = figure(
  'free-school-meals.limit-england',
  'take-home pay up to which school meals are free, England',
  asMoney('month'),
  schoolMealsEnglandRegs('4'),
  [['2018-04-01', '616.67', 'SI 2018/148']],
);
const limitInWales = figure(
  'free-school-meals.limit-wales',
  'take-home pay up to which school meals are free, Wales',
  asMoney('month'),
  schoolMealsWalesOrder('2'),
  [
    ['2019-04-01', '616.67', 'WSI 2019/187'],
    ['2026-04-01', '616.67', 'WSI 2019/187', 'That the limit of £7,400 a year still holds in 2026-27 was not confirmed.'],
  ],
);
const limitInScotland = figure(
  'free-school-meals.limit-scotland',
  'take-home pay up to which school meals are free, Scotland',
  asMoney('month'),
  schoolMealsScotlandRegs('3'),
  [
    ['2022-08-01', '660', 'SSI 2009/178 as amended'],
    ['2024-08-01', '796', 'SSI 2009/178 as amended', 'The first day of this limit was taken from pages of councils.'],
    ['2025-08-01', '850', 'SSI 2009/178 as amended', 'The limit was taken from one source.'],
    [
      '2026-08-01',
      '850',
      'SSI 2009/178 as amended',
      'Whether there is another limit from August 2026 was not found; that of August 2025 is used.',
    ],
  ],
);

/** The three months of the test have the same limit a month, so in a steady month the first of them decides. */
const isWithinLimitOfEngland = rule(
  'free-school-meals.is-within-limit-england',
  'take-home pay is within the limit for free school meals',
  schoolMealsEnglandRegs('4'),
  (the) => !the(earnedIncome).isMoreThan(the(limitInEngland)),
);
const anyAwardIsEnough = unverified(
  rule('free-school-meals.any-award-is-enough', 'any award of Universal Credit is enough', educationAct1996('512ZB'), () => true),
  'That any award of Universal Credit is enough since September 2026 was announced in June 2025; the instrument was not read.',
);

const awardIsEnoughInEngland = rule(
  'free-school-meals.award-is-enough-england',
  'the award opens free school meals, England',
  educationAct1996('512ZB(4)'),
  since('2018-04-01', (the) => the(isInPayment) && the(isWithinLimitOfEngland)),
  since('2026-09-01', (the) => the(isInPayment) && the(anyAwardIsEnough)),
);

const awardIsEnoughInWales = rule(
  'free-school-meals.award-is-enough-wales',
  'the award opens free school meals, Wales',
  schoolMealsWalesOrder('2'),
  (the) => the(isInPayment) && !the(earnedIncome).isMoreThan(the(limitInWales)),
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

const isEnglandLookingAtPay = rule(
  'free-school-meals.england-looks-at-pay',
  'pay is looked at in England',
  educationAct1996('512ZB(4)'),
  since('2018-04-01', () => true),
  since('2026-09-01', () => false),
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
  return where === 'wales' ? the(awardIsEnoughInWales) : the(awardIsEnoughInEngland);
});
