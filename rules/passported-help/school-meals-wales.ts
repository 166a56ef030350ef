import { asMoney, yearsBetween } from '../engine/index.ts';
import { dateOfBirth, nation } from '../facts/index.ts';
import { schoolMealsWalesOrder } from '../instruments.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { byApril } from '../years.ts';
import { figure, rule } from './law.ts';
import { childrenWhoseMealsNeedABenefit } from './school-years.ts';

export const limitInWales = figure(
  'free-school-meals.limit-wales',
  'take-home pay up to which school meals are free, Wales',
  asMoney('month'),
  schoolMealsWalesOrder('2'),
  byApril('WSI 2019/187 for')('616.67', '616.67', {
    amount: '616.67',
    unverified: 'That the limit of £7,400 a year still holds in 2026-27 was not confirmed.',
  }),
);

export const awardIsEnoughInWales = rule(
  'free-school-meals.award-is-enough-wales',
  'the award opens free school meals, Wales',
  schoolMealsWalesOrder('2'),
  (the) => the(isInPayment) && !the(earnedIncome).isMoreThan(the(limitInWales)),
);

/**
 * WSI 2019/187 art 3: a pupil who had meals through a benefit by 31 December 2023 keeps them to the end of the phase of that day.
 * All of primary school has free meals, so it can matter only to those who were at secondary school then: year 7, eleven on 31 August.
 */
export const mealsMayBeProtectedInWales = rule(
  'free-school-meals.may-be-protected-wales',
  'a pupil may have had free school meals in Wales by 31 December 2023',
  schoolMealsWalesOrder('3'),
  (the) =>
    the(nation) === 'wales' &&
    the(childrenWhoseMealsNeedABenefit).some((child) => yearsBetween(the(dateOfBirth, child), '2023-08-31') >= 11),
);
