import { hasLimitedCapabilityForWorkRelatedActivity, isTerminallyIll, meetsSevereConditions, type Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { claimants, hasHigherLcwraAmount, isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, whose, type Entry } from './entry.ts';

/** The first assessment period in which the LCWRA element has two rates (Universal Credit Act 2025). */
export const twoRatesSince = '2026-04-06';

/** Which rate the LCWRA element has, and whether a job puts it at risk. */
export function lcwraRate(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  const { circumstances, evaluation } = scenario;
  if (circumstances.assessmentPeriod.starts < twoRatesSince) return [];
  return circumstances.adults
    .filter((adult) => evaluation.the(hasLimitedCapabilityForWorkRelatedActivity, adult))
    .map((holder) => {
      const rate = whose(circumstances, holder, 'LCWRA rate', 'The LCWRA rate');
      return { code: 'lcwra-rate', who: holder.key, ...rateOf(now, scenario, holder, rate) };
    });
}

type Told = Pick<Entry, 'state' | 'text' | 'source'>;

function rateOf(now: WorkedOut, scenario: WorkedOut, holder: Person, rate: string): Told {
  const { the } = scenario.evaluation;
  if (!the(claimants).includes(holder)) return outsideTheClaim(rate);
  if (the(isTerminallyIll, holder) || the(meetsSevereConditions, holder)) return lasting(rate);
  // Asked by a rule only where the element is due, so an award without it may lack the answer.
  if (holder.entered.lcwraRate === undefined) return notEntered(rate);
  const isEnteredAsProtected = holder.entered.lcwraRate === 'protected';
  if (!the(hasHigherLcwraAmount, holder)) return isEnteredAsProtected ? lostByTheBreak(rate) : lower(rate);
  const [wasPaid, isPaid] = [now.evaluation.the(isInPayment), the(isInPayment)];
  if (wasPaid) return isPaid ? protectedRate(rate) : atRisk(rate);
  return isPaid ? backAtRisk(rate) : unknownWithoutAward(rate);
}

const outsideTheClaim = (rate: string): Told => ({
  state: 'unknown',
  text: `${rate} belongs to no claim here, because the claim leaves the partner out. Ask a benefits adviser what becomes of it.`,
  source: 'UC Regs 2013 regs 3(3) and 27',
});

const lasting = (rate: string): Told => ({
  state: 'kept',
  text: `${rate} stays the higher one. Severe conditions or terminal illness bring it in every award, whatever is earned between two awards.`,
  source: 'UC Regs 2013 regs 27(2), 36 and 40A',
});

const notEntered = (rate: string): Told => ({
  state: 'unknown',
  text: `${rate} was not entered. Since April 2026 there are two, and only an award from before then, severe conditions or terminal illness has the higher one.`,
  source: 'UC Regs 2013 regs 27(2) and 27A',
});

const lostByTheBreak = (rate: string): Told => ({
  state: 'lost',
  text: `${rate} is the lower one. The break that was entered has ended the protection, which survives only a break of at most six months because of pay.`,
  source: 'UC Regs 2013 reg 27A',
});

const lower = (rate: string): Told => ({
  state: 'kept',
  text: `${rate} stays the one of awards that began since April 2026. Work does not change it, and a later award has the same.`,
  source: 'UC Regs 2013 reg 36',
});

const protectedRate = (rate: string): Told => ({
  state: 'kept',
  text: `${rate} stays the protected one while the award goes on. A break because of pay does not end the protection if the award is back within six months.`,
  source: 'UC Regs 2013 reg 27A',
});

const atRisk = (rate: string): Told => ({
  state: 'at-risk',
  text: `${rate} is the protected one, and it is at risk because Universal Credit ends in this situation. It is kept if the award is back within six months, counted from the first day without it. After longer, or after a break for another reason, it is lost for good.`,
  source: 'UC Regs 2013 reg 27A',
});

const backAtRisk = (rate: string): Told => ({
  state: 'at-risk',
  text: `${rate} was entered as the protected one, and no Universal Credit is paid now. It is kept only if the last award ended because of pay and at most six months before this one. Look at the dates of both.`,
  source: 'UC Regs 2013 reg 27A',
});

const unknownWithoutAward = (rate: string): Told => ({
  state: 'unknown',
  text: `${rate} was entered as the protected one, and no Universal Credit is paid now or here. It is lost for good six months after the award ended because of pay.`,
  source: 'UC Regs 2013 reg 27A',
});
