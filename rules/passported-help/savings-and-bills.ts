import { asMoney, conversion, since, unverified, type Citation } from '../engine/index.ts';
import {
  ageOnTheDay,
  adults,
  children,
  hasDisabilityAddition,
  hasLimitedCapability,
  helpUsed,
  inThePresent,
  jobs,
  nation,
} from '../facts/index.ts';
import {
  coldWeatherRegs,
  convention,
  helpToSaveRegs,
  schoolClothing,
  warmHomeDiscountRegs,
  warmHomeDiscountScotlandRegs,
} from '../instruments.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { isWithinLimitOfScotland } from './free-school-meals.ts';
import { figure, penny, rule, typicalMonth } from './law.ts';
import { childrenWhoseMealsNeedABenefit, childrenWithMealsForAll } from './school-years.ts';

const payForHelpToSave = figure(
  'help-to-save.least-pay',
  'take-home pay from which an account can be opened',
  asMoney('month'),
  helpToSaveRegs('4'),
  [
    ['2024-04-01', '793.17', '16 hours at the National Living Wage'],
    ['2025-04-01', '846.56', '16 hours at the National Living Wage'],
    ['2025-04-06', '1', 'Help-to-Save Accounts (Amendment) Regs 2025'],
  ],
);

/** An award of Universal Credit and take-home pay of £1 or more in the last assessment period; until April 2025 more. */
export const canOpenHelpToSave = rule(
  'help-to-save.can-be-opened',
  'a Help to Save account can be opened',
  helpToSaveRegs('4'),
  (the) => the(isInPayment) && the(earnedIncome).isAtLeast(the(payForHelpToSave)),
);

const couldOpenHelpToSaveBefore = inThePresent(canOpenHelpToSave);

/** An account that could be opened in the present runs its four years, also without Universal Credit. */
export const hasHelpToSave = rule(
  'help-to-save.is-had',
  'has a Help to Save account',
  helpToSaveRegs('4'),
  (the) => the(canOpenHelpToSave) || the(couldOpenHelpToSaveBefore) === true,
);

const warmHomeDiscount = figure('warm-home-discount.amount', 'Warm Home Discount', asMoney('year'), warmHomeDiscountRegs('16'), [
  ['2022-10-01', '150', 'SI 2022/772'],
]);
const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));

const goesWithTheAward = (id: string, law: Citation) =>
  rule(`warm-home-discount.${id}`, 'the Warm Home Discount goes with the award', law, (the) => the(isInPayment));
const goesWithTheAwardInEnglandOrWales = goesWithTheAward('england-and-wales', warmHomeDiscountRegs('6'));
const goesWithTheAwardInScotland = goesWithTheAward('scotland', warmHomeDiscountScotlandRegs('on the broader group'));

/** Great Britain: an award is needed. Where more is needed the case says so, by whether the discount is used. */
export const hasWarmHomeDiscount = rule(
  'warm-home-discount.is-entitled',
  'has the Warm Home Discount',
  warmHomeDiscountRegs('6'),
  (the) => {
    const where = the(nation);
    if (where === 'scotland') return the(goesWithTheAwardInScotland);
    return where !== 'northern-ireland' && the(goesWithTheAwardInEnglandOrWales);
  },
);

/** Until the winter of 2025-26 the home had to be costly to heat as well. */
const anyHomeIsEnough = rule(
  'warm-home-discount.any-home-is-enough',
  'the discount does not look at the home',
  warmHomeDiscountRegs('6'),
  since('2022-10-01', () => false),
  since('2025-04-01', () => true),
);

/** Whether more than the award is needed, which only its use tells: in Scotland each supplier's conditions, before April 2025 the home. */
export const warmHomeDiscountNeedsMore = rule(
  'warm-home-discount.needs-more',
  'the Warm Home Discount needs more than an award',
  warmHomeDiscountRegs('6'),
  (the) => !the(helpUsed).some(({ kind }) => kind === 'warm-home-discount') && (the(nation) === 'scotland' || !the(anyHomeIsEnough)),
);

export const worthOfWarmHomeDiscount = rule('warm-home-discount.worth', 'Warm Home Discount', typicalMonth, (the) =>
  the(warmHomeDiscount).in(twelfth).rounded(penny),
);

/** An award and nobody in work, with limited capability for work or a child under 5; with a disabled child also in work. Not in Scotland. */
export const hasColdWeatherPayments = rule(
  'cold-weather-payment.is-entitled',
  'has Cold Weather Payments',
  coldWeatherRegs('1A'),
  (the) => {
    if (the(nation) === 'scotland' || !the(isInPayment)) return false;
    if (the(children).some((child) => the(hasDisabilityAddition, child) !== 'none')) return true;
    if (the(jobs).length > 0) return false;
    return the(adults).some((adult) => the(hasLimitedCapability, adult)) || the(children).some((child) => the(ageOnTheDay, child) < 5);
  },
);

/** Each council has rules of its own; most follow the limit for free school meals. */
export const hasSchoolClothingGrant = unverified(
  rule(
    'school-clothing-grant.is-entitled',
    'has the School Clothing Grant',
    schoolClothing('national minimum'),
    (the) =>
      the(nation) === 'scotland' &&
      the(childrenWhoseMealsNeedABenefit).length + the(childrenWithMealsForAll).length > 0 &&
      the(isInPayment) &&
      the(isWithinLimitOfScotland),
  ),
  'Each council has its own rules for the School Clothing Grant. The limit of pay for free school meals is used.',
);
