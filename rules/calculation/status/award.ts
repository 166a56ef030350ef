import { claimsUniversalCredit } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { taxFreeChildcareIsUsed } from '../../tax-free-childcare/index.ts';
import { capitalIsWithinLimit, gateIsOpen, isCapped, isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** Why Universal Credit cannot be paid in a situation. */
export function shutGate(worked: WorkedOut): Entry[] {
  const {
    circumstances: { situation },
    evaluation: { the },
    isCovered,
  } = worked;
  if (!isCovered || unlessRefused(worked, gateIsOpen) !== false) return [];
  if (!the(claimsUniversalCredit)) {
    return [
      {
        code: 'universal-credit-not-claimed',
        state: 'unknown',
        situation: situation.id,
        text: 'Universal Credit is not claimed, so it is counted as nothing.',
        source: 'Welfare Reform Act 2012 s 3',
      },
    ];
  }
  if (unlessRefused(worked, capitalIsWithinLimit) !== false) return [];
  return [
    {
      code: 'savings-above-limit',
      state: 'changes',
      situation: situation.id,
      text: 'Savings are above £16,000, so Universal Credit cannot be paid.',
      source: 'UC Regs 2013 reg 18',
    },
  ];
}

/** The award between the present and a scenario: whether it ends, and whether the benefit cap takes anything off. */
export function award(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const entries: Entry[] = [];
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return entries;
  const usesTaxFreeChildcare = unlessRefused(scenario, taxFreeChildcareIsUsed) === true;
  if (now.evaluation.the(isInPayment) && !scenario.evaluation.the(isInPayment) && !usesTaxFreeChildcare) {
    entries.push({
      code: 'universal-credit',
      state: 'lost',
      text: 'Universal Credit ends at this pay. If pay falls again within six months the claim can be reopened; help that goes with UC ends with it.',
      source: 'Welfare Reform Act 2012 s 5; UC etc. Claims and Payments Regs 2013 reg 6',
    });
  }
  if (now.evaluation.the(isCapped) !== scenario.evaluation.the(isCapped)) {
    entries.push({
      code: 'benefit-cap',
      state: 'changes',
      text: now.evaluation.the(isCapped)
        ? 'The benefit cap no longer takes anything off.'
        : 'The benefit cap takes something off in this situation.',
      source: 'UC Regs 2013 regs 79 to 83',
    });
  }
  return entries;
}
