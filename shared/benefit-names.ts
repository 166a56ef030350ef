/** What benefits with the same rules and amounts are called in a nation. */
export interface BenefitNames {
  pip: string;
  dla: string;
  childDisabilityBenefit: string;
  carersAllowance: string;
}

const ofGreatBritain: BenefitNames = {
  pip: 'PIP',
  dla: 'DLA',
  childDisabilityBenefit: "A child's DLA or PIP",
  carersAllowance: "Carer's Allowance",
};

/** Adults who still have DLA in Scotland have Scottish Adult DLA since 2025. */
const ofScotland: BenefitNames = {
  pip: 'Adult Disability Payment (or PIP until it moves)',
  dla: 'DLA (Scottish Adult DLA)',
  childDisabilityBenefit: "A child's Child Disability Payment or Adult Disability Payment",
  carersAllowance: 'Carer Support Payment',
};

/** The names that advisers of a nation use. One rule works out each of these benefits wherever it is paid. */
export const benefitNames = (nation: string): BenefitNames => (nation === 'scotland' ? ofScotland : ofGreatBritain);
