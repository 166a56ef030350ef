import { welfareReformAct } from '../instruments.ts';
import { childElements, disabledChildAdditions } from './child-element.ts';
import { childcareElement } from './childcare-element.ts';
import { earningsDeduction } from './earnings-deduction.ts';
import { carerElements, healthElement } from './health-and-care.ts';
import { housingElement } from './housing-costs.ts';
import { unearnedIncome } from './unearned-income.ts';
import { rule } from './law.ts';
import { standardAllowance } from './standard-allowance.ts';
import { transitionalElement } from './transitional-protection.ts';

/** Welfare Reform Act 2012 s 8(2): the elements together. */
export const maximumAmount = rule('uc.maximum-amount', 'maximum amount', welfareReformAct('8(2)'), (the) =>
  the(standardAllowance).plus(
    the(childElements),
    the(disabledChildAdditions),
    the(healthElement),
    the(carerElements),
    the(housingElement),
    the(childcareElement),
    the(transitionalElement),
  ),
);

/** Welfare Reform Act 2012 s 8(1) and (3): the maximum amount less unearned income and the deduction for earnings. */
export const awardBeforeCap = rule('uc.award-before-cap', 'award before the benefit cap', welfareReformAct('8(1) and (3)'), (the) =>
  the(maximumAmount).excessOver(the(unearnedIncome).plus(the(earningsDeduction))),
);
