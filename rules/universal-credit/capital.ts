import type { Money } from '../engine/index.ts';
import { savings } from '../facts/index.ts';
import { transitionalProvisionsRegs, ucRegs } from '../instruments.ts';
import { capitalDisregarded, capitalLimit, tariffAmount, tariffStep } from './figures.ts';
import { rule } from './law.ts';
import { capitalDisregardApplies } from './transitional-protection.ts';

/** Transitional Provisions Regs 2014 reg 51(2): what is above the limit is ignored for the gate and for the assumed income alike. */
export const capitalCounted = rule('uc.capital-counted', 'savings that count', transitionalProvisionsRegs('51(2)'), (the): Money<'sum'> => {
  if (!the(savings).isMoreThan(the(capitalLimit))) return the(savings);
  return the(capitalDisregardApplies) ? the(savings).atMost(the(capitalLimit)) : the(savings);
});

/** Reg 18: above the limit there is no entitlement; at it there is. */
export const capitalIsWithinLimit = rule(
  'uc.capital-is-within-limit',
  'savings are within the limit',
  ucRegs('18(1)'),
  (the) => !the(capitalCounted).isMoreThan(the(capitalLimit)),
);

/** Reg 72(1): income assumed for each £250, or part of it, above £6,000. */
export const tariffIncome = rule('uc.tariff-income', 'income assumed from savings', ucRegs('72(1)'), (the) =>
  the(tariffAmount).times(the(capitalCounted).excessOver(the(capitalDisregarded)).inPartsOf(the(tariffStep))),
);
