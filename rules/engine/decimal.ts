import { Decimal as DecimalJs } from 'decimal.js';

/** Decimal arithmetic with settings of its own: 34 significant digits, an exact half rounds up. */
export const Decimal = DecimalJs.clone({ precision: 34, rounding: DecimalJs.ROUND_HALF_UP, defaults: true });
export type Decimal = DecimalJs;
