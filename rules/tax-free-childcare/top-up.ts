import { asMoney, asRate, conversion, lawDatedBy, Money, Rate } from '../engine/index.ts';
import { childcareCharges, children, claimsTaxFreeChildcare, taxFreeChildcareInSituation, type Child } from '../facts/index.ts';
import { childcarePaymentsAct, convention } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toQuarters } from '../periods/index.ts';
import { isDisabledChild, isQualifyingChild, parentsQualify } from './eligibility.ts';

const { figure, rule } = lawDatedBy('day');

const topUpRate = figure('tax-free-childcare.top-up-rate', 'top-up', asRate, childcarePaymentsAct('1(4)'), [
  ['2017-04-21', '0.25', 'Childcare Payments Act 2014'],
]);
const maximum = figure('tax-free-childcare.maximum', 'most that a parent may pay in', asMoney('quarter'), childcarePaymentsAct('19(5)'), [
  ['2017-04-21', '2000', 'Childcare Payments Act 2014'],
]);
const maximumForDisabledChild = figure(
  'tax-free-childcare.maximum-disabled-child',
  'most that a parent may pay in for a disabled child',
  asMoney('quarter'),
  childcarePaymentsAct('19(5)'),
  [['2017-04-21', '4000', 'SI 2015/537']],
);

// Of each £10 of a bill £8 is paid in by the parent; with the top-up of a quarter of it the account pays the bill.
const paidByParent = Rate.of('0.8');
const quarterly = toQuarters(convention('typical quarter: a fourth of the year'));
const toMonth = conversion('quarter', 'month', '4', '12', convention('typical month: a twelfth of the year'));

const cost = rule('tax-free-childcare.cost', 'childcare a quarter', childcarePaymentsAct('20'), (the, child: Child) =>
  Money.sum('quarter', the(childcareCharges, child).map(quarterly)),
);

/** Childcare Payments Act 2014 ss 1(4) and 19: £2 for each £8 paid in, up to the most that may be paid in. */
const topUp = rule('tax-free-childcare.top-up', 'top-up a quarter', childcarePaymentsAct('1(4) and 19'), (the, child: Child) => {
  const most = the(isDisabledChild, child) ? the(maximumForDisabledChild) : the(maximum);
  return the(topUpRate).of(paidByParent.of(the(cost, child)).atMost(most));
});

const childrenForTopUp = rule('tax-free-childcare.children', 'children for whom there is a top-up', childcarePaymentsAct('14'), (the) =>
  the(children).filter((child) => the(childcareCharges, child).length > 0 && the(isQualifyingChild, child)),
);

/** Whether the household could have Tax-Free Childcare in this situation: childcare is paid for, and the parents qualify. */
export const taxFreeChildcareIsAvailable = rule(
  'tax-free-childcare.is-available',
  'Tax-Free Childcare can be had',
  childcarePaymentsAct('3 and 14'),
  (the) => the(childrenForTopUp).length > 0 && the(parentsQualify),
);

/** Whether the case asks for Tax-Free Childcare here: what the situation says, or else the claim. */
export const taxFreeChildcareIsWanted = rule(
  'tax-free-childcare.is-wanted',
  'Tax-Free Childcare is to be used',
  childcarePaymentsAct('4'),
  (the) => the(taxFreeChildcareInSituation) ?? the(claimsTaxFreeChildcare),
);

/** Childcare Payments Act 2014 ss 4 and 11: a declaration can be made only by somebody who qualifies; it excludes Universal Credit. */
export const taxFreeChildcareIsUsed = rule(
  'tax-free-childcare.is-used',
  'Tax-Free Childcare is used',
  childcarePaymentsAct('4 and 11'),
  (the) => the(taxFreeChildcareIsWanted) && the(taxFreeChildcareIsAvailable),
);

/** Tax-Free Childcare a month. */
export const taxFreeChildcare = rule('tax-free-childcare', 'Tax-Free Childcare', childcarePaymentsAct('1'), (the) => {
  if (!the(taxFreeChildcareIsUsed)) return Money.nil('month');
  return Money.sum(
    'month',
    the(childrenForTopUp).map((child) => the(topUp, child).in(toMonth).rounded(penny)),
  );
});
