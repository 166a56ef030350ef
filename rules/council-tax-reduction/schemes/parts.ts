import type { SchemeInput } from '#shared/council-tax/scheme';
import type { Household } from '#shared/council-tax/values';

/** Parts that many schemes share, and short ways to write a grid of bands. */

type NonDependants = SchemeInput['nonDependants'];

/** The deductions for other adults of the prescribed scheme in 2026-27 (SI 2012/2885 as amended), which many schemes copy. */
export const nationalScale: NonDependants = {
  kind: 'scale',
  notInWork: '5.20',
  inWork: [
    { below: '279.00', weekly: '5.20' },
    { below: '485.00', weekly: '10.60' },
    { below: '605.00', weekly: '13.30' },
    { weekly: '15.95' },
  ],
};
export const noDeductions: NonDependants = { kind: 'none' };
export const flatDeduction = (amount: string): NonDependants => ({ kind: 'flat', amount });

/** The earnings disregards of Housing Benefit (SI 2006/213 Sch 4), which many schemes copy. */
export const asHousingBenefit = {
  kind: 'by-household',
  single: '5.00',
  couple: '10.00',
  disabledOrCarer: '20.00',
  loneParent: '25.00',
  workingHours: '17.10',
} as const;
export const noDisregard = { kind: 'none' } as const;
export const flatDisregard = (weekly: string) => ({ kind: 'flat', weekly }) as const;

export const upTo = (limit: string) => ({ limit, atTheLimit: 'paid' }) as const;
export const under = (limit: string) => ({ limit, atTheLimit: 'not-paid' }) as const;

export const anyHousehold: Household = {};
export const single: Household = { adults: 'one', childrenTo: 0 };
export const couple: Household = { adults: 'two', childrenTo: 0 };
/** With so many children, whether one adult or two; without `to` that number or more. */
export const family = (from: number, to?: number): Household => ({ childrenFrom: from, ...(to !== undefined && { childrenTo: to }) });
export const loneParent = (from: number, to?: number): Household => ({ adults: 'one', ...family(from, to) });
export const coupleWith = (from: number, to?: number): Household => ({ adults: 'two', ...family(from, to) });

type Reduction = SchemeInput['reduction'];

/** Where no Universal Credit is paid: a taper on needs and income as for Housing Benefit. */
export const withoutAward = (share: string, taper: string, incomeFromSavings: 'counted' | 'ignored' = 'counted'): Reduction => ({
  family: 'taper',
  share,
  taper,
  income: { kind: 'housing-benefit', incomeFromSavings },
});

type Row = readonly [who: Household, ...limits: string[]];
type Stepped = Household & { steps: { upTo?: string; below?: string; percent: string }[] };

/** Rows of limits for the same percentages, each limit itself included. */
export const grid = (percents: readonly string[], rows: readonly Row[]): Stepped[] => stepped('upTo', percents, rows);

/** The same with each limit itself excluded, for schemes that print 99 pence. */
export const gridBelow = (percents: readonly string[], rows: readonly Row[]): Stepped[] => stepped('below', percents, rows);

function stepped(limit: 'upTo' | 'below', percents: readonly string[], rows: readonly Row[]): Stepped[] {
  return rows.map(([who, ...limits]) => ({
    ...who,
    steps: limits.map((amount, index) => ({ [limit]: amount, percent: percents[index] ?? '0' })),
  }));
}

/** One row with percentages of its own: pairs of a limit and a percentage. */
export const row = (who: Household, ...steps: readonly (readonly [upTo: string, percent: string])[]): Stepped => ({
  ...who,
  steps: steps.map(([limit, percent]) => ({ upTo: limit, percent })),
});
