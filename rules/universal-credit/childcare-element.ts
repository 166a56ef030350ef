import { addYears, firstSeptemberAfter, Money, unverified } from '../engine/index.ts';
import {
  adults,
  ageAtEndOfAssessmentPeriod,
  assessmentPeriod,
  childcareCharges,
  dateOfBirth,
  hasLimitedCapability,
  type Child,
  type Person,
} from '../facts/index.ts';
import { caresRegularlyAndSubstantially } from '../carers-allowance/index.ts';
import { ucRegs } from '../instruments.ts';
import { maternityAllowancePaid } from '../overlapping-benefits/index.ts';
import { isInPaidWork } from '../pay/index.ts';
import { childrenResponsibleFor } from './children.ts';
import { childcareMaximumMore, childcareMaximumOne, childcareShare } from './figures.ts';
import { monthly, penny, rule } from './law.ts';

/** Reg 33: what is paid for the child a month. */
export const childcareForChild = rule('uc.childcare-for-child', 'childcare paid for the child', ucRegs('33'), (the, child: Child) =>
  Money.sum(
    'month',
    the(childcareCharges, child).map((charge) => monthly(charge).rounded(penny)),
  ),
);

/** Reg 35: until the 31 August after the sixteenth birthday. */
const isYoungEnoughForChildcare = rule(
  'uc.is-young-enough-for-childcare',
  'is young enough for childcare',
  ucRegs('35'),
  (the, child: Child) =>
    the(ageAtEndOfAssessmentPeriod, child) < 16 || the(assessmentPeriod).ends < firstSeptemberAfter(addYears(the(dateOfBirth, child), 16)),
);

const childrenInChildcare = rule('uc.children-in-childcare', 'children for whom childcare is paid', ucRegs('33'), (the) =>
  the(childrenResponsibleFor).filter((child) => !the(childcareForChild, child).isNil() && the(isYoungEnoughForChildcare, child)),
);

/** Reg 32(2): a spell on Maternity Allowance counts as work. */
const countsAsWorking = rule(
  'uc.counts-as-working',
  'counts as in paid work for childcare',
  ucRegs('32(2)'),
  (the, person: Person) => the(isInPaidWork, person) || !the(maternityAllowancePaid, person).isNil(),
);

/** Reg 32: every claimant works; in a couple one may instead have limited capability for work or be a carer. */
const childcareWorkConditionIsMet = rule('uc.childcare-work-condition', 'the work condition for childcare is met', ucRegs('32'), (the) => {
  const working = the(adults).filter((adult) => the(countsAsWorking, adult));
  const others = the(adults).filter((adult) => !working.includes(adult));
  return working.length > 0 && others.every((other) => the(hasLimitedCapability, other) || the(caresRegularlyAndSubstantially, other));
});

const maximumForThreeOrMore = unverified(
  rule('uc.childcare-maximum-three-or-more', 'maximum childcare, three or more children', ucRegs('36(3)'), (the) =>
    the(childcareMaximumMore),
  ),
  'A higher maximum for a third and further child was announced in November 2025. No instrument or start date was found, so the maximum for two is used.',
);

const childcareMaximum = rule('uc.childcare-maximum', 'maximum childcare', ucRegs('34(1)(b)'), (the) => {
  const number = the(childrenInChildcare).length;
  if (number === 1) return the(childcareMaximumOne);
  return number === 2 ? the(childcareMaximumMore) : the(maximumForThreeOrMore);
});

/** Reg 34: 85% of what is paid for registered childcare, up to the maximum. */
export const childcareElement = rule('uc.childcare-element', 'childcare costs element', ucRegs('34'), (the) => {
  if (the(childrenInChildcare).length === 0 || !the(childcareWorkConditionIsMet)) return Money.nil('month');
  const paid = Money.sum(
    'month',
    the(childrenInChildcare).map((child) => the(childcareForChild, child)),
  );
  return the(childcareShare).of(paid).rounded(penny).atMost(the(childcareMaximum));
});
