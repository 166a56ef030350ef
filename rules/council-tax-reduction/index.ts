import { lawDatedBy, Money } from '../engine/index.ts';
import { councilTaxEntered, councilTaxReductionIsWanted } from '../facts/index.ts';
import { councilTax, reductionTyped } from '../council-tax/index.ts';
import { localGovernmentFinanceAct } from '../instruments.ts';
import { weeklyReduction } from './award.ts';
import { penny, weekToMonth } from './law.ts';
import { whyReductionIsUnknown } from './unknown.ts';

export { councils } from './councils.ts';
export { councilKnownAs, schemeRow } from './held.ts';
export { schemeInForce } from './scheme-in-force.ts';
export { whyReductionIsUnknown, type WhyUnknown } from './unknown.ts';

const { rule } = lawDatedBy('day');

/**
 * Local Government Finance Act 1992 s 13A: the reduction a month, never more than the tax. One that was typed for the situation
 * wins; else it is worked out from the council's scheme. Nil where it is not known, which is said under what is not counted.
 */
export const councilTaxReduction = rule('council-tax-reduction', 'council tax reduction', localGovernmentFinanceAct('13A'), (the) => {
  const typed = the(reductionTyped);
  if (typed !== undefined) return typed;
  if (!the(councilTaxReductionIsWanted) || the(councilTaxEntered).isNil() || the(whyReductionIsUnknown) !== undefined)
    return Money.nil('month');
  return the(weeklyReduction).in(weekToMonth).rounded(penny).atMost(the(councilTax));
});
