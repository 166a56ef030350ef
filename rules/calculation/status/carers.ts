import { isEntitledToCarersAllowance } from '../../carers-allowance/index.ts';
import { nation } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { benefitNames } from '../benefit-names.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** Carer's Allowance, kept or stopped by the earnings of a scenario. In Scotland it is Carer Support Payment, with a supplement. */
export function carers(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const { carersAllowance: name, carersAllowanceLaw: law } = benefitNames(scenario.evaluation.the(nation));
  return scenario.circumstances.adults.flatMap((adult): Entry[] => {
    const before = now.circumstances.adults.find((person) => person.key === adult.key);
    if (before === undefined || !now.evaluation.the(isEntitledToCarersAllowance, before)) return [];
    const [paidNow, isPaid] = [now, scenario].map(({ result }) => result.people[adult.key]?.['carers-allowance'] !== '0.00');
    if (scenario.evaluation.the(isEntitledToCarersAllowance, adult)) {
      if (isPaid && !paidNow) {
        const text = `${name} is paid in this situation: the benefit that overlapped with it has stopped or is lower, and earnings are within the limit.`;
        return [{ code: 'carers-allowance', state: 'gained', text, source: law }];
      }
      const text = isPaid
        ? `${name} stays: earnings are within the limit.`
        : `The underlying entitlement to ${name} stays; nothing is paid because another benefit overlaps with it.`;
      return [{ code: 'carers-allowance', state: 'kept', text, source: law }];
    }
    const supplement = now.result.people[adult.key]?.['scottish-carer-supplement'] ?? '0.00';
    const withIt = supplement === '0.00' ? '' : ', and the Scottish Carer Supplement with it';
    const onAward = awardIsKnown(scenario) && scenario.evaluation.the(isInPayment);
    return [
      {
        code: 'carers-allowance',
        state: 'lost',
        text: `${name} stops in this situation${withIt}. Where pay goes up and down it can be averaged; what the job itself makes necessary comes off too: ask before giving it up.${onAward ? ' The carer element of Universal Credit does not look at earnings.' : ''}`,
        source: onAward ? `${law}; UC Regs 2013 reg 30` : law,
      },
    ];
  });
}
