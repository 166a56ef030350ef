import { ageOn } from './dates.ts';
import * as figures from './figures.ts';
import { figure } from './figures.ts';
import type { Child, Household, Person } from './household.ts';
import { atLeastNought, nearest, pence, timesAYear } from './pence.ts';

/** UC Regs Sch 4: rent of a month, held to the allowance or cut for spare rooms, less contributions of other adults. */
export function housingElement(household: Household): number {
  const { subject, claimants, last, year } = household;
  const { tenure, rent, rentFreeWeeks, lhaMonthly } = subject.home;
  if (rent === undefined || (tenure !== 'private-rent' && tenure !== 'social-rent')) return 0;
  const payments = timesAYear[rent.per] - (rent.per === 'week' ? (rentFreeWeeks ?? 0) : 0);
  const monthly = nearest(pence(rent.amount) * payments, 12);
  const spare = tenure === 'social-rent' ? spareRooms(household) : 0;
  const covered =
    tenure === 'private-rent'
      ? Math.min(monthly, pence(lhaMonthly ?? '0'))
      : monthly - nearest(monthly * (spare >= 2 ? 25 : spare === 1 ? 14 : 0), 100);
  const noneDue = claimants.some((claimant) => claimant.blind === true || getsDailyLiving(claimant));
  const contributors = noneDue ? 0 : subject.nonDependants.filter((adult) => ageOn(adult, last) >= 21 && adult.exempt !== true).length;
  return atLeastNought(covered - contributors * figure(figures.housingContribution, year));
}

/** PIP daily living at any rate, or DLA care at the middle or highest (Sch 4 para 15). */
const getsDailyLiving = ({ pip, dla }: Person): boolean =>
  (pip?.dailyLiving ?? 'none') !== 'none' || dla?.care === 'middle' || dla?.care === 'highest';

function spareRooms({ subject, last }: Household): number {
  const { bedrooms } = subject.home;
  if (bedrooms === undefined) return 0;
  const own = subject.children.filter((child) => ageOn(child, last) >= 16).length;
  const young = subject.children.filter((child) => ageOn(child, last) < 16);
  return atLeastNought(bedrooms - (1 + subject.nonDependants.length + own + roomsShared(young, last)));
}

/** Sch 4 para 10(1)(d) to (f): two under 10 share, or two of one sex under 16; tried in every way, the fewest rooms. */
function roomsShared(young: readonly Child[], date: string): number {
  const [one, ...others] = young;
  if (one === undefined) return 0;
  const alone = 1 + roomsShared(others, date);
  const mayShare = (other: Child): boolean => one.sex === other.sex || (ageOn(one, date) < 10 && ageOn(other, date) < 10);
  const paired = others.filter(mayShare).map(
    (other) =>
      1 +
      roomsShared(
        others.filter((third) => third !== other),
        date,
      ),
  );
  return Math.min(alone, ...paired);
}
