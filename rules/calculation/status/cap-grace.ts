import { pounds } from '../../engine/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { graceFollowsAFall, isInPayment, reductionWithoutGrace } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** The nine months without the benefit cap after earnings fall, and what the cap takes off when they are over. */
export function capGrace(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  const { the } = scenario.evaluation;
  if (!the(isInPayment) || !the(graceFollowsAFall) || the(reductionWithoutGrace).isNil()) return [];
  return [
    {
      code: 'benefit-cap-grace',
      state: 'at-risk',
      text: `Earnings fall below the amount that lifts the benefit cap. For nine months the cap takes nothing off, which is what is shown. After that it takes ${pounds(the(reductionWithoutGrace))} a month off, unless earnings are back at that amount or an exemption applies.`,
      source: 'UC Regs 2013 reg 82(1)(b) and (2)',
    },
  ];
}
