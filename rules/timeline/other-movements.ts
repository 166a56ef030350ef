import type { Case } from '#shared/case/schema';
import { dateIn, dayBefore, inWords, Money, yearOf, type IsoDate } from '../engine/index.ts';
import { householdQuestions } from '../net-income/index.ts';
import { personQuestions } from '../net-income/index.ts';
import type { ChildcareBill } from './childcare.ts';
import { earlier, workingDayOnOrBefore, daysAfterMonday } from '../calendar/index.ts';
import type { Movement } from './entries.ts';
import type { Household } from './household.ts';
import type { Notes } from './notes.ts';
import { daysDue, monthEndsIn, weeksOf } from './recurring.ts';

type Per = Parameters<typeof weeksOf>[0];

export const childcarePayments = (bills: readonly ChildcareBill[]): Movement[] =>
  bills.map(({ child, date, covers, amount }) => ({
    date,
    direction: 'goes-out',
    line: 'childcare-costs',
    child,
    amount,
    text: `Childcare for ${inWords(covers.first)} to ${inWords(covers.last)}`,
  }));

/** Costs of working, from the first day on which the situation holds: on Mondays, or on the first of the month. */
export function workCosts({ now, after, horizon: { from, until, changesOn } }: Household, notes: Notes): Movement[] {
  const of = ({ situation, path }: Household['now'], first: IsoDate, last: IsoDate): Movement[] =>
    situation.workCosts.flatMap(({ amount, per, kind, who }) => {
      notes.assume(
        'months.work-costs',
        `${path}.workCosts`,
        'Costs of working are taken to be paid on Mondays or on the first of the month.',
      );
      return daysDue(per, firstOf(per, from), { first, last }).map((date): Movement => ({
        date,
        direction: 'goes-out',
        line: 'work-costs',
        ...(who !== undefined && { who }),
        amount: Money.of(amount, 'sum'),
        text: kind,
      }));
    });
  if (changesOn === undefined) return of(now, from, until);
  return [...of(now, from, dayBefore(changesOn)), ...of(after, changesOn > from ? changesOn : from, until)];
}

/** Other income as entered: on Fridays, or on the last working day of the month. */
export function otherIncome(household: Household, holidays: ReadonlySet<IsoDate>, notes: Notes): Movement[] {
  const { from, until } = household.horizon;
  return household.now.adults.flatMap((adult) => {
    const all = adult.entered.otherIncome;
    if (all.length > 0)
      notes.assume(
        'months.other-income',
        `${adult.path}.otherIncome`,
        'Other income is taken to come on Fridays, or on the last working day of the month.',
      );
    if (notes.unlessRefused(() => household.on(from).evaluation.the(personQuestions['other-income'], adult)) === undefined) return [];
    return all.flatMap(({ kind, amount, per }) =>
      daysDue(per, weeksOf(per) === undefined ? dateIn(yearOf(from), 1, 31) : earlier(from, (daysAfterMonday(from) + 3) % 7), {
        first: from,
        last: until,
      }).map((date): Movement => ({
        date: workingDayOnOrBefore(date, holidays),
        direction: 'arrives',
        line: 'other-income',
        who: adult.key,
        amount: Money.of(amount, 'sum'),
        text: sentence(kind),
      })),
    );
  });
}

/** The Child Benefit charge, set aside month by month, and what Tax-Free Childcare adds. */
export function setAside(household: Household, holidays: ReadonlySet<IsoDate>, notes: Notes): Movement[] {
  const { claims, now, scenarios } = household.entered;
  const usesTopUp = claims.taxFreeChildcare === true || [now, ...scenarios].some(({ taxFreeChildcare }) => taxFreeChildcare === true);
  if (claims.childBenefit !== true && !usesTopUp) return [];
  return monthEndsIn(household.horizon).flatMap((end) => {
    const dated = household.on(end);
    const amountOf = (line: 'child-benefit-charge' | 'tax-free-childcare'): Money<'sum'> => {
      const month = notes.unlessRefused(() => dated.evaluation.the(householdQuestions[line]));
      return month === undefined ? Money.nil('sum') : new Money(month.decimal, 'sum');
    };
    const common = { date: workingDayOnOrBefore(end, holidays), projection: dated.isProjection() };
    const charge = amountOf('child-benefit-charge');
    if (!charge.isNil())
      notes.assume(
        'months.child-benefit-charge',
        '',
        'The Child Benefit charge is set aside month by month. It is paid by 31 January after the tax year, or through a tax code.',
      );
    return [
      {
        ...common,
        direction: 'goes-out',
        line: 'child-benefit-charge',
        amount: charge,
        text: 'Set aside for the Child Benefit charge',
      } as const,
      {
        ...common,
        direction: 'arrives',
        line: 'tax-free-childcare',
        amount: amountOf('tax-free-childcare'),
        text: 'Tax-Free Childcare top-up',
      } as const,
    ];
  });
}

/** Advances of Universal Credit as they are paid; what is repaid of them comes off later payments. */
export const advances = ({ months }: Case): Movement[] =>
  (months?.advances ?? []).map(({ amount, paidOn }) => ({
    date: paidOn,
    direction: 'arrives',
    line: 'advance',
    amount: Money.of(amount, 'sum'),
    text: 'Advance of Universal Credit, to be repaid',
  }));

/** Repayments beside those that come off Universal Credit. */
export function repayments({ entered, horizon: { from, until } }: Household): Movement[] {
  return (entered.months?.repayments ?? []).flatMap(({ amount, per, kind, until: lastDay }) =>
    daysDue(per, firstOf(per, from), { first: from, last: lastDay !== undefined && lastDay < until ? lastDay : until }).map(
      (date): Movement => ({ date, direction: 'goes-out', line: 'repayments', amount: Money.of(amount, 'sum'), text: kind }),
    ),
  );
}

const firstOf = (per: Per, from: IsoDate): IsoDate =>
  weeksOf(per) === undefined ? dateIn(yearOf(from), 1, 1) : earlier(from, daysAfterMonday(from));
const sentence = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;
