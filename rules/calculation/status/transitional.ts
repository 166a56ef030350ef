import { pounds } from '../../engine/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import {
  capitalIsWithinLimit,
  earnsBelowAdministrativeThreshold,
  isInPayment,
  transitionalElement,
  transitionalProtectionHasCeased,
} from '../../universal-credit/index.ts';
import { isExceptedFromEarningsTest, transitionalElementEntered } from '../../facts/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

const code = 'transitional-element';

/** What becomes of a transitional element: eroded, ended by a fall of earnings, at risk where UC ends, or kept. */
export function transitional(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario) || !now.evaluation.the(isInPayment)) return [];
  const { the } = scenario.evaluation;
  const before = the(transitionalElementEntered);
  if (before.isNil() || unlessRefused(scenario, capitalIsWithinLimit) === false) return [];
  if (unlessRefused(scenario, transitionalProtectionHasCeased) === true) return [ended(pounds(before))];
  if (!the(isInPayment)) return [awardEnds];
  const {
    circumstances: {
      entered: { claims },
    },
  } = scenario;
  const mayEnd =
    claims.transitional?.earnedAtThresholdFirst === undefined && !the(isExceptedFromEarningsTest) && the(earnsBelowAdministrativeThreshold);
  const after = the(transitionalElement);
  const eroded = before.isMoreThan(after) ? [erodes(pounds(before), pounds(after))] : [];
  if (mayEnd) return [...eroded, unknownStart];
  return eroded.length > 0 ? eroded : [stays];
}

const ended = (before: string): Entry => ({
  code,
  state: 'lost',
  text: `The transitional element of ${before} ends in this situation. Earnings of the first assessment period were at the administrative earnings threshold, and here they are below it: after three assessment periods in a row the element stops for good. Until then it is still paid.`,
  source: 'UC (Transitional Provisions) Regs 2014 reg 56(2)',
});

const erodes = (before: string, after: string): Entry => ({
  code,
  state: 'changes',
  text: `The transitional element falls from ${before} to ${after}: every rise of another element comes off it, childcare apart, and it never rises again.`,
  source: 'UC (Transitional Provisions) Regs 2014 reg 55',
});

const awardEnds: Entry = {
  code,
  state: 'at-risk',
  text: 'Universal Credit ends at this pay, and the transitional element with it. It comes back only if pay falls and a new award begins within three months (unchecked: the wording of the regulation was not read). Ask a benefits adviser before starting.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 57',
};

const unknownStart: Entry = {
  code,
  state: 'at-risk',
  text: 'Earnings are below the administrative earnings threshold here. If those of the first assessment period of the award were at it or above, the transitional element ends after three such periods in a row. Say which it was.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 56(2)',
};

const stays: Entry = {
  code,
  state: 'kept',
  text: 'The transitional element stays as it is. A rise of another element, childcare apart, comes off it, as with each April.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 55',
};
