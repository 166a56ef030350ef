import { Refused } from '../engine/index.ts';
import { nation, tenure } from '../facts/index.ts';
import { housingBenefitRegs, ucRegs } from '../instruments.ts';
import { rule } from './law.ts';

/** Reg 75H: supported housing in which Housing Benefit, and not Universal Credit, helps with the rent. */
export const isSpecifiedAccommodation = rule(
  'hb.is-specified-accommodation',
  'lives in supported (specified) accommodation',
  housingBenefitRegs('75H'),
  (the) => the(tenure) === 'supported',
);

/** Sch 1 para 3B: accommodation for homeless people, arranged by the council. */
export const isTemporaryAccommodation = rule(
  'hb.is-temporary-accommodation',
  'lives in temporary accommodation',
  ucRegs('Sch 1 para 3B'),
  (the) => the(tenure) === 'temporary',
);

/** Of working age, only tenants of supported or temporary accommodation can be paid Housing Benefit. */
export const canBePaidHere = rule(
  'hb.can-be-paid-here',
  'Housing Benefit can be paid for this home',
  ucRegs('Sch 1 paras 3A and 3B'),
  (the) => the(isSpecifiedAccommodation) || the(isTemporaryAccommodation),
);

/** Northern Ireland has Housing Benefit Regulations of its own (SR 2006/405), for rates too. */
export const lawOfTheNationIsCovered = rule(
  'hb.law-of-the-nation-is-covered',
  'Housing Benefit of the nation is covered',
  housingBenefitRegs('1'),
  (the) => {
    if (the(nation) !== 'northern-ireland') return true;
    throw new Refused(
      'northern-ireland-housing-benefit',
      'nation',
      'Housing Benefit in Northern Ireland has regulations of its own, and helps with rates too. Taper does not cover it. Ask a benefits adviser in Northern Ireland.',
    );
  },
);
