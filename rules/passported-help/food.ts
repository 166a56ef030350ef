import { asMoney, Count, Money } from '../engine/index.ts';
import { ageOnTheDay, children, nation } from '../facts/index.ts';
import { bestStartFoodsRegs, healthyStartRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { byApril, type Yearly } from '../years.ts';
import { figure, penny, rule, typicalMonth } from './law.ts';

const monthly = toMonths(typicalMonth);
const double = Count.of('2');

export const limitOfHealthyStart = figure(
  'healthy-start.limit',
  'take-home pay up to which there is Healthy Start',
  asMoney('month'),
  healthyStartRegs('3'),
  [['2016-04-01', '408', 'SI 2016/352']],
);
const healthyStartRate = figure(
  'healthy-start.rate',
  'Healthy Start for a child of 1 to 3',
  asMoney('week'),
  healthyStartRegs('8'),
  byApril('SI 2021/267 for')('4.25', '4.25', {
    amount: '4.65',
    authority: 'announced with the 10 Year Health Plan',
  }),
);

const childrenForHealthyStart = rule('healthy-start.children', 'children under 4', healthyStartRegs('3'), (the) =>
  the(children).filter((child) => the(ageOnTheDay, child) >= 0 && the(ageOnTheDay, child) < 4),
);

/** SI 2005/3262 reg 3: a child under 4, an award, and take-home pay of the month up to the limit. Expecting a child counts too, and is not asked. */
export const hasHealthyStart = rule(
  'healthy-start.is-entitled',
  'has Healthy Start',
  healthyStartRegs('3'),
  (the) =>
    the(nation) !== 'scotland' &&
    the(childrenForHealthyStart).length > 0 &&
    the(isInPayment) &&
    !the(earnedIncome).isMoreThan(the(limitOfHealthyStart)),
);

/** Healthy Start a month: for a child under 1 twice the rate. */
export const worthOfHealthyStart = rule('healthy-start.worth', 'Healthy Start', healthyStartRegs('8'), (the) =>
  monthly(
    Money.sum(
      'week',
      the(childrenForHealthyStart).map((child) =>
        the(ageOnTheDay, child) < 1 ? the(healthyStartRate).times(double) : the(healthyStartRate),
      ),
    ),
  ).rounded(penny),
);

const fromOneSource = (amount: string): Yearly => ({ amount, unverified: 'The rate was taken from one source.' });
const bestStartFoodsRate = figure(
  'best-start-foods.rate',
  'Best Start Foods for a child of 1 or 2',
  asMoney('week'),
  bestStartFoodsRegs('14'),
  byApril('SSI 2019/193 as amended for')(fromOneSource('5.30'), fromOneSource('5.40'), fromOneSource('5.60')),
);

const childrenForBestStartFoods = rule('best-start-foods.children', 'children under 3', bestStartFoodsRegs('9'), (the) =>
  the(children).filter((child) => the(ageOnTheDay, child) >= 0 && the(ageOnTheDay, child) < 3),
);

/** SSI 2019/193: a child under 3 and any award; since February 2024 no limit of income. */
export const hasBestStartFoods = rule(
  'best-start-foods.is-entitled',
  'has Best Start Foods',
  bestStartFoodsRegs('9 and 10'),
  (the) => the(nation) === 'scotland' && the(childrenForBestStartFoods).length > 0 && the(isInPayment),
);

/** Best Start Foods a month, for a child under 1 twice the rate. */
export const worthOfBestStartFoods = rule('best-start-foods.worth', 'worth of Best Start Foods', bestStartFoodsRegs('14'), (the) =>
  monthly(
    Money.sum(
      'week',
      the(childrenForBestStartFoods).map((child) =>
        the(ageOnTheDay, child) < 1 ? the(bestStartFoodsRate).times(double) : the(bestStartFoodsRate),
      ),
    ),
  ).rounded(penny),
);
