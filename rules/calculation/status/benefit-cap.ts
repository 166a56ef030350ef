import { inWords, pounds } from '../../engine/index.ts';
import { benefitCapGraceUntil, claimsUniversalCredit } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import {
  anExemptionApplies,
  benefitCapReduction,
  earningsLiftTheCap,
  graceFollowsAFall,
  isCapped,
  isInPayment,
  reductionWithoutGrace,
} from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

type Told = Pick<Entry, 'state' | 'text' | 'source'>;
const source = 'UC Regs 2013 regs 79 to 83';

/** The benefit cap between the present and a scenario: whether it takes anything off, and what will be off once a grace period is over. */
export function benefitCap(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!scenario.evaluation.the(claimsUniversalCredit) || !awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  return [{ code: 'benefit-cap', ...between(now, scenario) }];
}

function between(now: WorkedOut, scenario: WorkedOut): Told {
  const { the } = scenario.evaluation;
  const was = now.evaluation.the(isCapped);
  if (!the(isInPayment)) {
    return was
      ? { state: 'changes', text: 'The benefit cap no longer takes anything off, because Universal Credit ends in this situation.', source }
      : { state: 'kept', text: 'The benefit cap takes nothing off: no Universal Credit is paid in this situation.', source };
  }
  if (!the(isCapped) && !the(reductionWithoutGrace).isNil()) return inGrace(scenario);
  if (the(isCapped)) return takes(was ? pounds(now.evaluation.the(benefitCapReduction)) : undefined, pounds(the(benefitCapReduction)));
  if (was) {
    const why = the(anExemptionApplies) ? 'an exemption applies' : the(earningsLiftTheCap) ? 'earnings lift it' : 'benefits are below it';
    return { state: 'changes', text: `The benefit cap no longer takes anything off in this situation: ${why}.`, source };
  }
  return { state: 'kept', text: notCapped(scenario), source };
}

function takes(before: string | undefined, after: string): Told {
  if (before === undefined)
    return { state: 'changes', text: `The benefit cap takes ${after} a month off in this situation, and nothing now.`, source };
  return before === after
    ? { state: 'kept', text: `The benefit cap goes on taking ${after} a month off.`, source }
    : {
        state: 'changes',
        text: `The benefit cap takes ${after} a month off in this situation. Now it takes ${before} a month off.`,
        source,
      };
}

function notCapped({ evaluation: { the } }: WorkedOut): string {
  if (the(anExemptionApplies)) return 'The benefit cap stays off: a benefit or an element of the award exempts the household.';
  return the(earningsLiftTheCap)
    ? 'The benefit cap takes nothing off: earnings lift it. It can come back if pay falls.'
    : 'The benefit cap takes nothing off, now or in this situation: benefits are below it.';
}

/** Nine months without the cap after earnings fall, or a grace period that was entered, and what the cap takes off once it is over. */
function inGrace({ evaluation: { the } }: WorkedOut): Told {
  const after = `takes ${pounds(the(reductionWithoutGrace))} a month off, unless earnings are back at that amount or an exemption applies.`;
  if (the(graceFollowsAFall)) {
    return {
      state: 'at-risk',
      text: `Earnings fall below the amount that lifts the benefit cap. For nine months the cap takes nothing off, which is what is shown. After that it ${after}`,
      source: 'UC Regs 2013 reg 82(1)(b) and (2)',
    };
  }
  const until = the(benefitCapGraceUntil);
  return {
    state: 'at-risk',
    text: `The benefit cap takes nothing off while its grace period runs${until === undefined ? '' : `, until ${inWords(until)}`}. After that it ${after.replace('that amount', 'the amount that lifts it')}`,
    source: 'UC Regs 2013 reg 82(1)(b) and (2)',
  };
}
