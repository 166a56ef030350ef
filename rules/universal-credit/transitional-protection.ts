import { Money } from '../engine/index.ts';
import {
  assessmentPeriod,
  capitalDisregardedUntil,
  earnedAtThresholdFirst,
  isAScenario,
  isExceptedFromEarningsTest,
  transitionalElementEntered,
} from '../facts/index.ts';
import { transitionalProvisionsRegs } from '../instruments.ts';
import { administrativeThreshold, thresholdOfTheAward } from './administrative-threshold.ts';
import { claimants } from './claimants.ts';
import { earnedIncomeOf } from './earned-income.ts';
import { isSubjectToFloor } from './minimum-income-floor.ts';
import { rule } from './law.ts';
import { relevantIncreases } from './relevant-increases.ts';

/** Reg 56(2) and (3)(a): earned income as UC has it (reg 2), of a single claimant or of joint claimants together, below the threshold of the first day of the award. */
export const earnsBelowAdministrativeThreshold = rule(
  'uc.earns-below-administrative-threshold',
  'earned income is below the administrative earnings threshold',
  transitionalProvisionsRegs('56(2)'),
  (the) => {
    // Reg 56(3)(b): a claimant with a minimum income floor, or one that only the start-up period holds off, counts as at the threshold.
    if (the(claimants).some((claimant) => the(isSubjectToFloor, claimant))) return false;
    const earned = Money.sum(
      'month',
      the(claimants).map((claimant) => the(earnedIncomeOf, claimant)),
    );
    // A threshold of an earlier day is never above the one of today.
    return !earned.isAtLeast(the(administrativeThreshold)) && !earned.isAtLeast(the(thresholdOfTheAward));
  },
);

/**
 * Reg 56(1) and (2): transitional protection ends after three periods in a row below the threshold, if the first period of
 * the award was not. A scenario is taken to last, so it shows the months after them; the present is as it is paid.
 */
export const transitionalProtectionHasCeased = rule(
  'uc.transitional-protection-has-ceased',
  'transitional protection has ended because earnings fell',
  transitionalProvisionsRegs('56(1) and (2)'),
  (the) => {
    if (!the(isAScenario) || the(isExceptedFromEarningsTest) || !the(earnsBelowAdministrativeThreshold)) return false;
    return the(earnedAtThresholdFirst);
  },
);

/** Reg 51: for at most twelve assessment periods, entered as the day until which it runs. */
export const capitalDisregardApplies = rule(
  'uc.capital-disregard-applies',
  'savings above the limit are ignored',
  transitionalProvisionsRegs('51'),
  (the) => {
    const until = the(capitalDisregardedUntil);
    if (until === undefined || the(assessmentPeriod).starts > until) return false;
    return !the(transitionalProtectionHasCeased);
  },
);

/** Regs 52, 55 and 56, Sch 2: the amount in payment now, in a scenario less what other elements have risen by, or ended. */
export const transitionalElement = rule(
  'uc.transitional-element',
  'transitional element',
  transitionalProvisionsRegs('52, 55 and 56'),
  (the) => {
    const now = the(transitionalElementEntered);
    if (now.isNil() || !the(isAScenario)) return now;
    return the(transitionalProtectionHasCeased) ? Money.nil('month') : now.excessOver(the(relevantIncreases));
  },
);
