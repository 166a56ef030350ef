import type { ExcessIncome } from '#shared/council-tax/values';
import { Count, Money, unverified, type The } from '../engine/index.ts';
import { adults, ageOnTheDay, isCouple, isSelfEmployment, jobs, otherIncomeEntered } from '../facts/index.ts';
import * as hb from '../housing-benefit/index.ts';
import { childrenResponsibleFor } from '../universal-credit/index.ts';
import { byScheme, rule } from './law.ts';
import { schemeInForce } from './scheme-in-force.ts';

/** Where no Universal Credit is paid most schemes of the taper have needs and income as Housing Benefit has them. */

type AsHousingBenefit = Extract<ExcessIncome, { kind: 'housing-benefit' }>;
type Amounts = NonNullable<AsHousingBenefit['amounts']>;

/** Someone has a business or lets a room: Housing Benefit reckons such income in ways that are not held. */
const incomeIsReckonedOtherwise = rule(
  'ctr.income-is-reckoned-otherwise',
  'there is a business or a lodger',
  byScheme,
  (the) =>
    the(jobs).some((job) => the(isSelfEmployment, job)) ||
    the(adults).some((adult) => the(otherIncomeEntered, adult).some(({ kind }) => kind === 'rent-received')),
);

const hasPremiums = rule(
  'ctr.has-premiums',
  'the household would have premiums',
  byScheme,
  (the) => !the(hb.premiumsOfTheFamily).isNil() || !the(hb.premiumsWithClaimant, the(hb.claimant)).isNil(),
);

/** A scheme's own amounts are held without premiums. */
export const housingBenefitsRulesApply = rule(
  'ctr.housing-benefits-rules-apply',
  'needs and income can be reckoned as for Housing Benefit',
  byScheme,
  (the) => !the(incomeIsReckonedOtherwise) && (ownAmounts(the) === undefined || !the(hasPremiums)),
);

function ownAmounts(the: The): Amounts | undefined {
  const reduction = the(schemeInForce)?.scheme.termsWithoutUniversalCredit?.reduction;
  return reduction?.family === 'taper' && reduction.income.kind === 'housing-benefit' ? reduction.income.amounts : undefined;
}

const needsAsForHousingBenefit = unverified(
  rule('ctr.needs-as-for-housing-benefit', 'needs for council tax reduction without Universal Credit', byScheme, (the) =>
    the(hb.applicableAmount),
  ),
  "Without Universal Credit the scheme has needs and income like those of Housing Benefit; its own amounts were not compared with Housing Benefit's.",
);

const needsByOwnAmounts = unverified(
  rule('ctr.needs-by-own-amounts', 'needs for council tax reduction without Universal Credit', byScheme, (the) => {
    const amounts = ownAmounts(the);
    return amounts === undefined ? Money.nil('week') : needsBy(the, amounts);
  }),
  "Without Universal Credit the scheme's own needs are used, and income as for Housing Benefit. Neither was read in the scheme itself.",
);

function needsBy(the: The, amounts: Amounts): Money<'week'> {
  const children = Count.of(`${the(childrenResponsibleFor).length}`);
  const ofAdults = Money.of(personalAmount(the, amounts), 'week');
  if (children.isNil()) return ofAdults;
  return ofAdults.plus(Money.of(amounts.child, 'week').times(children), Money.of(amounts.family, 'week'));
}

function personalAmount(the: The, amounts: Amounts): string {
  if (the(isCouple)) return amounts.couple;
  if (the(childrenResponsibleFor).length > 0) return amounts.loneParent;
  return the(adults).every((adult) => the(ageOnTheDay, adult) < 25) ? amounts.singleUnder25 : amounts.single;
}

/** Income above needs a week as Housing Benefit reckons both; income from savings only where the scheme counts it. */
export function excessAsForHousingBenefit(the: The, { incomeFromSavings, amounts }: AsHousingBenefit): Money<'week'> {
  const needs = amounts === undefined ? the(needsAsForHousingBenefit) : the(needsByOwnAmounts);
  const income = incomeFromSavings === 'counted' ? the(hb.income) : the(hb.income).less(the(hb.tariffIncome));
  return income.excessOver(needs);
}
