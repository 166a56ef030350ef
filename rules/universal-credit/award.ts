import { Money } from '../engine/index.ts';
import { claimsUniversalCredit, deductionsAsked } from '../facts/index.ts';
import { claimsAndPaymentsRegs, ucRegs, welfareReformAct } from '../instruments.ts';
import { taxFreeChildcareIsUsed } from '../tax-free-childcare/index.ts';
import { awardBeforeCap } from './award-before-cap.ts';
import { benefitCapReduction } from './benefit-cap.ts';
import { deductionsLimit } from './figures.ts';
import { capitalIsWithinLimit } from './capital.ts';
import { monthly, penny, rule } from './law.ts';
import { lawOfTheNationIsCovered } from './nation.ts';
import { standardAllowance } from './standard-allowance.ts';

/**
 * Welfare Reform Act 2012 ss 3 and 5: there is a claim, and capital is within the limit, which is the same in Northern Ireland.
 * Tax-Free Childcare ends a claim (Childcare Payments Act 2014 s 11).
 */
export const gateIsOpen = rule(
  'uc.gate-is-open',
  'Universal Credit can be paid',
  welfareReformAct('3 and 5'),
  (the) => the(claimsUniversalCredit) && !the(taxFreeChildcareIsUsed) && the(capitalIsWithinLimit) && the(lawOfTheNationIsCovered),
);

/** The award after the benefit cap and before debt deductions. */
export const universalCredit = rule('universal-credit', 'Universal Credit', welfareReformAct('8'), (the) =>
  the(gateIsOpen) ? the(awardBeforeCap).less(the(benefitCapReduction)) : Money.nil('month'),
);

/** Whether the cap takes anything off the award. */
export const isCapped = rule(
  'uc.is-capped',
  'the benefit cap reduces the award',
  ucRegs('81'),
  (the) => the(gateIsOpen) && !the(benefitCapReduction).isNil(),
);

export const isInPayment = rule(
  'uc.is-in-payment',
  'Universal Credit is in payment',
  welfareReformAct('8'),
  (the) => !the(universalCredit).isNil(),
);

const smallestPayment = Money.of('0.01', 'month');

/** Claims and Payments Regs 2013 Sch 6: repayments up to a share of the standard allowance; a penny of the award stays payable. */
export const deductionsFromAward = rule('uc-deductions', 'debt deductions', claimsAndPaymentsRegs('Sch 6'), (the) => {
  const asked = monthly(the(deductionsAsked)).rounded(penny);
  if (asked.isNil() || !the(isInPayment)) return Money.nil('month');
  const most = the(deductionsLimit).of(the(standardAllowance)).rounded(penny);
  return asked.atMost(most).atMost(the(universalCredit).excessOver(smallestPayment));
});
