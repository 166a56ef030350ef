import { pounds } from '../../engine/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { gateIsOpen, isInPayment, surplusEarnings, surplusEarningsMargin } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** Earnings so far above what ends the award that some of them count against a claim made soon after. */
export function surplus(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario) || !now.evaluation.the(isInPayment)) return [];
  const { the } = scenario.evaluation;
  if (!the(gateIsOpen) || the(isInPayment) || the(surplusEarnings).isNil()) return [];
  const { row } = scenario.evaluation.answerTo(surplusEarningsMargin);
  const unchecked = row?.unverified === undefined ? '' : ` (Unchecked: ${row.unverified})`;
  return [
    {
      code: 'surplus-earnings',
      state: 'at-risk',
      text: `Universal Credit ends at this pay, with ${pounds(the(surplusEarnings))} a month of surplus earnings: what is above the pay that ends the award and ${pounds(the(surplusEarningsMargin))} more. If Universal Credit is claimed again within six months, the surplus of the months in between counts as earnings then, month by month. The typical month here does not count it.${unchecked}`,
      source: 'UC Regs 2013 reg 54A',
    },
  ];
}
