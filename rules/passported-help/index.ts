export { hasBestStartFoods, hasHealthyStart, limitOfHealthyStart } from './food.ts';
export { hasFreeSchoolMeals, limitOfFreeSchoolMeals, mealsOnceHadAreKept, mealsTurnOnAnyAward } from './free-school-meals.ts';
export { hasFreeDentalCare, hasFreePrescriptions, limitOfHealthCosts } from './health-costs.ts';
export { awardIsNearItsEnd, highestTakeHomePay, isNear } from './near-a-limit.ts';
export { mealsMayBeProtectedInWales } from './school-meals-wales.ts';
export { canOpenHelpToSave, hasColdWeatherPayments, hasWarmHomeDiscount, warmHomeDiscountNeedsMore } from './savings-and-bills.ts';
export { isEntitledTo, passportedHelp, worthByLaw } from './worth.ts';
