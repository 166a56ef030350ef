import { claimsUniversalCredit } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { taxFreeChildcareIsUsed } from '../../tax-free-childcare/index.ts';
import { capitalIsWithinLimit, gateIsOpen, isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

const isAboveCapitalLimit = (worked: WorkedOut): boolean =>
  worked.evaluation.the(claimsUniversalCredit) && unlessRefused(worked, capitalIsWithinLimit) === false;

/** Why Universal Credit cannot be paid in a situation; `now` is the present, or the same as the situation where that is told of. */
export function shutGate(now: WorkedOut, worked: WorkedOut): Entry[] {
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
  if (!isAboveCapitalLimit(worked)) return [];
  return [
    {
      code: 'savings-above-limit',
      state: isAboveCapitalLimit(now) ? 'kept' : 'changes',
      situation: situation.id,
      text: 'Savings are above £16,000, so Universal Credit cannot be paid.',
      source: 'UC Regs 2013 reg 18',
    },
  ];
}

/** The award between the present and a scenario: whether it ends or begins. */
export function award(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  // Tax-Free Childcare in place of Universal Credit is told of by itself.
  if ([now, scenario].some((situation) => unlessRefused(situation, taxFreeChildcareIsUsed) === true)) return [];
  const [wasPaid, isPaid] = [now.evaluation.the(isInPayment), scenario.evaluation.the(isInPayment)];
  const code = 'universal-credit';
  if (wasPaid && !isPaid) {
    return isAboveCapitalLimit(scenario)
      ? [
          {
            code,
            state: 'lost',
            text: 'Universal Credit ends in this situation, because savings above £16,000 are no longer ignored. Help that goes with it ends too.',
            source: 'UC Regs 2013 reg 18; UC (Transitional Provisions) Regs 2014 reg 51',
          },
        ]
      : [
          {
            code,
            state: 'lost',
            text: 'Universal Credit ends at this pay. If pay falls again within six months the claim can be reopened. Help that goes with Universal Credit ends with it.',
            source: 'Welfare Reform Act 2012 s 5; UC etc. Claims and Payments Regs 2013 reg 6',
          },
        ];
  }
  if (wasPaid || !isPaid) return [];
  return [
    {
      code,
      state: 'gained',
      text: 'Universal Credit is paid in this situation and not now. Help that goes with it can then be had.',
      source: 'Welfare Reform Act 2012 ss 3, 5 and 8',
    },
  ];
}
