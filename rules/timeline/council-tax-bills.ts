import { addMonths, conversion, Count, dateIn, monthOf, Money, nearestPenny, yearOf, type IsoDate } from '../engine/index.ts';
import { councilTaxEntered } from '../facts/index.ts';
import { councilTaxReduction } from '../council-tax-reduction/index.ts';
import { convention } from '../instruments.ts';
import { firstOfMonth } from '../calendar/index.ts';
import type { Movement } from './entries.ts';
import type { Household } from './household.ts';
import type { Notes } from './notes.ts';
import { lawBegins } from './horizon.ts';

const asSum = conversion('year', 'sum', '1', '1', convention('council tax of the year'));
const penny = nearestPenny(convention('an instalment of council tax to the penny'));

/**
 * Instalments of council tax from April, and what council tax reduction takes off each: the bill of the year is spread over the
 * instalments that are left, and spread anew when the reduction changes. Reduction goes by the typical month of the situation.
 */
export function councilTaxBills(household: Household, notes: Notes): Movement[] {
  const {
    entered,
    horizon: { from, until },
  } = household;
  if (entered.home.councilTax === undefined) return [];
  const { number = 10, dueOn = 1 } = entered.months?.councilTaxInstalments ?? {};
  if (entered.months?.councilTaxInstalments === undefined) {
    notes.assume(
      'months.council-tax',
      'months.councilTaxInstalments',
      'Council tax is taken to be paid in ten instalments, on the first of each month from April to January.',
    );
  }
  const movements: Movement[] = [];
  for (let april = aprilOnOrBefore(from); april <= until; april = addMonths(april, 12)) {
    movements.push(...billsOfYear(household, april, number, dueOn, notes));
  }
  return movements.filter(({ date }) => date >= from && date <= until);
}

const aprilOnOrBefore = (day: IsoDate): IsoDate => dateIn(monthOf(day) < 4 ? yearOf(day) - 1 : yearOf(day), 4, 1);

function billsOfYear(household: Household, april: IsoDate, number: 10 | 12, dueOn: number, notes: Notes): Movement[] {
  const year = yearOf(april);
  const spread = { tax: new Spread(), reduction: new Spread() };
  const twelve = Array.from({ length: 12 }, (_, index) => addMonths(april, index));
  return twelve.flatMap((month, index) => {
    const { tax, reduction, isProjection } = inMonth(household, month, notes);
    spread.reduction.add(reduction);
    const left = number - index;
    const due = dateIn(yearOf(month), monthOf(month), dueOn);
    const known = { tax, reduction: spread.reduction.total.plus(reduction.times(Count.of(`${11 - index}`))) };
    const taken = { tax: spread.tax.take(known.tax, left), reduction: spread.reduction.take(known.reduction, left) };
    const shared = { date: due, projection: isProjection };
    const words =
      left > 0
        ? `Council tax ${year}-${`${year + 1}`.slice(2)}, instalment ${index + 1} of ${number}`
        : 'Council tax, after the last instalment';
    return [
      { ...shared, direction: 'goes-out', line: 'council-tax', amount: taken.tax, text: words } as const,
      {
        ...shared,
        direction: 'arrives',
        line: 'council-tax-reduction',
        amount: taken.reduction,
        text: wordsOfReduction(taken.reduction, left),
      } as const,
    ];
  });
}

/** A reduction is no money: it makes an instalment less. Where too much of it was taken off before, an instalment is more. */
function wordsOfReduction(taken: Money<'sum'>, left: number): string {
  const bill = left > 0 ? 'this instalment' : 'the bill';
  return taken.decimal.isNegative()
    ? `Added to ${bill}: council tax reduction of which earlier instalments had too much`
    : `Taken off ${bill}: council tax reduction, no money is paid out`;
}

/** A yearly amount in instalments. */
class Spread {
  total = Money.nil('sum');
  #taken = Money.nil('sum');

  add(amount: Money<'sum'>): void {
    this.total = this.total.plus(amount);
  }

  /** The part of an amount that falls on this instalment of so many that are left; after the last one, all that is left over. */
  take(whole: Money<'sum'>, left: number): Money<'sum'> {
    const rest = whole.less(this.#taken);
    const part = left > 1 ? rest.dividedBy(Count.of(`${left}`)).rounded(penny) : rest;
    this.#taken = this.#taken.plus(part);
    return part;
  }
}

/** The tax of the year and the reduction of a month, by the situation that holds on its first day. */
function inMonth(
  household: Household,
  month: IsoDate,
  notes: Notes,
): { tax: Money<'sum'>; reduction: Money<'sum'>; isProjection: boolean } {
  const day = month < lawBegins ? lawBegins : month;
  const dated = household.on(day);
  const { the } = dated.evaluation;
  const reduction = notes.unlessRefused(() => the(councilTaxReduction));
  const tax = the(councilTaxEntered).in(asSum);
  const isLater = firstOfMonth(day) >= addMonths(aprilOnOrBefore(household.entered.asAt), 12);
  if (isLater)
    notes.assume(
      'months.council-tax-next-year',
      'home.councilTax.annual',
      'The council tax of later years is not known: that of this year is carried forward.',
      true,
    );
  return {
    tax,
    reduction: reduction === undefined ? Money.nil('sum') : new Money(reduction.decimal, 'sum'),
    isProjection: isLater || dated.isProjection(),
  };
}
