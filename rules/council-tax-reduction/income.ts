import type { WeeklyIncome } from '#shared/council-tax/values';
import { Money, nearestPenny, type The } from '../engine/index.ts';
import { adults, assessedWeeklyIncome, children, hasDisabilityAddition } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { esaSupportComponent, hasEsaSupportComponent } from '../new-style-benefits/index.ts';
import { toMonths } from '../periods/index.ts';
import * as uc from '../universal-credit/index.ts';
import { disregardOf, getsDisabilityBenefit, someoneIsDisabled, weeklyEarnings, weeklyEarningsWithoutFloor } from './earnings.ts';
import { byScheme, monthToWeek, rule } from './law.ts';

const monthly = toMonths(byScheme);
const penny = nearestPenny(byScheme);

type AwardAndEarnings = Extract<WeeklyIncome, { kind: 'award-and-earnings' }>;

/** An element of the award that a scheme can leave out, a month. */
function elementOf(the: The, element: AwardAndEarnings['elementsLeftOut'][number]): Money<'month'> {
  const nil = Money.nil('month');
  switch (element) {
    case 'housing':
      return the(uc.housingElement);
    case 'housing-in-proportion':
      return the(housingInProportion);
    case 'child':
      return the(uc.childElements);
    case 'disabled-child':
      return the(uc.disabledChildAdditions);
    case 'childcare':
      return the(uc.childcareElement);
    case 'carer':
      return the(uc.carerElements);
    case 'lcw':
      return the(uc.awardIncludesLcwraElement) ? nil : the(uc.healthElement);
    case 'lcwra':
      return the(uc.awardIncludesLcwraElement) ? the(uc.healthElement) : nil;
    case 'transitional':
      return the(uc.transitionalElement);
  }
}

/** The part of the housing element that the award still holds: as the award is to the maximum amount. */
const housingInProportion = rule('ctr.housing-in-proportion', 'housing element in proportion to the award', byScheme, (the) =>
  the(uc.universalCredit).isNil() ? Money.nil('month') : the(uc.universalCredit).shareOf(the(uc.maximumAmount)).of(the(uc.housingElement)),
);

/** The award without the elements that the scheme leaves out, a week. */
function awardCounted(the: The, { elementsLeftOut, atLeastStandardAndChild }: AwardAndEarnings): Money<'week'> {
  const award = the(uc.universalCredit);
  const leftOut = Money.sum(
    'month',
    elementsLeftOut.map((element) => elementOf(the, element)),
  );
  const rest = award.excessOver(leftOut);
  if (atLeastStandardAndChild !== true) return rest.in(monthToWeek);
  return rest.atLeast(the(uc.standardAllowance).plus(the(uc.childElements)).atMost(award)).in(monthToWeek);
}

/** Income that a scheme leaves out of what UC counts, a month. */
function incomeLeftOut(the: The, kind: AwardAndEarnings['incomesLeftOut'][number]): Money<'month'> {
  if (kind === 'savings') return the(uc.tariffIncome);
  return Money.sum(
    'month',
    the(adults).map((adult) => {
      if (kind === 'carers-allowance') return monthly(the(carersAllowance, adult)).rounded(penny);
      return the(hasEsaSupportComponent, adult) ? monthly(the(esaSupportComponent)).rounded(penny) : Money.nil('month');
    }),
  );
}

/** A flat sum off the income where there is a disability in the household, and for each disabled child. */
function disabilityDisregardOf(the: The, { disabilityDisregard: disregard }: AwardAndEarnings): Money<'week'> {
  if (disregard === undefined) return Money.nil('week');
  const disabledChildren = the(children).filter((child) => the(hasDisabilityAddition, child) !== 'none');
  const applies =
    disregard.for === 'disability-premium'
      ? the(someoneIsDisabled)
      : disabledChildren.length > 0 || the(adults).some((adult) => the(getsDisabilityBenefit, adult));
  const forChild = disregard.perDisabledChild;
  return Money.sum('week', [
    ...(applies ? [Money.of(disregard.weekly, 'week')] : []),
    ...(forChild === undefined ? [] : disabledChildren.map(() => Money.of(forChild, 'week'))),
  ]);
}

/** Income a week as a scheme of bands reckons it; undefined where what it needs is not known. */
export function incomeAWeek(the: The, income: WeeklyIncome): Money<'week'> | undefined {
  switch (income.kind) {
    case 'assessed':
      return the(assessedWeeklyIncome);
    case 'income-used-by-universal-credit':
      return the(incomeUsedByUniversalCredit);
    case 'earnings': {
      const disregard = disregardOf(the, income.earningsDisregard);
      return disregard === undefined ? undefined : the(weeklyEarnings).excessOver(disregard);
    }
    case 'award-and-earnings': {
      const disregard = disregardOf(the, income.earningsDisregard);
      if (disregard === undefined) return undefined;
      const leftOut = Money.sum(
        'month',
        income.incomesLeftOut.map((kind) => incomeLeftOut(the, kind)),
      );
      const other = income.otherIncome === 'ignored' ? Money.nil('week') : the(uc.unearnedIncome).excessOver(leftOut).in(monthToWeek);
      const earnings = the(income.withoutMinimumIncomeFloor === true ? weeklyEarningsWithoutFloor : weeklyEarnings);
      return awardCounted(the, income).plus(earnings.excessOver(disregard), other).excessOver(disabilityDisregardOf(the, income));
    }
  }
}

/** Net earnings before the work allowance and taper, and unearned income with what savings are taken to bring, a week. */
export const incomeUsedByUniversalCredit = rule('ctr.income-used-by-uc', 'income that Universal Credit used, a week', byScheme, (the) =>
  the(weeklyEarnings).plus(the(uc.unearnedIncome).in(monthToWeek)),
);
