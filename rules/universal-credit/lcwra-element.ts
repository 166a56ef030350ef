import { lastDayOfMonths, since } from '../engine/index.ts';
import {
  assessmentPeriod,
  breakInAward,
  capabilitySince,
  hasLimitedCapabilityForWorkRelatedActivity,
  isTerminallyIll,
  keepsProtectedLcwraRate,
  meetsSevereConditions,
  newStyleEsaGroup,
  protectedRateIsLost,
  waitDoesNotApply,
  type Person,
} from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { claimants } from './claimants.ts';
import { lcwraAmount, lcwraNewAmount } from './figures.ts';
import { rule } from './law.ts';

/**
 * Regs 27A(2) and 28(4)(b): a break because the income test was not met, of at most six months counted from and including
 * its first day. It saves the protected rate as well as the wait.
 */
const breakIsLinked = rule('uc.break-is-linked', 'the break in the award is linked', ucRegs('27A and 28(4)'), (the, person: Person) => {
  const gap = the(breakInAward, person);
  return gap !== undefined && gap.because === 'earnings' && gap.to <= lastDayOfMonths(gap.from, 6);
});

/** Reg 28(3) to (5): terminal illness, ESA with the support component, or an earlier award that is linked. */
const isExcusedFromTheWait = rule(
  'uc.is-excused-from-the-wait',
  'there is no three-month wait',
  ucRegs('28(3) to (5)'),
  (the, person: Person) => {
    if (the(isTerminallyIll, person) || the(waitDoesNotApply, person)) return true;
    return the(breakIsLinked, person) || the(newStyleEsaGroup, person) === 'support';
  },
);

/** Reg 28(2): the last day of the three months; undefined where no wait is running or was entered. */
export const endOfRelevantPeriod = rule(
  'uc.end-of-relevant-period',
  'last day of the three-month wait',
  ucRegs('28(2)'),
  (the, person: Person) => {
    if (the(isExcusedFromTheWait, person)) return undefined;
    const began = the(capabilitySince, person);
    return began === undefined ? undefined : lastDayOfMonths(began, 3);
  },
);

/** Reg 28(1): the element begins with the assessment period after the one in which the relevant period ends. */
const waitIsOver = rule('uc.wait-is-over', 'the three-month wait is over', ucRegs('28(1)'), (the, person: Person) => {
  const end = the(endOfRelevantPeriod, person);
  return end === undefined || the(assessmentPeriod).starts > end;
});

/** Regs 27(1) and 28: the claimant has LCWRA and the wait, if there is one, is over. */
export const hasLcwraElement = rule('uc.has-lcwra-element', 'the LCWRA element is due', ucRegs('27(1) and 28'), (the, person: Person) =>
  the(hasLimitedCapabilityForWorkRelatedActivity, person) ? the(waitIsOver, person) : false,
);

/** Reg 27(1). */
export const awardIncludesLcwraElement = rule('uc.includes-lcwra-element', 'the award includes the LCWRA element', ucRegs('27(1)'), (the) =>
  the(claimants).some((claimant) => the(hasLcwraElement, claimant)),
);

/** Reg 27A(1): had the element before 6 April 2026 and has been entitled to it since, linked breaks apart. */
export const isPre2026Claimant = rule('uc.is-pre-2026-claimant', 'is a pre-2026 claimant', ucRegs('27A'), (the, person: Person) => {
  if (!the(keepsProtectedLcwraRate, person)) return false;
  if (the(breakInAward, person) === undefined || the(breakIsLinked, person)) return true;
  return !the(protectedRateIsLost, person);
});

/** Regs 27(2) and 36: severe conditions and terminal illness have the higher amount whenever the award began. */
export const hasHigherLcwraAmount = rule(
  'uc.has-higher-lcwra-amount',
  'has the higher LCWRA amount',
  ucRegs('27(2)'),
  (the, person: Person) => {
    if (the(isTerminallyIll, person) || the(meetsSevereConditions, person)) return true;
    return the(isPre2026Claimant, person);
  },
);

/** Reg 27(4): one element for joint claimants; where the amounts differ, the higher. */
export const lcwraElement = rule(
  'uc.lcwra-element',
  'LCWRA element',
  ucRegs('27'),
  since('2013-04-29', (the) => the(lcwraAmount)),
  since('2026-04-06', (the) =>
    the(claimants).some((claimant) => the(hasLcwraElement, claimant) && the(hasHigherLcwraAmount, claimant))
      ? the(lcwraAmount)
      : the(lcwraNewAmount),
  ),
);
