import type { Nation } from '#shared/case/schema';

/** What benefits with the same rules and amounts are called in a nation, and the law that stands behind them there. */
interface BenefitNames {
  readonly pip: string;
  readonly pipLaw: string;
  readonly dla: string;
  readonly dlaLaw: string;
  readonly childDisabilityBenefit: string;
  readonly carersAllowance: string;
  readonly carersAllowanceLaw: string;
}

const ofGreatBritain: BenefitNames = {
  pip: 'PIP',
  pipLaw: 'Welfare Reform Act 2012 s 77',
  dla: 'DLA',
  dlaLaw: 'Social Security Contributions and Benefits Act 1992 s 71',
  childDisabilityBenefit: "A child's DLA or PIP",
  carersAllowance: "Carer's Allowance",
  carersAllowanceLaw: 'Invalid Care Allowance Regs 1976 reg 8',
};

/** Adults who still have DLA in Scotland have Scottish Adult DLA since 2025. */
const ofScotland: BenefitNames = {
  pip: 'Adult Disability Payment (or PIP until it moves)',
  pipLaw: 'Disability Assistance for Working Age People (Scotland) Regs 2022 (SSI 2022/54)',
  dla: 'DLA (Scottish Adult DLA)',
  dlaLaw: 'Social Security Contributions and Benefits Act 1992 s 71; Disability Assistance (Scottish Adult DLA) Regs 2025 (SSI 2025/3)',
  childDisabilityBenefit: "A child's Child Disability Payment or Adult Disability Payment",
  carersAllowance: 'Carer Support Payment',
  carersAllowanceLaw: 'Carer Support Payment Regs 2023 (SSI 2023/302)',
};

/** The names that advisers of a nation use. One rule works out each of these benefits wherever it is paid. */
export const benefitNames = (nation: Nation): BenefitNames => (nation === 'scotland' ? ofScotland : ofGreatBritain);
