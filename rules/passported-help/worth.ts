import type { HelpKind } from '#shared/case/help';
import { Money, type Question } from '../engine/index.ts';
import { helpUsed } from '../facts/index.ts';
import { toMonths } from '../periods/index.ts';
import { hasBestStartFoods, hasHealthyStart, worthOfBestStartFoods, worthOfHealthyStart } from './food.ts';
import { hasFreeSchoolMeals } from './free-school-meals.ts';
import { hasFreePrescriptions } from './health-costs.ts';
import { penny, rule, typicalMonth } from './law.ts';
import { hasHelpToSave, hasSchoolClothingGrant, hasWarmHomeDiscount, worthOfWarmHomeDiscount } from './savings-and-bills.ts';

/** Whether the household has each kind of help in a situation. */
export const isEntitledTo: Readonly<Record<HelpKind, Question<boolean>>> = {
  'free-school-meals': hasFreeSchoolMeals,
  prescriptions: hasFreePrescriptions,
  'healthy-start': hasHealthyStart,
  'best-start-foods': hasBestStartFoods,
  'school-clothing-grant': hasSchoolClothingGrant,
  'help-to-save': hasHelpToSave,
  'warm-home-discount': hasWarmHomeDiscount,
};

/** What help is worth a month where the law itself says so. */
export const worthByLaw: Readonly<Partial<Record<HelpKind, Question<Money<'month'> | undefined>>>> = {
  'healthy-start': worthOfHealthyStart,
  'best-start-foods': worthOfBestStartFoods,
  'warm-home-discount': worthOfWarmHomeDiscount,
};

const monthly = toMonths(typicalMonth);

/** Help that the household uses and has in this situation, a month: at the worth entered, or else that of the law; else it is listed only. */
export const passportedHelp = rule('passported-help', 'help that goes with Universal Credit', typicalMonth, (the) =>
  Money.sum(
    'month',
    the(helpUsed).flatMap(({ kind, worth }) => {
      if (!the(isEntitledTo[kind])) return [];
      if (worth !== undefined) return [monthly(worth).rounded(penny)];
      const own = worthByLaw[kind];
      const byLaw = own === undefined ? undefined : the(own);
      return byLaw === undefined ? [] : [byLaw];
    }),
  ),
);
