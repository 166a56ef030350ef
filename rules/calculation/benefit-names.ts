import { benefitNames as names, type BenefitNames } from '#shared/benefit-names';
import type { Nation } from '#shared/case/schema';

/** The law that stands behind a benefit in a nation. */
interface BenefitLaws {
  readonly pipLaw: string;
  readonly dlaLaw: string;
  readonly childDisabilityLaw: string;
  readonly carersAllowanceLaw: string;
}

const ofGreatBritain: BenefitLaws = {
  pipLaw: 'Welfare Reform Act 2012 s 77',
  dlaLaw: 'Social Security Contributions and Benefits Act 1992 s 71',
  childDisabilityLaw: 'Social Security Contributions and Benefits Act 1992 s 71; Welfare Reform Act 2012 s 77',
  carersAllowanceLaw: 'Invalid Care Allowance Regs 1976 reg 8',
};

const ofScotland: BenefitLaws = {
  pipLaw: 'Disability Assistance for Working Age People (Scotland) Regs 2022 (SSI 2022/54)',
  dlaLaw: 'Social Security Contributions and Benefits Act 1992 s 71; Disability Assistance (Scottish Adult DLA) Regs 2025 (SSI 2025/3)',
  childDisabilityLaw:
    'Disability Assistance for Children and Young People (Scotland) Regs 2021 (SSI 2021/174); Disability Assistance for Working Age People (Scotland) Regs 2022 (SSI 2022/54)',
  carersAllowanceLaw: 'Carer Support Payment Regs 2023 (SSI 2023/302)',
};

/** The names that advisers of a nation use, and the law there. */
export const benefitNames = (nation: Nation): BenefitNames & BenefitLaws => ({
  ...names(nation),
  ...(nation === 'scotland' ? ofScotland : ofGreatBritain),
});
