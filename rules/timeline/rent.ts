import { addDays, Count, dateIn, Money, nearestPenny, yearOf, type IsoDate, daysIn } from '../engine/index.ts';
import { jointTenants } from '../facts/index.ts';
import { isSharedTenancy } from '../housing/index.ts';
import { convention } from '../instruments.ts';
import { earlier, daysAfterMonday } from '../calendar/index.ts';
import type { Movement } from './entries.ts';
import type { Household } from './household.ts';
import type { Notes } from './notes.ts';
import { daysDue, weeksOf } from './recurring.ts';

const penny = nearestPenny(convention('rent of a day on which it is due, to the penny'));

/** Rent and service charges on the days on which they are due. Rent-free weeks are the last ones before the first Monday of April. */
export function rentDue(household: Household, notes: Notes): Movement[] {
  const {
    entered: { home, months },
    horizon: { from, until },
  } = household;
  const { rent, serviceChargeNotCovered: charge, rentFreeWeeks = 0 } = home;
  if (rent === undefined && charge === undefined) return [];
  const span = { first: from, last: until };
  const known = months?.rentDueOn ?? firstDue(rent?.per ?? charge?.per ?? 'month', from);
  if (months?.rentDueOn === undefined)
    notes.assume(
      'months.rent',
      'months.rentDueOn',
      'The day on which rent is due was not entered: it is taken to be due in advance, on the first of the month or on Mondays.',
    );
  if (rentFreeWeeks > 0)
    notes.assume(
      'months.rent-free-weeks',
      'home.rentFreeWeeks',
      'Which weeks are free of rent was not entered: they are taken to be the last ones before the first Monday of April.',
    );
  const ofRent =
    rent === undefined
      ? []
      : daysDue(rent.per, known, span).map((date) =>
          movementOf(date, 'Rent', shareOf(household, date, payableFor(date, rent, rentFreeWeeks))),
        );
  const ofCharge =
    charge === undefined
      ? []
      : daysDue(charge.per, known, span).map((date) => movementOf(date, 'Service charge', Money.of(charge.amount, 'sum')));
  return [...ofRent, ...ofCharge];
}

const movementOf = (date: IsoDate, text: string, amount: Money<'sum'>): Movement => ({
  date,
  direction: 'goes-out',
  line: 'rent',
  amount,
  text,
});

/** The first of the month, or a Monday. */
const firstDue = (per: Parameters<typeof weeksOf>[0], from: IsoDate): IsoDate =>
  weeksOf(per) === undefined ? dateIn(yearOf(from), 1, 1) : earlier(from, daysAfterMonday(from));

/** UC Regs Sch 4 paras 24(4) and 35(4): of a tenancy shared with others the part of this household. */
function shareOf(household: Household, date: IsoDate, rent: Money<'sum'>): Money<'sum'> {
  const { the } = household.on(date).evaluation;
  const tenants = the(jointTenants);
  return tenants === undefined || !the(isSharedTenancy) ? rent : rent.times(tenants.household).dividedBy(tenants.all).rounded(penny);
}

function payableFor(date: IsoDate, { amount, per }: { amount: string; per: Parameters<typeof weeksOf>[0] }, free: number): Money<'sum'> {
  const rent = Money.of(amount, 'sum');
  const weeks = weeksOf(per);
  if (weeks === undefined || free === 0) return rent;
  const due = Array.from({ length: weeks }, (_, index) => (index === 0 ? date : addDays(date, index * 7))).filter(
    (week) => !isFree(week, free),
  ).length;
  return due === weeks
    ? rent
    : rent
        .times(Count.of(`${due}`))
        .dividedBy(Count.of(`${weeks}`))
        .rounded(penny);
}

function isFree(week: IsoDate, free: number): boolean {
  const ends = [0, 1].map((ahead) => firstMondayOfApril(yearOf(week) + ahead));
  return ends.some((end) => week < end && daysIn(week, end) - 1 <= free * 7);
}

function firstMondayOfApril(year: number): IsoDate {
  const first = dateIn(year, 4, 1);
  const days = (7 - daysAfterMonday(first)) % 7;
  return days === 0 ? first : addDays(first, days);
}
