import { adults, ageAtEndOfAssessmentPeriod, isCouple } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { coupleFrom25, coupleUnder25, singleFrom25, singleUnder25 } from './figures.ts';
import { rule } from './law.ts';

const oneIs25 = rule('uc.one-is-25', 'at least one of the claimants is 25 or over', ucRegs('36(3)'), (the) =>
  the(adults).some((adult) => the(ageAtEndOfAssessmentPeriod, adult) >= 25),
);

/** Welfare Reform Act 2012 s 9, UC Regs reg 36: the allowance of the claimant or the couple. */
export const standardAllowance = rule('uc.standard-allowance', 'standard allowance', ucRegs('36(3)'), (the) => {
  if (the(isCouple)) return the(oneIs25) ? the(coupleFrom25) : the(coupleUnder25);
  return the(oneIs25) ? the(singleFrom25) : the(singleUnder25);
});
