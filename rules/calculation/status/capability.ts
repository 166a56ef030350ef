import { hasLimitedCapabilityForWorkRelatedActivity, keepsProtectedLcwraRate } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** Only for those whose award is in payment now: a status of somebody without an award is not put at risk by a job. */
export function capability(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario) || !now.evaluation.the(isInPayment)) return [];
  const {
    circumstances: { adults, assessmentPeriod },
    evaluation: { the },
  } = scenario;
  const holders = adults.filter((adult) => the(hasLimitedCapabilityForWorkRelatedActivity, adult));
  if (holders.length === 0) return [];
  if (the(isInPayment)) {
    return [
      {
        code: 'lcwra',
        state: 'kept',
        text: 'The LCWRA status stays: work does not by itself end it, and there is no limit of hours.',
        source: 'UC Regs 2013 regs 27 and 40',
      },
    ];
  }
  // Before April 2026 there is one rate and nothing to lose but the wait.
  const keepsRate = assessmentPeriod.starts >= '2026-04-06' && holders.some((holder) => the(keepsProtectedLcwraRate, holder));
  return [
    {
      code: 'lcwra',
      state: 'at-risk',
      text: keepsRate
        ? 'Universal Credit ends in this situation. If the award is back within six months, the protected LCWRA rate stays. After longer it is lost for good where it rests on having had the element before April 2026; severe conditions and terminal illness keep it.'
        : 'Universal Credit ends in this situation. If the award is back within six months, the LCWRA element comes back without the three-month wait.',
      source: keepsRate ? 'UC Regs 2013 regs 27A and 40A' : 'UC Regs 2013 reg 28(4)',
    },
  ];
}
