import { asMoney, unverified, type Citation } from '../engine/index.ts';
import { adults, hasLimitedCapability, nation } from '../facts/index.ts';
import { nhsChargesRegs, nhsChargesScotlandRegs, nhsChargesWalesRegs } from '../instruments.ts';
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

const awardIsWithinLimit = (id: string, law: Citation) =>
  rule(
    `nhs-charges.${id}`,
    'NHS dental treatment is free, with vouchers for glasses',
    law,
    (the) => the(isInPayment) && !the(earnedIncome).isMoreThan(the(limitOfHealthCosts)),
  );
const isFreeInScotland = awardIsWithinLimit('dental-care-is-free-scotland', nhsChargesScotlandRegs('4'));
const isFreeInWales = unverified(
  awardIsWithinLimit('dental-care-is-free-wales', nhsChargesWalesRegs('5')),
  'The limits of pay of the Welsh regulations were not read; those of England and Scotland are used.',
);

/** In Scotland and Wales, where prescriptions are free for everybody: dental treatment and vouchers for glasses, in Wales also sight tests. */
export const hasFreeDentalCare = rule(
  'nhs-charges.dental-care-is-free',
  'NHS dental treatment is free, with vouchers for glasses',
  nhsChargesRegs('5'),
  (the) => {
    const where = the(nation);
    if (where === 'scotland') return the(isFreeInScotland);
    return where === 'wales' && the(isFreeInWales);
  },
);
