import type { ExcessIncome } from '#shared/council-tax/values';
import type { Money, The } from '../engine/index.ts';
import { assessedWeeklyIncome } from '../facts/index.ts';
import * as uc from '../universal-credit/index.ts';
import { disregardOf, weeklyEarnings } from './earnings.ts';
import { incomeUsedByUniversalCredit } from './income.ts';
import { byScheme, monthToWeek, rule } from './law.ts';
import { excessAsForHousingBenefit } from './without-award.ts';

/** What the household needs a week: the maximum amount of UC. */
export const needsOfUniversalCredit = rule('ctr.needs', 'needs a week', byScheme, (the) => the(uc.maximumAmount).in(monthToWeek));

/** The UC award before debt deductions, a week. */
const weeklyAward = rule('ctr.weekly-uc-award', 'Universal Credit award a week', byScheme, (the) =>
  the(uc.universalCredit).in(monthToWeek),
);

/** The award without its housing element, a week. */
const weeklyAwardWithoutHousing = rule('ctr.weekly-uc-award-without-housing', 'award without housing costs, a week', byScheme, (the) =>
  the(uc.universalCredit).excessOver(the(uc.housingElement)).in(monthToWeek),
);

/** Income a week above needs; undefined where what it needs is not known. */
export function excessAWeek(the: The, income: ExcessIncome): Money<'week'> | undefined {
  if (income.kind === 'assessed-excess') return the(assessedWeeklyIncome);
  if (income.kind === 'assessed') return the(assessedWeeklyIncome)?.excessOver(the(needsOfUniversalCredit));
  if (income.kind === 'housing-benefit') return excessAsForHousingBenefit(the, income);
  const disregard = disregardOf(the, income.earningsDisregard);
  if (disregard === undefined) return undefined;
  const award = income.withoutHousing === true ? the(weeklyAwardWithoutHousing) : the(weeklyAward);
  // An earnings disregard is never more than the earnings.
  const counted = disregard.isNil()
    ? the(incomeUsedByUniversalCredit)
    : the(incomeUsedByUniversalCredit).less(disregard.atMost(the(weeklyEarnings)));
  return award.plus(counted).excessOver(the(needsOfUniversalCredit));
}
