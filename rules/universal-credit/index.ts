export { deductionsFromAward, gateIsOpen, isCapped, isInPayment, universalCredit } from './award.ts';
export { maximumAmount } from './award-before-cap.ts';
export {
  anExemptionApplies,
  benefitCapReduction,
  capEarningsThreshold,
  earningsLiftTheCap,
  graceFollowsAFall,
  reductionWithoutGrace,
} from './benefit-cap.ts';
export { childElements, disabledChildAdditions } from './child-element.ts';
export { childcareElement, childcareForChild } from './childcare-element.ts';
export { bornBeforeTheLimit, childrenResponsibleFor, childrenWhoAreNonDependants } from './children.ts';
export { claimants } from './claimants.ts';
export { earningsDeduction, workAllowance, workAllowanceIsSpecified } from './earnings-deduction.ts';
export { childcareShare, deductionsLimit, higherWorkAllowance, lowerWorkAllowance, tariffAmount, taperRate } from './figures.ts';
export { carerElements, healthElement } from './health-and-care.ts';
export { housingElement, underOccupancyReduction } from './housing-costs.ts';
export { capitalIsWithinLimit, tariffIncome } from './capital.ts';
export { benefitsCounted, unearnedIncome } from './unearned-income.ts';
export { awardIncludesLcwraElement, endOfRelevantPeriod, hasHigherLcwraAmount, hasLcwraElement } from './lcwra-element.ts';
export { nationOfArea, rateFigureOfId, rateFiguresOf, rentalMarketAreas } from './local-housing-allowance.ts';
export { earnedIncomeOf } from './earned-income.ts';
export {
  earnedIncome,
  earnedIncomeWithFloor,
  earnedIncomeWithoutFloor,
  isInStartUpPeriod,
  isSubjectToFloor,
} from './minimum-income-floor.ts';
export { bedroomsAllowed } from './size-criteria.ts';
export { oneIs25, standardAllowance } from './standard-allowance.ts';
export { earnsBelowAdministrativeThreshold, transitionalElement, transitionalProtectionHasCeased } from './transitional-protection.ts';
export { nilLevel, surplusEarnings, surplusEarningsMargin } from './surplus-earnings.ts';
export { whatIsExpected, type WhatIsExpected } from './what-is-expected.ts';
export { hasChildUnder3 } from './work-requirements.ts';
