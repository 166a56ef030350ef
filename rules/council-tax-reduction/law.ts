import { conversion, lawDatedBy, Money, nearestPenny, type Period } from '../engine/index.ts';
import { convention, localGovernmentFinanceAct } from '../instruments.ts';

/** Rules of council tax reduction go by the day. Whose scheme it is stands with the scheme itself, which they all ask for. */
export const { rule } = lawDatedBy('day');

/** LGFA 1992 s 13A(2) and Sch 1A: each billing authority's own scheme says who has a reduction and how much. */
export const byScheme = localGovernmentFinanceAct('13A(2) and Sch 1A para 2');

/** Amounts of Universal Credit for a week, as schemes convert them. */
export const monthToWeek = conversion('month', 'week', '12', '52', byScheme);

/** Council tax goes by days: a week is 7/365 of the year. */
const byDays = convention('council tax by days: a week is 7/365 of the year');
export const yearToWeek = conversion('year', 'week', '7', '365', byDays);
export const weekToMonth = conversion('week', 'month', '365', '84', byDays);
export const monthToWeekByDays = conversion('month', 'week', '84', '365', byDays);

/**
 * The amount without what repeated divisions by 52 and 365 leave beyond the twelfth decimal, so that an amount that is at a limit
 * or at half a penny is seen to be.
 */
export const settled = <P extends Period>(amount: Money<P>): Money<P> =>
  new Money(amount.decimal.toDecimalPlaces(12), amount.per, undefined, amount.spread);

/** To the nearest penny a month. */
export const penny = nearestPenny(byDays);
