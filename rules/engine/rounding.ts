import type { Citation } from './citation.ts';
import { Decimal } from './decimal.ts';
import type { Named } from './quantity.ts';

/** A rounding that the law prescribes, with the provision that does. */
export interface Rounding extends Named {
  readonly apply: (decimal: Decimal) => Decimal;
}

/** To the nearest penny, an exact halfpenny going up. */
export const nearestPenny = (law: Citation): Rounding => ({
  name: 'to the nearest penny, half a penny up',
  law,
  apply: (decimal) => withoutNoise(decimal).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
});

/** To the nearest penny, an exact halfpenny dropped. */
export const nearestPennyHalfDropped = (law: Citation): Rounding => ({
  name: 'to the nearest penny, an exact halfpenny dropped',
  law,
  apply: (decimal) => withoutNoise(decimal).toDecimalPlaces(2, Decimal.ROUND_HALF_DOWN),
});

/** To whole pounds, the pence dropped. */
export const wholePounds = (law: Citation): Rounding => ({
  name: 'to whole pounds, the pence dropped',
  law,
  apply: (decimal) => withoutNoise(decimal).toDecimalPlaces(0, Decimal.ROUND_DOWN),
});

/** To whole pounds, any pence counting as a pound. */
export const wholePoundsUp = (law: Citation): Rounding => ({
  name: 'up to the next whole pound',
  law,
  apply: (decimal) => withoutNoise(decimal).toDecimalPlaces(0, Decimal.ROUND_UP),
});

/** To whole pence, a fraction of a penny dropped. */
export const wholePence = (law: Citation): Rounding => ({
  name: 'to whole pence, a fraction dropped',
  law,
  apply: (decimal) => withoutNoise(decimal).toDecimalPlaces(2, Decimal.ROUND_DOWN),
});

/** To whole pence, a fraction of a penny counting as a penny. */
export const wholePenceUp = (law: Citation): Rounding => ({
  name: 'up to the next whole penny',
  law,
  apply: (decimal) => withoutNoise(decimal).toDecimalPlaces(2, Decimal.ROUND_UP),
});

/** A sum of recurring decimals that is exact on paper can lie a hair beside it after 34 digits. */
const withoutNoise = (decimal: Decimal): Decimal => decimal.toDecimalPlaces(20);
