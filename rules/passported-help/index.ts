export { hasBestStartFoods, hasHealthyStart, limitOfHealthyStart } from './food.ts';
export { hasFreeSchoolMeals, limitOfFreeSchoolMeals, mealsTurnOnAnyAward } from './free-school-meals.ts';
export { hasFreePrescriptions, limitOfHealthCosts } from './health-costs.ts';
export { awardIsNearItsEnd, highestTakeHomePay, isNear } from './near-a-limit.ts';
export { canOpenHelpToSave, hasColdWeatherPayments, hasWarmHomeDiscount } from './savings-and-bills.ts';
export { isEntitledTo, passportedHelp, worthByLaw } from './worth.ts';
