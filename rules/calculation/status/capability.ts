import { inWords } from '../../engine/index.ts';
import { hasLimitedCapabilityForWorkRelatedActivity, type Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { claimants, endOfRelevantPeriod, hasLcwraElement, isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, whose, type Entry } from './entry.ts';

/** The LCWRA status of each adult who has it, and a wait for the element that is still running. */
export function capability(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  const { the } = scenario.evaluation;
  return scenario.circumstances.adults
    .filter((adult) => the(hasLimitedCapabilityForWorkRelatedActivity, adult))
    .flatMap((holder) => [{ code: 'lcwra', who: holder.key, ...statusOf(now, scenario, holder) }, ...wait(now, scenario, holder)]);
}

type Told = Pick<Entry, 'state' | 'text' | 'source'>;

function statusOf(now: WorkedOut, scenario: WorkedOut, holder: Person): Told {
  const { the } = scenario.evaluation;
  const status = whose(scenario.circumstances, holder, 'LCWRA status', 'The LCWRA status');
  if (!the(claimants).includes(holder)) {
    return {
      state: 'unknown',
      text: `${status} belongs to no claim here, because the claim leaves the partner out. Ask a benefits adviser what becomes of it.`,
      source: 'UC Regs 2013 regs 3(3) and 27',
    };
  }
  const [wasPaid, isPaid] = [now.evaluation.the(isInPayment), the(isInPayment)];
  if (wasPaid && isPaid) {
    return {
      state: 'kept',
      text: `${status} stays: starting work does not by itself end it, and there is no limit of hours. A review that is due for another reason can still come.`,
      source: 'UC Regs 2013 regs 27 and 40',
    };
  }
  if (wasPaid) {
    return {
      state: 'at-risk',
      text: `${status} is at risk, because Universal Credit ends in this situation. If the award is back within six months, the LCWRA element comes back without the three-month wait, and a wait that is still running goes on. After longer the wait begins anew.`,
      source: 'UC Regs 2013 reg 28(3) and (4)',
    };
  }
  if (isPaid) {
    return {
      state: 'kept',
      text: `${status} counts in this situation, in which Universal Credit is paid. If the last award ended more than six months before, the three-month wait for the element can begin anew.`,
      source: 'UC Regs 2013 regs 27 and 28(4)',
    };
  }
  return {
    state: 'unknown',
    text: `${status} brings nothing now or here, because no Universal Credit is paid. If the last award ended because of pay less than six months ago, the element comes back without the three-month wait. After longer it turns on a new claim.`,
    source: 'UC Regs 2013 reg 28(3) and (4)',
  };
}

function wait(now: WorkedOut, { circumstances, evaluation: { the } }: WorkedOut, holder: Person): Entry[] {
  if (!now.evaluation.the(isInPayment) || !the(claimants).includes(holder) || the(hasLcwraElement, holder)) return [];
  const end = the(endOfRelevantPeriod, holder);
  if (end === undefined) return [];
  return [
    {
      code: 'lcwra-wait',
      who: holder.key,
      state: 'kept',
      text: `${whose(circumstances, holder, 'LCWRA element', 'The LCWRA element')} is not paid yet. The three-month wait ends on ${inWords(end)}, and the element begins with the assessment period after the one that contains that day. The work allowance does not wait.`,
      source: 'UC Regs 2013 reg 28',
    },
  ];
}
