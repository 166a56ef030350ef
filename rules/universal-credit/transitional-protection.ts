import { Money } from '../engine/index.ts';
import {
  assessmentPeriod,
  capitalDisregardedUntil,
  earnedAtThresholdFirst,
  inThePresent,
  isAScenario,
  isExceptedFromEarningsTest,
  ofChildInThePresent,
  transitionalElementEntered,
} from '../facts/index.ts';
import { transitionalProvisionsRegs } from '../instruments.ts';
import { administrativeThreshold, thresholdOfTheAward } from './administrative-threshold.ts';
import { childElementOf, disabledChildAdditionOf } from './child-element.ts';
import { childrenResponsibleFor } from './children.ts';
import { claimants } from './claimants.ts';
import { carerElements, healthElement } from './health-and-care.ts';
import { housingElement } from './housing-costs.ts';
import { earnedIncomeOf } from './earned-income.ts';
import { isSubjectToFloor } from './minimum-income-floor.ts';
import { rule } from './law.ts';
import { standardAllowance } from './standard-allowance.ts';

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

const standardAllowanceNow = inThePresent(standardAllowance);
const healthElementNow = inThePresent(healthElement);
const housingElementNow = inThePresent(housingElement);
const childElementNow = ofChildInThePresent(childElementOf);
const disabledChildAdditionNow = ofChildInThePresent(disabledChildAdditionOf);
const carerElementsNow = inThePresent(carerElements);

const increase = (amount: Money<'month'>, before: Money<'month'> | undefined): Money<'month'> =>
  before === undefined ? amount : amount.excessOver(before);

/**
 * Reg 55(4): what each other element has risen by since the present, one included for the first time in full, childcare left
 * out, and the care of a couple together (which of them has the element can change hands). A fall of one element does not make up for a rise of another; only LCW replaced by LCWRA is taken net (55(5)).
 */
export const relevantIncreases = rule(
  'uc.relevant-increases',
  'increases of other elements since the present',
  transitionalProvisionsRegs('55(4) and (5)'),
  (the) =>
    Money.sum('month', [
      increase(the(standardAllowance), the(standardAllowanceNow)),
      ...the(childrenResponsibleFor).flatMap((child) => [
        increase(the(childElementOf, child), the(childElementNow, child)),
        increase(the(disabledChildAdditionOf, child), the(disabledChildAdditionNow, child)),
      ]),
      increase(the(healthElement), the(healthElementNow)),
      increase(the(carerElements), the(carerElementsNow)),
      increase(the(housingElement), the(housingElementNow)),
    ]),
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
