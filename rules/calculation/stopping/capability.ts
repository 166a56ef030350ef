import { inWords } from '../../engine/index.ts';
import { hasLimitedCapabilityForWorkRelatedActivity, isTerminallyIll, meetsSevereConditions, type Person } from '../../facts/index.ts';
import { capabilityIsLinked, capabilityLinksUntil } from '../../stopping/index.ts';
import { hasHigherLcwraAmount, hasLcwraElement, isInPayment } from '../../universal-credit/index.ts';
import type { Entry, Stopped } from './entry.ts';

/** The LCWRA element after the break: at which rate, and with or without the three-month wait. */
export function capability(stopped: Stopped): Entry[] {
  const { now } = stopped;
  if (!now.evaluation.the(isInPayment)) return [];
  return now.circumstances.adults
    .filter((adult) => now.evaluation.the(hasLimitedCapabilityForWorkRelatedActivity, adult))
    .flatMap((holder) => [...rate(stopped, holder), ...wait(stopped, holder)].map((entry) => ({ ...entry, who: holder.key })));
}

/** Before April 2026 there is one rate, and later only those who have the higher one can lose it. */
function rate({ now, course, gap }: Stopped, holder: Person): Entry[] {
  const { the } = now.evaluation;
  if (now.circumstances.assessmentPeriod.starts < '2026-04-06' || !the(hasLcwraElement, holder) || !the(hasHigherLcwraAmount, holder))
    return [];
  const code = 'lcwra-protected-rate';
  if (the(isTerminallyIll, holder) || the(meetsSevereConditions, holder)) {
    return [
      {
        code,
        state: 'kept',
        text: 'The higher LCWRA rate stays however long the break is: it rests on severe conditions or terminal illness, not on the old award.',
        source: 'UC Regs 2013 regs 27(2) and 40A',
      },
    ];
  }
  const source = 'UC Regs 2013 reg 27A';
  if (gap === undefined) return [{ code, state: 'kept', text: 'The protected LCWRA rate stays: there is no break in the award.', source }];
  if (gap.because === 'other') {
    return [
      {
        code,
        state: 'lost',
        text: 'The protected LCWRA rate is lost for good: the award ends for another reason than earnings, and then no break is ignored, however short.',
        source,
      },
    ];
  }
  const until = course.during.the(capabilityLinksUntil, gap);
  const told = `Universal Credit has to begin again by ${inWords(until)}: six months from ${inWords(gap.from)}, the first day without it.`;
  if (gap.to === undefined) return [{ code, state: 'at-risk', until, text: `The protected LCWRA rate is at risk. ${told}`, source }];
  return course.during.the(capabilityIsLinked, gap)
    ? [{ code, state: 'kept', until, text: `The protected LCWRA rate comes back with the award. ${told}`, source }]
    : [{ code, state: 'lost', until, text: `The protected LCWRA rate is lost for good, and the new rate is paid. ${told}`, source }];
}

function wait({ now, course, gap }: Stopped, holder: Person): Entry[] {
  const code = 'lcwra-wait';
  const source = 'UC Regs 2013 reg 28(3) to (5)';
  if (now.evaluation.the(isTerminallyIll, holder)) {
    return [{ code, state: 'kept', text: 'There is no three-month wait for the LCWRA element in terminal illness.', source }];
  }
  if (gap === undefined) {
    return [
      { code, state: 'kept', text: 'The LCWRA status stays, and no new three-month wait begins: there is no break in the award.', source },
    ];
  }
  const inPay = now.evaluation.the(hasLcwraElement, holder);
  const back = inPay ? 'comes back without a new three-month wait' : 'goes on with the three-month wait that was running';
  const until = course.during.the(capabilityLinksUntil, gap);
  const told = `The award has to begin again by ${inWords(until)}, because of the six months before it.`;
  if (gap.because === 'other' || (gap.to !== undefined && !course.during.the(capabilityIsLinked, gap))) {
    return [
      {
        code,
        state: 'lost',
        until,
        text: `A new three-month wait for the LCWRA element begins, from the first fit note of the new claim, and there may be a new assessment. ${told}`,
        source,
      },
    ];
  }
  const state = gap.to === undefined ? 'at-risk' : 'kept';
  return [{ code, state, until, text: `The LCWRA element ${back}. ${told}`, source }];
}
