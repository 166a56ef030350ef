import { dayAfter, lastDayOfMonths, unverified, type IsoDate } from '../engine/index.ts';
import { transitionalProvisionsRegs, ucRegs } from '../instruments.ts';
import { rule } from './law.ts';

/** A time without Universal Credit: its first and last day, and why it began. Without `to` it does not end with the job. */
export interface BreakInAward {
  readonly kind: 'break-in-award';
  readonly key: string;
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
  /** The last day of the assessment period in which the award first was nil. */
  readonly firstPeriodEnds: IsoDate;
  readonly because: 'earnings' | 'other';
}

/** UC Regs reg 21(3C)(a): the last day on which a claim keeps the old assessment periods, six months after the last day of the award. */
export const reopensUntil = rule(
  'stopping.reopens-until',
  'last day on which a claim keeps the old assessment periods',
  ucRegs('21(3C)'),
  (_, gap: BreakInAward) => lastDayOfMonths(gap.from, 6),
);

/** Whether the award can be had again before that day is over. */
export const canBeReopened = rule(
  'stopping.can-be-reopened',
  'a claim keeps the old assessment periods',
  ucRegs('21(3C)'),
  (the, gap: BreakInAward) => gap.to !== undefined && dayAfter(gap.to) <= the(reopensUntil, gap),
);

/** Regs 27A(2)(b) and 28(4)(b): the time without an award ends within six months that begin with its first day; so the award begins again at the latest on the day after them. */
export const capabilityLinksUntil = rule(
  'stopping.capability-links-until',
  'last day on which a new award keeps the LCWRA rate and saves the wait',
  ucRegs('27A(2) and 28(4)'),
  (_, gap: BreakInAward) => dayAfter(lastDayOfMonths(gap.from, 6)),
);

/** Regs 27A(2) and 28(4)(b): only a break that begins because the income test is not met, and only so long. */
export const capabilityIsLinked = rule(
  'stopping.capability-is-linked',
  'the break keeps the LCWRA rate and saves the wait',
  ucRegs('27A(2) and 28(4)'),
  (the, gap: BreakInAward) => gap.because === 'earnings' && gap.to !== undefined && dayAfter(gap.to) <= the(capabilityLinksUntil, gap),
);

/**
 * Transitional Provisions Regs 2014 reg 57: a new award within three months beginning with the last day of the month that would
 * have been the final assessment period of the old one, had it not ended; that is the month in which earnings ended it (reg
 * 54A of the UC Regs has the same words).
 */
export const transitionalLinksUntil = unverified(
  rule(
    'stopping.transitional-links-until',
    'last day on which a new award brings the transitional element back',
    transitionalProvisionsRegs('57'),
    (_, gap: BreakInAward) => lastDayOfMonths(gap.firstPeriodEnds, 3),
  ),
  'The wording of regulation 57 was not seen. The three months are counted as the Department describes them: three assessment periods in a row without an award keep the element, a fourth ends it.',
);

/** Reg 57: only where earnings ended the award. */
export const transitionalIsLinked = rule(
  'stopping.transitional-is-linked',
  'the break keeps the transitional element',
  transitionalProvisionsRegs('57'),
  (the, gap: BreakInAward) => gap.because === 'earnings' && gap.to !== undefined && dayAfter(gap.to) <= the(transitionalLinksUntil, gap),
);
