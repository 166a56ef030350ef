import { asMoney, since, unverified } from '../engine/index.ts';
import { children, inThePresent, ofChildInThePresent } from '../facts/index.ts';
import { educationAct1996, schoolMealsEnglandRegs, schoolMealsTransitionOrder } from '../instruments.ts';
import { isAtSchool } from '../school/index.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { figure, rule } from './law.ts';

export const limitInEngland = figure(
  'free-school-meals.limit-england',
  'take-home pay up to which school meals are free, England',
  asMoney('month'),
  schoolMealsEnglandRegs('4'),
  [['2018-04-01', '616.67', 'SI 2018/148']],
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

const awardIsEnough = rule(
  'free-school-meals.award-is-enough-england',
  'the award opens free school meals, England',
  educationAct1996('512ZB(4)'),
  since('2018-04-01', (the) => the(isInPayment) && the(isWithinLimitOfEngland)),
  since('2026-09-01', (the) => the(isInPayment) && the(anyAwardIsEnough)),
);

/** Whether the law of the day looks at pay; while it does, a pupil who once had meals keeps them whatever the pay. */
export const isEnglandLookingAtPay = rule(
  'free-school-meals.england-looks-at-pay',
  'pay is looked at in England',
  educationAct1996('512ZB(4)'),
  since('2018-04-01', () => true),
  since('2026-09-01', () => false),
);

const wasEnough = inThePresent(awardIsEnough);
const wasAtSchool = ofChildInThePresent(isAtSchool);

/**
 * SI 2018/145 art 3: a pupil who has had meals through a benefit at any time since 1 April 2018 keeps them, whatever becomes of pay
 * and award. The protection was lengthened more than once; it ended for all with the school year 2025-26.
 */
const pupilsAreProtected = rule(
  'free-school-meals.pupils-are-protected',
  'pupils keep the free school meals that they have now',
  schoolMealsTransitionOrder('3'),
  since(
    '2018-04-01',
    (the) => the(wasEnough) === true && the(children).every((child) => !the(isAtSchool, child) || the(wasAtSchool, child) === true),
  ),
  since('2026-09-01', () => false),
);

/** Whether school meals that need a benefit are free in England. */
export const mealsAreFreeInEngland = rule(
  'free-school-meals.are-free-england',
  'school meals are free, England',
  educationAct1996('512ZB'),
  (the) => the(awardIsEnough) || the(pupilsAreProtected),
);
