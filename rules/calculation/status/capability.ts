import { inWords } from '../../engine/index.ts';
import { hasLimitedCapabilityForWorkRelatedActivity, type Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { endOfRelevantPeriod, hasHigherLcwraAmount, hasLcwraElement, isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** Only for those whose award is in payment now: a status of somebody without an award is not put at risk by a job. */
export function capability(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario) || !now.evaluation.the(isInPayment)) return [];
  const { the } = scenario.evaluation;
  const holders = scenario.circumstances.adults.filter((adult) => the(hasLimitedCapabilityForWorkRelatedActivity, adult));
  if (holders.length === 0) return [];
  const waiting = holders.filter((holder) => !the(hasLcwraElement, holder));
  const stays: Entry = {
    code: 'lcwra',
    state: 'kept',
    text: 'The LCWRA status stays: work does not by itself end it, and there is no limit of hours.',
    source: 'UC Regs 2013 regs 27 and 40',
  };
  return [the(isInPayment) ? stays : ends(scenario, holders), ...waiting.flatMap((holder) => wait(scenario, holder))];
}

/** The end of the award: reg 28(4) saves the wait and reg 27A the rate, each for six months. */
function ends({ circumstances: { assessmentPeriod }, evaluation: { the } }: WorkedOut, holders: readonly Person[]): Entry {
  // Before April 2026 there is one rate and nothing to lose but the wait.
  const keepsRate =
    assessmentPeriod.starts >= '2026-04-06' && holders.some((holder) => the(hasLcwraElement, holder) && the(hasHigherLcwraAmount, holder));
  return {
    code: 'lcwra',
    state: 'at-risk',
    text: keepsRate
      ? 'Universal Credit ends in this situation. If the award is back within six months, counted from the first day without it, the LCWRA element comes back without the three-month wait and at the protected rate. After longer the wait begins anew, and the protected rate is lost for good where it rests on having had the element before April 2026; severe conditions and terminal illness keep it.'
      : 'Universal Credit ends in this situation. If the award is back within six months, the LCWRA element comes back without the three-month wait; a wait that is still running goes on.',
    source: keepsRate ? 'UC Regs 2013 regs 27A, 28(4) and 40A' : 'UC Regs 2013 reg 28(4)',
  };
}

function wait({ evaluation: { the } }: WorkedOut, holder: Person): Entry[] {
  const end = the(endOfRelevantPeriod, holder);
  if (end === undefined) return [];
  return [
    {
      code: 'lcwra-wait',
      state: 'kept',
      text: `The LCWRA element is not paid yet: the three-month wait ends on ${inWords(end)}, and the element begins with the assessment period after the one that contains that day. The work allowance does not wait.`,
      source: 'UC Regs 2013 reg 28',
    },
  ];
}
