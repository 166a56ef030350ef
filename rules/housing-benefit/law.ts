import { lawDatedBy, nearestPenny } from '../engine/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { toMonths, toWeeks } from '../periods/index.ts';

/** Amounts and rules of Housing Benefit are those in force on the day asked about; it is worked out by the week. */
export const { figure, rule } = lawDatedBy('day');

/** Reg 80(2): rent by the calendar month × 12 ÷ 52, by several weeks ÷ their number. */
export const weeklyRent = toWeeks(housingBenefitRegs('80(2)'));

/** Reg 33: income by the month × 12 ÷ 52, by the year ÷ 52. */
export const weeklyIncome = toWeeks(housingBenefitRegs('33'));

/** An amount a week as one a month: × 52 ÷ 12, to the penny. */
export const monthly = toMonths(housingBenefitRegs('80'));

/** Reg 80(8): an amount may be rounded to the nearest penny, half a penny up. It is done once, where the month is shown. */
export const penny = nearestPenny(housingBenefitRegs('80(8)'));
