export { childBenefit, childrenForChildBenefit } from './child-benefit.ts';
export { childBenefitCharge } from './high-income-charge.ts';
