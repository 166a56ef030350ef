import { conversion, type Citation, type Conversion, type Money } from '../engine/index.ts';

/** How often an amount that somebody enters falls due. */
export type EnteredPeriod = 'week' | 'fortnight' | 'four-weeks' | 'month' | 'quarter' | 'year';

/** How many of each period the law counts in a year: 52 weeks, never 52.14. */
export const timesAYear = { week: '52', fortnight: '26', 'four-weeks': '13', month: '12', quarter: '4', year: '1' } as const;

const enteredPeriods = ['week', 'fortnight', 'four-weeks', 'month', 'quarter', 'year'] as const;

/** Turns an entered amount into a monthly one (× the times a year ÷ 12), under the provision that says so. */
export function toMonths(law: Citation): (money: Money) => Money<'month'> {
  return converter('month', law);
}

export function toWeeks(law: Citation): (money: Money) => Money<'week'> {
  return converter('week', law);
}

export function toQuarters(law: Citation): (money: Money) => Money<'quarter'> {
  return converter('quarter', law);
}

export function toYears(law: Citation): (money: Money) => Money<'year'> {
  return converter('year', law);
}

function converter<Q extends EnteredPeriod>(to: Q, law: Citation): (money: Money) => Money<Q> {
  const conversions = new Map<string, Conversion<EnteredPeriod, Q>>(
    enteredPeriods.map((from) => [from, conversion(from, to, timesAYear[from], timesAYear[to], law)]),
  );
  return (money) => {
    if (isFor(money, to)) return money;
    const found = conversions.get(money.per);
    if (found === undefined) throw new RangeError(`An amount for a ${money.per} cannot be turned into one for a ${to}.`);
    return (money as Money<EnteredPeriod>).in(found);
  };
}

const isFor = <Q extends EnteredPeriod>(money: Money, per: Q): money is Money<Q> => money.per === per;
