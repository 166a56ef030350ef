export { applicableAmount } from './applicable-amount.ts';
export { income, tariffIncome } from './income.ts';
export { claimant, premiumsOfTheFamily, premiumsWithClaimant, severeDisabilityPremium } from './premiums.ts';
export { canBePaidHere, isTemporaryAccommodation } from './accommodation.ts';
export {
  applicableAmountAMonth,
  earnedIncomeAMonth,
  eligibleRentAMonth,
  excessIncomeAMonth,
  housingBenefit,
  housingBenefitAWeek,
  isMeansTested,
  maximumHousingBenefit,
  nonDependantDeductionsAMonth,
  tariffIncomeAMonth,
} from './award.ts';
