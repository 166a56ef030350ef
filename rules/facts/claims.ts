import { assumed, Money } from '../engine/index.ts';
import type { Child, Circumstances } from './circumstances.ts';
import { fact } from './fact.ts';

export const savings = fact('savings', 'savings', 'savings', ({ entered }) => Money.of(entered.savings, 'sum'));
export const claimsUniversalCredit = fact(
  'claims-universal-credit',
  'claims Universal Credit',
  'claims.universalCredit',
  ({ entered }) => entered.claims.universalCredit,
);
export const claimsChildBenefit = fact(
  'claims-child-benefit',
  'claims Child Benefit',
  'claims.childBenefit',
  ({ entered }) => entered.claims.childBenefit ?? assumed(false, 'Child Benefit was not entered: taken as not claimed.'),
);
export const claimsScottishChildPayment = fact(
  'claims-scottish-child-payment',
  'claims the Scottish Child Payment',
  'claims.scottishChildPayment',
  ({ entered: { claims } }) =>
    claims.scottishChildPayment ??
    assumed(true, 'The Scottish Child Payment is taken to be claimed. It has to be applied for at Social Security Scotland.'),
);
export const claimsTaxFreeChildcare = fact(
  'claims-tax-free-childcare',
  'claims Tax-Free Childcare',
  'claims.taxFreeChildcare',
  ({ entered }) => entered.claims.taxFreeChildcare === true,
);
/** What a situation says of its own about Tax-Free Childcare; undefined where it says nothing. */
export const taxFreeChildcareInSituation = fact(
  'tax-free-childcare-in-situation',
  'uses Tax-Free Childcare in this situation',
  ({ path }: Circumstances) => `${path}.taxFreeChildcare`,
  ({ situation }) => situation.taxFreeChildcare,
);
export const wantsMarriageAllowance = fact(
  'wants-marriage-allowance',
  'claims the marriage allowance',
  'claims.marriageAllowance',
  ({ entered }) => entered.claims.marriageAllowance === true,
);
/** Asked only where the allowance was claimed and the law allows none. */
export const marriageAllowanceIsNotAllowed = fact(
  'marriage-allowance-not-allowed',
  'the marriage allowance is not allowed',
  'claims.marriageAllowance',
  () =>
    assumed(
      true,
      'The marriage allowance was claimed, but nobody can use it here: it needs a marriage or civil partnership, one income below the personal allowance and the other taxed at no more than the basic rate (in Scotland the intermediate rate). None is counted.',
    ),
);
export const benefitCapGraceUntil = fact(
  'benefit-cap-grace-until',
  'last day of the benefit cap grace period',
  'claims.benefitCapGraceUntil',
  ({ entered: { claims } }) =>
    claims.benefitCapGraceUntil !== undefined
      ? (claims.benefitCapGraceUntil ?? undefined)
      : assumed<string | undefined>(
          undefined,
          'No benefit cap grace period was entered. If earnings were at the threshold in each of the last twelve months, nothing comes off for nine months after work ends or falls.',
        ),
);
/** Undefined where it was not entered. */
export const earnedAtCapThresholdForAYear = fact(
  'earned-at-cap-threshold-for-a-year',
  'earnings have lifted the benefit cap in each of the last twelve months',
  'claims.earnedAtCapThresholdForAYear',
  ({ entered }) => entered.claims.earnedAtCapThresholdForAYear,
);
export const deductionsAsked = fact(
  'deductions-asked',
  'debt repayments asked for from UC',
  'claims.deductions',
  ({ entered: { claims } }) => Money.of(claims.deductions?.amount ?? '0', claims.deductions?.per ?? 'month'),
);

/** Help that goes with an award and that the household uses, with its worth where that was entered. */
export const helpUsed = fact('help-used', 'help that the household uses', 'help', ({ entered }) =>
  entered.help.map(({ kind, worth }) => ({ kind, worth: worth && Money.of(worth.amount, worth.per) })),
);

export const childcareCharges = fact(
  'childcare-charges',
  'childcare paid for',
  (circumstances: Circumstances, _child: Child) => `${circumstances.path}.childcare`,
  ({ situation }: Circumstances, child: Child) =>
    situation.childcare.filter((charge) => charge.child === child.key).map(({ amount, per }) => Money.of(amount, per)),
);
export const workCostsEntered = fact(
  'work-costs-entered',
  'work costs',
  ({ path }: Circumstances) => `${path}.workCosts`,
  ({ situation }) => situation.workCosts.map(({ amount, per }) => Money.of(amount, per)),
);
