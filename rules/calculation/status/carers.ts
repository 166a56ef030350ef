import { isEntitledToCarersAllowance } from '../../carers-allowance/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** Carer's Allowance, kept or stopped by the earnings of a scenario. */
export function carers(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults.flatMap((adult): Entry[] => {
    const before = now.circumstances.adults.find((person) => person.key === adult.key);
    if (before === undefined || !now.evaluation.the(isEntitledToCarersAllowance, before)) return [];
    const isPaid = now.result.people[adult.key]?.['carers-allowance'] !== '0.00';
    if (scenario.evaluation.the(isEntitledToCarersAllowance, adult)) {
      const text = isPaid
        ? "Carer's Allowance stays: earnings are within the limit."
        : "The underlying entitlement to Carer's Allowance stays; nothing is paid because another benefit overlaps with it.";
      return [{ code: 'carers-allowance', state: 'kept', text, source: 'Invalid Care Allowance Regs 1976 reg 8' }];
    }
    const onAward = awardIsKnown(scenario) && scenario.evaluation.the(isInPayment);
    return [
      {
        code: 'carers-allowance',
        state: 'changes',
        text: `Carer's Allowance stops in this situation.${onAward ? ' The carer element of Universal Credit does not look at earnings.' : ''}`,
        source: onAward ? 'Invalid Care Allowance Regs 1976 reg 8; UC Regs 2013 reg 30' : 'Invalid Care Allowance Regs 1976 reg 8',
      },
    ];
  });
}
