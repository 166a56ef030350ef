import { pounds } from '../../engine/index.ts';
import { dlaCare, isExceptedFromEarningsTest, pipDailyLiving, transitionalElementEntered } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import {
  capitalIsWithinLimit,
  claimants,
  earnsBelowAdministrativeThreshold,
  isInPayment,
  transitionalElement,
  transitionalProtectionHasCeased,
} from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

type Told = Pick<Entry, 'state' | 'text' | 'source'>;

/** What becomes of a transitional element, and of a transitional SDP element that may be part of it. */
export function transitional(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario) || scenario.evaluation.the(transitionalElementEntered).isNil()) return [];
  const told = becomes(now, scenario);
  return [{ code: 'transitional-element', ...told }, ...(mayHoldSdp(scenario) ? [sdpElement(told.state)] : [])];
}

function becomes(now: WorkedOut, scenario: WorkedOut): Told {
  const { the } = scenario.evaluation;
  if (!now.evaluation.the(isInPayment)) return noAward;
  if (unlessRefused(scenario, capitalIsWithinLimit) === false) return savingsEndIt;
  const before = the(transitionalElementEntered);
  if (unlessRefused(scenario, transitionalProtectionHasCeased) === true) return ended(pounds(before));
  if (!the(isInPayment)) return awardEnds;
  const {
    circumstances: {
      entered: { claims },
    },
  } = scenario;
  const mayEnd =
    claims.transitional?.earnedAtThresholdFirst === undefined && !the(isExceptedFromEarningsTest) && the(earnsBelowAdministrativeThreshold);
  const after = the(transitionalElement);
  if (mayEnd) return unknownStart(before.isMoreThan(after) ? ` It also falls from ${pounds(before)} to ${pounds(after)} a month.` : '');
  return before.isMoreThan(after) ? erodes(pounds(before), pounds(after)) : stays;
}

const noAward: Told = {
  state: 'unknown',
  text: 'A transitional element was entered, and no Universal Credit is paid now. Whether it comes back turns on when and why the last award ended. Ask a benefits adviser.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 57',
};

const savingsEndIt: Told = {
  state: 'lost',
  text: 'The transitional element ends with Universal Credit in this situation, because savings above £16,000 are no longer ignored.',
  source: 'UC (Transitional Provisions) Regs 2014 regs 51 and 57; UC Regs 2013 reg 18',
};

const ended = (before: string): Told => ({
  state: 'lost',
  text: `The transitional element of ${before} a month ends in this situation. Earnings of the first assessment period were at the administrative earnings threshold, and here they are below it. After three assessment periods in a row the element stops for good. Until then it is still paid.`,
  source: 'UC (Transitional Provisions) Regs 2014 reg 56(2)',
});

const erodes = (before: string, after: string): Told => ({
  state: 'changes',
  text: `The transitional element falls from ${before} to ${after} a month. Every rise of another element comes off it, childcare apart, and it never rises again.`,
  source: 'UC (Transitional Provisions) Regs 2014 reg 55',
});

const awardEnds: Told = {
  state: 'at-risk',
  text: 'Universal Credit ends at this pay, and the transitional element with it. It comes back only if pay falls and a new award begins within three months (unchecked: the wording of the regulation was not read). Ask a benefits adviser before starting.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 57',
};

const unknownStart = (andFalls: string): Told => ({
  state: 'at-risk',
  text: `Earnings are below the administrative earnings threshold here. If those of the first assessment period of the award were at it or above, the transitional element ends after three such periods in a row. Say which it was.${andFalls}`,
  source: 'UC (Transitional Provisions) Regs 2014 reg 56(2)',
});

const stays: Told = {
  state: 'kept',
  text: 'The transitional element stays as it is. A rise of another element, childcare apart, comes off it, as with each April.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 55',
};

/** The severe disability premium went with daily living care, so only such a claimant can have what took its place. */
const mayHoldSdp = ({ evaluation: { the } }: WorkedOut): boolean =>
  the(claimants).some((claimant) => the(pipDailyLiving, claimant) !== 'none' || ['middle', 'highest'].includes(the(dlaCare, claimant)));

/** Sch 2 para 5: what replaced the premium counts as a transitional element, and shares what becomes of it. */
function sdpElement(state: Entry['state']): Entry {
  const texts: Readonly<Record<Entry['state'], string>> = {
    kept: 'stays with it',
    gained: 'comes with it',
    changes: 'falls with it',
    lost: 'ends with it',
    'at-risk': 'is at risk with it',
    unknown: 'is as unsure as it is',
  };
  return {
    code: 'transitional-sdp-element',
    state,
    text: `If the transitional element holds an amount for the severe disability premium, that amount ${texts[state]}. It counts as part of the transitional element, and the same rules end it.`,
    source: 'UC (Transitional Provisions) Regs 2014 Sch 2 paras 4 and 5',
  };
}
