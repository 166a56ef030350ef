import type { EarningsDisregard } from '#shared/council-tax/values';
import { Count, Money, Rate, type The } from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  dlaCare,
  dlaMobility,
  hasLimitedCapability,
  hoursPerWeek,
  isBlind,
  isCouple,
  jobsOf,
  pipDailyLiving,
  pipMobility,
  type Person,
} from '../facts/index.ts';
import { carerElements, childrenResponsibleFor, earnedIncome, earnedIncomeWithoutFloor } from '../universal-credit/index.ts';
import { byScheme, monthToWeek, rule } from './law.ts';

/** Net earnings a week as UC reckons them, before its work allowance and taper. */
export const weeklyEarnings = rule('ctr.weekly-earnings', 'net earnings a week', byScheme, (the) => the(earnedIncome).in(monthToWeek));

/** The same without any minimum income floor, for schemes that go by what a business really earns. */
export const weeklyEarningsWithoutFloor = rule('ctr.weekly-earnings-without-floor', 'net earnings a week as they are', byScheme, (the) =>
  the(earnedIncomeWithoutFloor).in(monthToWeek),
);

/** PIP or DLA of any rate is paid to the person. */
export const getsDisabilityBenefit = rule('ctr.gets-disability-benefit', 'gets PIP or DLA', byScheme, (the, person: Person) =>
  [the(pipDailyLiving, person), the(pipMobility, person), the(dlaCare, person), the(dlaMobility, person)].some((rate) => rate !== 'none'),
);

/** Someone in the couple has a disability as schemes look at it: a disability benefit, blindness or limited capability for work. */
export const someoneIsDisabled = rule('ctr.someone-is-disabled', 'client or partner has a disability', byScheme, (the) =>
  the(adults).some((adult) => the(getsDisabilityBenefit, adult) || the(isBlind, adult) || the(hasLimitedCapability, adult)),
);

/** A disability, or care for somebody that UC has an element for. */
const isDisabledOrCarer = rule(
  'ctr.is-disabled-or-carer',
  'client or partner has a disability or cares',
  byScheme,
  (the) => the(someoneIsDisabled) || !the(carerElements).isNil(),
);

/** Hours of all jobs of a person a week. */
export const hoursWorked = rule('ctr.hours-worked', 'hours of work a week', byScheme, (the, person: Person) =>
  the(jobsOf, person).reduce((hours, job) => hours.plus(the(hoursPerWeek, job)), Count.of('0')),
);

const sixteen = Count.of('16');
const thirty = Count.of('30');

/** SI 2006/213 Sch 4 para 17, which schemes copy: 30 hours from age 25, or 16 hours with a child or a disability. */
const hoursEarnMore = rule('ctr.hours-earn-more', 'works the hours for a further disregard', byScheme, (the) =>
  the(adults).some((adult) => {
    const hours = the(hoursWorked, adult);
    if (hours.isAtLeast(thirty) && the(ageOnTheDay, adult) >= 25) return true;
    return hours.isAtLeast(sixteen) && (the(childrenResponsibleFor).length > 0 || the(someoneIsDisabled));
  }),
);

/** What comes off earnings a week; undefined where the scheme's amount for the household is not known. */
export function disregardOf(the: The, disregard: EarningsDisregard): Money<'week'> | undefined {
  switch (disregard.kind) {
    case 'none':
      return Money.nil('week');
    case 'flat':
      return Money.of(disregard.weekly, 'week');
    case 'percent':
      return Rate.percent(disregard.percent).of(the(weeklyEarnings));
    case 'by-household': {
      // Without earnings nothing comes off, whatever the amount.
      if (the(weeklyEarnings).isNil()) return Money.nil('week');
      const basic = basicDisregard(the, disregard);
      const more = disregard.workingHours;
      if (basic === undefined || more === undefined || !the(hoursEarnMore)) return basic;
      return basic.plus(Money.of(more, 'week'));
    }
  }
}

type ByHousehold = Extract<EarningsDisregard, { kind: 'by-household' }>;

/** The highest of the amounts that fit the household. */
function basicDisregard(the: The, amounts: ByHousehold): Money<'week'> | undefined {
  const parents = the(childrenResponsibleFor).length > 0;
  const couple = the(isCouple);
  const own = couple
    ? ((parents ? amounts.coupleWithChildren : undefined) ?? amounts.couple)
    : parents
      ? amounts.loneParent
      : amounts.single;
  const special = amounts.disabledOrCarer !== undefined && the(isDisabledOrCarer) ? amounts.disabledOrCarer : undefined;
  if (own === undefined) return special === undefined ? undefined : Money.of(special, 'week');
  return special === undefined ? Money.of(own, 'week') : Money.of(own, 'week').atLeast(Money.of(special, 'week'));
}
