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
