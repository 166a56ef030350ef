import type { Month } from '#shared/team/values';

/** A span of whole months that sheets are made for: a month, a quarter or the year of the service. */
export interface SheetPeriod {
  /** "2026-04", "2026-04+3", "2026-04+12": the first month, and how many there are. */
  readonly id: string;
  readonly kind: 'month' | 'quarter' | 'year';
  readonly months: readonly Month[];
}

/** The year of a service that contains a month, its quarters and its months. `startsIn` is the month in which its years start: 4 for April. */
export interface ServiceYear {
  readonly year: SheetPeriod;
  readonly quarters: readonly SheetPeriod[];
  readonly months: readonly SheetPeriod[];
}

export function serviceYearOf(month: Month, startsIn: number): ServiceYear {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const first = number >= startsIn ? year : year - 1;
  const months = Array.from({ length: 12 }, (_, index) => monthAfter(first, startsIn, index));
  return {
    year: periodOf('year', months),
    quarters: [0, 3, 6, 9].map((from) => periodOf('quarter', months.slice(from, from + 3))),
    months: months.map((one) => periodOf('month', [one])),
  };
}

function periodOf(kind: SheetPeriod['kind'], months: readonly Month[]): SheetPeriod {
  const [first] = months;
  if (first === undefined) throw new RangeError('A period has months.');
  return { id: months.length === 1 ? first : `${first}+${months.length}`, kind, months };
}

function monthAfter(year: number, month: number, later: number): Month {
  const from = month - 1 + later;
  return `${year + Math.floor(from / 12)}-${String((from % 12) + 1).padStart(2, '0')}`;
}
