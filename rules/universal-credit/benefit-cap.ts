import { conversion, Money, wholePounds } from '../engine/index.ts';
import {
  assessmentPeriod,
  benefitCapGraceUntil,
  dlaCare,
  dlaMobility,
  earnedAtCapThresholdForAYear,
  hasDisabilityAddition,
  inThePresent,
  isAScenario,
  isInGreaterLondon,
  newStyleEsaGroup,
  pipDailyLiving,
  pipMobility,
} from '../facts/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { childBenefit } from '../child-benefit/index.ts';
import { ucRegs } from '../instruments.ts';
import { nationalLivingWageAtStartOfAssessmentPeriod } from '../minimum-wage/index.ts';
import { hasEsaSupportComponent, newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { maternityAllowancePaid } from '../overlapping-benefits/index.ts';
import { awardBeforeCap } from './award-before-cap.ts';
import { childrenResponsibleFor, isResponsibleForAChild } from './children.ts';
import { areJointClaimants, claimants } from './claimants.ts';
import { childcareElement } from './childcare-element.ts';
import { capElsewhereFamily, capElsewhereSingle, capExceptionHours, capLondonFamily, capLondonSingle } from './figures.ts';
import { carerElements } from './health-and-care.ts';
import { monthly, penny, rule } from './law.ts';
import { awardIncludesLcwraElement } from './lcwra-element.ts';
import { earnedIncomeWithoutFloor } from './minimum-income-floor.ts';

const twelfth = conversion('year', 'month', '1', '12', ucRegs('80A(1)'));

/** Reg 80A(2): the limit for joint claimants or for a single claimant, as who claims alone although in a couple is; a month. */
const capLimit = rule('uc.cap-limit', 'benefit cap', ucRegs('80A'), (the) => {
  const family = the(areJointClaimants) || the(isResponsibleForAChild);
  const yearly = the(isInGreaterLondon)
    ? family
      ? the(capLondonFamily)
      : the(capLondonSingle)
    : family
      ? the(capElsewhereFamily)
      : the(capElsewhereSingle);
  return yearly.in(twelfth).rounded(penny);
});

const aDisabilityBenefitIsPaid = rule(
  'uc.cap-exempt-by-disability-benefit',
  'PIP or DLA is paid to a claimant or child',
  ucRegs('83(1)(f) and (g)'),
  (the) =>
    the(claimants).some(
      (adult) =>
        the(pipDailyLiving, adult) !== 'none' ||
        the(pipMobility, adult) !== 'none' ||
        the(dlaCare, adult) !== 'none' ||
        the(dlaMobility, adult) !== 'none',
    ) || the(childrenResponsibleFor).some((child) => the(hasDisabilityAddition, child) !== 'none'),
);

/** Reg 83(1): benefits and elements that lift the cap. Limited capability for work alone does not. */
export const anExemptionApplies = rule('uc.cap-exemption', 'an exemption from the benefit cap applies', ucRegs('83(1)'), (the) => {
  if (the(awardIncludesLcwraElement) || !the(carerElements).isNil() || the(aDisabilityBenefitIsPaid)) return true;
  return the(claimants).some((adult) => the(isEntitledToCarersAllowance, adult) || the(hasEsaSupportComponent, adult));
});

const weeksToMonth = conversion('week', 'month', '52', '12', ucRegs('82(1)(a)'));
const poundsOnly = wholePounds(ucRegs('6(1A)'));

/** Reg 82(1)(a): 16 hours a week at the National Living Wage of the start of the period, a month, pounds only. */
export const capEarningsThreshold = rule('uc.cap-earnings-threshold', 'earnings that lift the benefit cap', ucRegs('82(1)(a)'), (the) =>
  the(capExceptionHours).hoursAt(the(nationalLivingWageAtStartOfAssessmentPeriod)).in(weeksToMonth).rounded(poundsOnly),
);

/** Reg 82(1)(a): earnings as they are, without the minimum income floor (reg 62). */
export const earningsLiftTheCap = rule(
  'uc.earnings-lift-the-cap',
  'earnings lift the benefit cap',
  ucRegs('82(1)(a)'),
  (the) => !the(earnedIncomeWithoutFloor).isNil() && the(earnedIncomeWithoutFloor).isAtLeast(the(capEarningsThreshold)),
);

const earningsLiftTheCapNow = inThePresent(earningsLiftTheCap);

/** Reg 82(2): earnings at the threshold in each of the last twelve months, now, and below it in the scenario: nine months of grace follow. */
export const graceFollowsAFall = rule(
  'uc.cap-grace-follows-a-fall',
  'a grace period follows the fall of earnings',
  ucRegs('82(2)'),
  (the) => {
    if (the(earnedAtCapThresholdForAYear) !== true || !the(isAScenario)) return false;
    return the(earningsLiftTheCapNow) === true && !the(earningsLiftTheCap);
  },
);

/** Reg 82(1)(b): off in every period that the grace period touches. */
const isInGracePeriod = rule('uc.cap-grace-period', 'the benefit cap grace period is running', ucRegs('82(1)(b)'), (the) => {
  if (the(graceFollowsAFall)) return true;
  const until = the(benefitCapGraceUntil);
  return until !== undefined && the(assessmentPeriod).starts <= until;
});

const capApplies = rule(
  'uc.cap-applies',
  'the benefit cap applies, grace apart',
  ucRegs('81 to 83'),
  (the) => !the(anExemptionApplies) && !the(earningsLiftTheCap),
);

/**
 * Reg 80 and Welfare Reform Act 2012 s 96: UC after income, Child Benefit, New Style JSA and ESA, Maternity Allowance. Housing
 * Benefit counts as nil (reg 80(2A)).
 */
const welfareBenefits = rule('uc.cap-welfare-benefits', 'benefits that the cap counts', ucRegs('80'), (the) => {
  const ofAdults = the(claimants).flatMap((adult) => [
    the(newStyleEsaGroup, adult) === 'support' ? Money.nil('month') : monthly(the(newStyleEsa, adult)).rounded(penny),
    monthly(the(newStyleJsa, adult)).rounded(penny),
    the(maternityAllowancePaid, adult),
  ]);
  return the(awardBeforeCap).plus(the(childBenefit), ...ofAdults);
});

/** Reg 81: what the benefits are above the cap, less the childcare element. */
const excessOverCap = rule('uc.cap-excess', 'benefits above the benefit cap, less the childcare element', ucRegs('81(1)'), (the) =>
  the(welfareBenefits).excessOver(the(capLimit)).excessOver(the(childcareElement)),
);

/** Reg 81: the excess where the cap applies and no grace period counts, and no more than the award. */
export const reductionWithoutGrace = rule(
  'uc.cap-reduction-without-grace',
  'benefit cap reduction without a grace period',
  ucRegs('81'),
  (the) => {
    if (the(awardBeforeCap).isNil() || the(excessOverCap).isNil() || !the(capApplies)) return Money.nil('month');
    return the(excessOverCap).atMost(the(awardBeforeCap));
  },
);

/** Regs 81 and 82(1)(b): nothing in a grace period. */
export const benefitCapReduction = rule('uc.benefit-cap-reduction', 'benefit cap reduction', ucRegs('81 and 82'), (the) => {
  const reduction = the(reductionWithoutGrace);
  return reduction.isNil() || !the(isInGracePeriod) ? reduction : Money.nil('month');
});
