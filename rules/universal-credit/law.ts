import { lawDatedBy, nearestPenny } from '../engine/index.ts';
import { ucRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';
import { endOf2026 } from '../years.ts';

/** Amounts and rules of Universal Credit are those in force when the assessment period begins. */
export const { figure, rule } = lawDatedBy('assessment-period');

/** Reg 6(1): a calculated amount goes to the penny, half a penny up. */
export const penny = nearestPenny(ucRegs('6(1)'));

/** Reg 73: unearned income that is weekly or otherwise periodic, as an amount a month. */
export const monthly = toMonths(ucRegs('73'));

export const order2024 = 'SI 2024/242';
export const order2025 = 'SI 2025/295';
export const order2026 = 'SI 2026/148';
export const knownUntil = endOf2026.benefits;
