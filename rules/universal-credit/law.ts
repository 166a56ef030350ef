import { lawDatedBy, nearestPenny } from '../engine/index.ts';
import { ucRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';

/** Amounts and rules of Universal Credit are those in force when the assessment period begins. */
export const { figure, rule } = lawDatedBy('assessment-period');

/** Reg 6(1): a calculated amount goes to the penny, half a penny up. */
export const penny = nearestPenny(ucRegs('6(1)'));

/** Reg 73: unearned income that is weekly or otherwise periodic, as an amount a month. */
export const monthly = toMonths(ucRegs('73'));
