export { hasBestStartFoods, hasHealthyStart, limitOfHealthyStart } from './food.ts';
export { hasFreeSchoolMeals, limitOfFreeSchoolMeals } from './free-school-meals.ts';
export { hasFreePrescriptions, limitOfHealthCosts } from './health-costs.ts';
export { highestTakeHomePay, isNear } from './near-a-limit.ts';
export { canOpenHelpToSave, hasColdWeatherPayments, hasWarmHomeDiscount } from './savings-and-bills.ts';
export { isEntitledTo, passportedHelp, worthByLaw } from './worth.ts';
