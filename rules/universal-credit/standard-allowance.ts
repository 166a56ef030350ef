import { ageAtEndOfAssessmentPeriod } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { areJointClaimants, claimants } from './claimants.ts';
import { coupleFrom25, coupleUnder25, singleFrom25, singleUnder25 } from './figures.ts';
import { rule } from './law.ts';

export const oneIs25 = rule('uc.one-is-25', 'at least one of the claimants is 25 or over', ucRegs('36(3)'), (the) =>
  the(claimants).some((claimant) => the(ageAtEndOfAssessmentPeriod, claimant) >= 25),
);

/** Welfare Reform Act 2012 s 9, UC Regs reg 36: the allowance of joint claimants, or of one claimant alone, also where the claim leaves a partner out. */
export const standardAllowance = rule('uc.standard-allowance', 'standard allowance', ucRegs('36(3)'), (the) => {
  if (the(areJointClaimants)) return the(oneIs25) ? the(coupleFrom25) : the(coupleUnder25);
  return the(oneIs25) ? the(singleFrom25) : the(singleUnder25);
});
