import { Refused } from '../engine/index.ts';
import { nation } from '../facts/index.ts';
import { northernIrelandUcRegs } from '../instruments.ts';
import { rule } from './law.ts';

/**
 * Northern Ireland has Universal Credit by regulations of its own, with payments that make good the benefit cap and the
 * reduction for spare bedrooms, and with rates in place of council tax. They were not read, so no award is given there.
 */
export const lawOfTheNationIsCovered = rule(
  'uc.law-of-the-nation-is-covered',
  'Universal Credit of the nation is covered',
  northernIrelandUcRegs('3'),
  (the) => {
    if (the(nation) !== 'northern-ireland') return true;
    throw new Refused(
      'northern-ireland',
      'nation',
      'Universal Credit in Northern Ireland has regulations of its own, extra payments that make good some reductions, and help with rates in place of council tax. Taper does not cover it. Ask a benefits adviser in Northern Ireland.',
    );
  },
);
