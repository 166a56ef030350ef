import type { Situation } from '#shared/case/situation';
import { addDays, addMonths, Count, dayBefore, Money, nearestPenny, type IsoDate, daysIn } from '../engine/index.ts';
import { ucRegs, convention } from '../instruments.ts';
import type { PeriodPaid } from './assessment-periods.ts';
import { firstOfMonth, weekdaysIn, workingDayOnOrBefore } from '../calendar/index.ts';
import type { Household } from './household.ts';
import type { Notes } from './notes.ts';
import type { Span } from '../calendar/index.ts';
import { daysDue, weeksOf } from './recurring.ts';
import { schoolHolidaysOf } from './school-holidays.ts';

/** A bill for childcare: the day on which it is paid and the days that it is for. */
export interface ChildcareBill {
  readonly child: string;
  readonly date: IsoDate;
  readonly covers: Span;
  readonly amount: Money<'sum'>;
}

type Charge = Situation['childcare'][number];
const penny = nearestPenny(convention('a part of a bill to the penny'));
const monday: IsoDate = '2024-01-01';
const monthsFor: Partial<Record<Charge['per'], number>> = { month: 1, quarter: 3, year: 12 };

/** Every bill for childcare whose days or payment lie within a span: by the week from Monday, by the month from its first day. */
export function childcareBillsOf(household: Household, span: Span, holidays: ReadonlySet<IsoDate>, notes: Notes): ChildcareBill[] {
  const {
    now,
    after,
    horizon: { changesOn },
  } = household;
  const until = changesOn === undefined ? span.last : dayBefore(changesOn);
  const before = billsOf(now.situation.childcare, { first: span.first, last: until }, household, holidays, notes, now.path);
  return changesOn === undefined
    ? before
    : [...before, ...billsOf(after.situation.childcare, { first: changesOn, last: span.last }, household, holidays, notes, after.path)];
}

function billsOf(
  charges: readonly Charge[],
  held: Span,
  household: Household,
  closed: ReadonlySet<IsoDate>,
  notes: Notes,
  path: string,
): ChildcareBill[] {
  return charges.flatMap((charge, index) => {
    if (charge.inAdvance === undefined) {
      notes.assume(
        'months.childcare',
        `${path}.childcare[${index}].inAdvance`,
        'Whether childcare is paid in advance was not entered: it is taken to be paid at the end of each week or month that it is for.',
      );
    }
    const school = charge.inHolidays === undefined ? [] : schoolHolidaysOf(household.entered, notes);
    return spansOf(charge.per, held).flatMap((whole): ChildcareBill[] => {
      const first = whole.first < held.first ? held.first : whole.first;
      const last = whole.last > held.last ? held.last : whole.last;
      const worked = weekdaysIn(first, last);
      if (worked === 0) return [];
      const due = charge.inAdvance === true ? first : last;
      return [
        {
          child: charge.child,
          date: workingDayOnOrBefore(due, closed),
          covers: { first, last },
          amount: billFor(charge, whole, { first, last }, school),
        },
      ];
    });
  });
}

/** The weeks or months that bills are for, with those that only part lies in. */
function spansOf(per: Charge['per'], { first, last }: Span): Span[] {
  const weeks = weeksOf(per);
  const length = weeks === undefined ? 0 : weeks * 7;
  const months = monthsFor[per] ?? 1;
  const begin = weeks === undefined ? addMonths(firstOfMonth(first), -months + 1) : first;
  const known = weeks === undefined ? '2024-01-01' : monday;
  const starts = daysDue(per, known, { first: weeks === undefined ? begin : earliestWithin(first, length), last });
  return starts
    .map((start) => ({ first: start, last: weeks === undefined ? dayBefore(addMonths(start, months)) : addDays(start, length - 1) }))
    .filter((span) => span.last >= first);
}

const earliestWithin = (first: IsoDate, length: number): IsoDate => {
  let day = first;
  for (let count = 1; count < length; count += 1) day = dayBefore(day);
  return day;
};

/** A bill by its days from Monday to Friday: those in school holidays at the price of the holidays, the others at the usual one. */
function billFor({ amount, inHolidays }: Charge, whole: Span, part: Span, school: readonly Span[]): Money<'sum'> {
  const all = weekdaysIn(whole.first, whole.last);
  const days = weekdaysIn(part.first, part.last);
  const off =
    inHolidays === undefined
      ? 0
      : school.reduce(
          (count, { first, last }) => count + weekdaysIn(first < part.first ? part.first : first, last > part.last ? part.last : last),
          0,
        );
  const usual = Money.of(amount, 'sum');
  if (days === all && off === 0) return usual;
  if (all === 0) return Money.nil('sum');
  const shareOf = (money: Money<'sum'>, count: number): Money<'sum'> => money.times(Count.of(`${count}`)).dividedBy(Count.of(`${all}`));
  const term = shareOf(usual, days - off);
  return (inHolidays === undefined ? term : term.plus(shareOf(Money.of(inHolidays, 'sum'), off))).rounded(penny);
}

const attributed = nearestPenny(ucRegs('6(1)'));

/**
 * What of the bills of a child is attributable to each assessment period (UC Regs reg 34A): a bill paid in a period for days up to its end
 * counts in it; days after it count in the two periods that follow, by days.
 */
export function attributedChildcare(bills: readonly ChildcareBill[], periods: readonly PeriodPaid[], child: string): Money<'month'>[] {
  const totals = periods.map(() => Money.nil('month'));
  for (const bill of bills) {
    if (bill.child !== child) continue;
    const days = daysIn(bill.covers.first, bill.covers.last);
    periods.forEach((period, index) => {
      const paidHere = bill.date >= period.starts && bill.date <= period.ends;
      const paidBefore = bill.date < period.starts && bill.date >= (periods[index - 2]?.starts ?? addMonths(period.starts, -2));
      if (!paidHere && !paidBefore) return;
      const from = paidHere || bill.covers.first > period.starts ? bill.covers.first : period.starts;
      const to = bill.covers.last < period.ends ? bill.covers.last : period.ends;
      const counted = to < from ? 0 : daysIn(from, to);
      if (counted === 0) return;
      const share =
        counted === days
          ? bill.amount
          : bill.amount
              .times(Count.of(`${counted}`))
              .dividedBy(Count.of(`${days}`))
              .rounded(attributed);
      totals[index] = (totals[index] ?? Money.nil('month')).plus(new Money(share.decimal, 'month'));
    });
  }
  return totals;
}
