import { asMoney } from '../engine/index.ts';
import { adults, hasLimitedCapability, nation } from '../facts/index.ts';
import { nhsChargesRegs } from '../instruments.ts';
import { childElements, earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { figure, rule } from './law.ts';

const lowerLimit = figure(
  'nhs-charges.lower-limit',
  'take-home pay up to which NHS charges are remitted',
  asMoney('month'),
  nhsChargesRegs('5(1A)(a)'),
  [['2015-11-01', '435', 'SI 2015/1776; SI 2016/1045']],
);
const higherLimit = figure(
  'nhs-charges.higher-limit',
  'take-home pay up to which NHS charges are remitted, with a child or limited capability',
  asMoney('month'),
  nhsChargesRegs('5(1A)(b), (c)'),
  [['2015-11-01', '935', 'SI 2015/1776; SI 2016/1045']],
);

/** SI 2003/2382 reg 5(1A): higher with a child element in the award, or where either has limited capability for work. */
export const limitOfHealthCosts = rule('nhs-charges.limit', 'limit for free prescriptions', nhsChargesRegs('5(1A)'), (the) =>
  !the(childElements).isNil() || the(adults).some((adult) => the(hasLimitedCapability, adult)) ? the(higherLimit) : the(lowerLimit),
);

/** SI 2003/2382 reg 5: prescriptions, dental care and sight tests without charge in England. At the limit it is met. */
export const hasFreePrescriptions = rule(
  'nhs-charges.are-remitted',
  'NHS prescriptions, dental care and sight tests are free',
  nhsChargesRegs('5(1)(f)'),
  (the) => the(nation) === 'england' && the(isInPayment) && !the(earnedIncome).isMoreThan(the(limitOfHealthCosts)),
);
