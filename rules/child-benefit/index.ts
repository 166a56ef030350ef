export { childBenefit, childBenefitAWeek, childrenForChildBenefit } from './child-benefit.ts';
export { childBenefitCharge } from './high-income-charge.ts';
