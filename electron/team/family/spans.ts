import type { Month } from '#shared/team/values';
import type { ServiceYear, SheetPeriod } from './periods.ts';

/** A period of the family, the longest periods of the family that lie within it, and whether these make it up. */
export interface Span {
  readonly period: SheetPeriod;
  readonly within: readonly SheetPeriod[];
  readonly isMadeUp: boolean;
}

/** The periods that the family has tables of: those that are published or about to be, and their months. */
export function spansOf({ year, quarters, months }: ServiceYear, periods: readonly SheetPeriod[]): Span[] {
  const wanted = new Set(periods.map(({ id }) => id));
  const covered = new Set(periods.flatMap((period) => period.months));
  const family = [year, ...quarters, ...months].filter(
    ({ id, kind, months: [first] }) => wanted.has(id) || (kind === 'month' && first !== undefined && covered.has(first)),
  );
  return family.map((period) => {
    const inside = family.filter((other) => other !== period && isWithin(other, period));
    const within = inside.filter((one) => !inside.some((other) => other !== one && isWithin(one, other)));
    return { period, within, isMadeUp: monthsOf(within).size === period.months.length };
  });
}

const isWithin = (one: SheetPeriod, other: SheetPeriod): boolean =>
  one.months.length < other.months.length && one.months.every((month) => other.months.includes(month));

const monthsOf = (periods: readonly SheetPeriod[]): Set<Month> => new Set(periods.flatMap(({ months }) => months));
