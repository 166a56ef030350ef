import { benefitNames } from '#shared/benefit-names';
import type { Nation } from '#shared/case/schema';
import { Quantity, type Turn } from '../engine/index.ts';

/**
 * What an adviser of a nation is told when an answer turns. Causes are found in the working, never in this list: it only has better words
 * for those that are met often. An answer without words of its own is named by its title.
 */
export function wordsOf({ before, after: { question, value, refusal } }: Turn, nation: Nation): string {
  if (refusal !== undefined) return refusal.message;
  const own = question.id === 'carers-allowance.earnings-are-within-limit' ? ofCarersAllowance(nation) : words[question.id];
  if (typeof value === 'boolean')
    return (value ? own?.begins : own?.ends) ?? `From here ${value ? '' : 'no longer '}so: ${question.title}.`;
  if (!(value instanceof Quantity)) return own?.changes ?? `From here this is another: ${question.title}.`;
  const [was, is] = [isSomething(before.value), isSomething(value)];
  if (was === is) return own?.changes ?? `From here this is worked out otherwise: ${question.title}.`;
  return (is ? own?.begins : own?.ends) ?? `From here there is ${is ? 'something' : 'nothing'} for this: ${question.title}.`;
}

const isSomething = (value: unknown): boolean => value instanceof Quantity && !value.decimal.isZero();

interface Words {
  readonly begins: string;
  readonly ends: string;
  /** Where it goes on, but worked out in another way. */
  readonly changes?: string;
}

function ofCarersAllowance(nation: Nation): Words {
  const name = benefitNames(nation).carersAllowance;
  return { begins: `${name} is paid.`, ends: `${name} stops: pay is above its limit.` };
}

const words: Readonly<Record<string, Words | undefined>> = {
  'uc.award-before-cap': { begins: 'Universal Credit begins.', ends: 'Universal Credit ends.' },
  'universal-credit': { begins: 'Universal Credit begins.', ends: 'Universal Credit ends.' },
  'uc.earnings-deduction': {
    begins: 'The work allowance is used up: from here 55p of each extra £1 of take-home pay comes off.',
    ends: 'Pay is below the work allowance.',
  },
  'uc.earnings-lift-the-cap': {
    begins: 'Earnings lift the benefit cap.',
    ends: 'Earnings no longer lift the benefit cap.',
  },
  'uc.cap-excess': { begins: 'The benefit cap takes something off.', ends: 'The benefit cap no longer takes anything off.' },
  'uc.benefit-cap-reduction': { begins: 'The benefit cap takes something off.', ends: 'The benefit cap no longer takes anything off.' },
  'uc.counts-as-working': {
    begins: 'This counts as paid work, so Universal Credit can help with childcare.',
    ends: 'This no longer counts as paid work for childcare.',
  },
  'uc.childcare-element': {
    begins: 'Universal Credit helps with childcare as far as its maximum.',
    ends: 'Universal Credit does not help with childcare.',
  },
  'tax-free-childcare.is-in-qualifying-work': {
    begins: 'Pay is enough for Tax-Free Childcare.',
    ends: 'Pay is too low for Tax-Free Childcare.',
  },
  'tax-free-childcare.incomes-are-within-limit': {
    begins: 'Income is within the limit of Tax-Free Childcare.',
    ends: 'Tax-Free Childcare ends: income is above its limit.',
  },
  'nhs-charges.are-remitted': {
    begins: 'NHS prescriptions, dental care and sight tests are free.',
    ends: 'Free NHS prescriptions, dental care and sight tests end: take-home pay is above their limit.',
  },
  'free-school-meals.are-free': { begins: 'School meals are free.', ends: 'Free school meals end.' },
  'healthy-start.is-entitled': { begins: 'Healthy Start begins.', ends: 'Healthy Start ends: take-home pay is above its limit.' },
  'best-start-foods.is-entitled': { begins: 'Best Start Foods begins.', ends: 'Best Start Foods ends with Universal Credit.' },
  'warm-home-discount.is-entitled': {
    begins: 'The Warm Home Discount begins.',
    ends: 'The Warm Home Discount ends with Universal Credit.',
  },
  'help-to-save.can-be-opened': { begins: 'A Help to Save account can be opened.', ends: 'No Help to Save account can be opened.' },
  'childcare-costs': {
    begins: 'Childcare is paid for.',
    ends: 'No childcare is paid for.',
    changes: 'Other childcare is paid for.',
  },
  'work-costs': {
    begins: 'Work has costs of its own.',
    ends: 'There are no costs of working.',
    changes: 'Work has other costs.',
  },
  'council-tax-reduction': {
    begins: 'There is a council tax reduction.',
    ends: 'There is no council tax reduction.',
    changes: 'The council tax reduction is another.',
  },
  'is-in-paid-work': { begins: 'Paid work begins.', ends: 'There is no paid work.' },
  'esa.work-is-exempt': {
    begins: 'New Style ESA is paid: this is permitted work.',
    ends: 'New Style ESA stops: this is more than permitted work.',
  },
  'jsa.is-in-remunerative-work': {
    begins: 'New Style JSA stops: this is 16 hours a week or more.',
    ends: 'New Style JSA can be paid: this is below 16 hours a week.',
  },
  'jsa.earnings': {
    begins: 'New Style JSA begins to fall.',
    ends: 'Pay takes nothing off New Style JSA.',
    changes: 'New Style JSA falls pound for pound with pay, in whole pence a week.',
  },
  'jsa.rate': {
    begins: 'New Style JSA begins.',
    ends: 'New Style JSA ends: pay takes all of it.',
    changes: 'New Style JSA falls by pay above £5 a week.',
  },
  'income-tax.taxable-income': { begins: 'Income tax begins.', ends: 'Income tax ends.' },
  'income-tax.personal-allowance': {
    begins: 'The personal allowance begins to fall, by £1 for each £2 of income.',
    ends: 'The personal allowance is used up.',
  },
  'income-tax.gives-up-marriage-allowance': { begins: 'The marriage allowance begins.', ends: 'The marriage allowance ends.' },
  'ni.contribution-for-period': {
    begins: 'National Insurance begins.',
    ends: 'National Insurance ends.',
    changes: 'National Insurance begins, or goes on at its lower rate.',
  },
  'pension.is-automatically-enrolled': {
    begins: 'Automatic enrolment in a pension begins: contributions start to come off pay.',
    ends: 'There is no automatic enrolment in a pension.',
  },
  'student-loan.undergraduate': {
    begins: 'Student loan repayments begin.',
    ends: 'There is no student loan repayment.',
    changes: 'The student loan repayment rises by a whole pound.',
  },
  'student-loan.postgraduate-repayment': {
    begins: 'Postgraduate loan repayments begin.',
    ends: 'There is no postgraduate loan repayment.',
    changes: 'The postgraduate loan repayment rises by a whole pound.',
  },
  'uc.floor-raises-earnings': {
    begins: 'The minimum income floor counts more than is earned.',
    ends: 'Earnings are above the minimum income floor.',
  },
  'ctr.excess-income': {
    begins: 'Income is above needs: from here council tax reduction falls as pay rises.',
    ends: 'Income is no more than needs, so none of it comes off council tax reduction.',
  },
  'uc.earned-income-with-floor': {
    begins: 'Earnings begin to count for Universal Credit.',
    ends: 'No earnings count for Universal Credit.',
    changes: "Earnings, alone or with the partner's, reach the threshold of the minimum income floor.",
  },
  'ni.class-4': {
    begins: 'Class 4 National Insurance begins.',
    ends: 'There is no Class 4 National Insurance.',
    changes: 'Class 4 National Insurance begins, or goes on at its lower rate.',
  },
  'ssp.weekly-rate': {
    begins: 'Pay reaches the limit for statutory sick pay.',
    ends: 'Pay is below the limit for statutory sick pay.',
    changes: 'Statutory sick pay is at its flat rate.',
  },
  'ctr.percentage': {
    begins: 'Income is within a band of the council tax reduction scheme.',
    ends: 'Income is above the last band of the council tax reduction scheme.',
    changes: 'From here another band of the council tax reduction scheme gives another share of the bill.',
  },
  'ctr.weekly-reduction': {
    begins: 'Council tax reduction begins.',
    ends: 'Council tax reduction ends, or is below the least that the scheme pays.',
  },
  'ctr.reduction-before-cut': { begins: 'Council tax reduction begins.', ends: 'The taper has taken all of the council tax reduction.' },
  'child-benefit-charge': {
    begins: 'The Child Benefit charge begins.',
    ends: 'There is no Child Benefit charge.',
    changes: 'The Child Benefit charge rises by a step.',
  },
  'income-tax.of-year': {
    begins: 'Income tax begins.',
    ends: 'Income tax ends.',
    changes: 'From here a higher rate of income tax is due.',
  },
  'hb.a-week': { begins: 'Housing Benefit begins.', ends: 'Housing Benefit ends.' },
  'hb.works-thirty-hours': {
    begins: 'Thirty hours of work: Housing Benefit ignores £17.10 a week more of earnings.',
    ends: 'Fewer than thirty hours: Housing Benefit no longer ignores the further £17.10 a week.',
  },
  'hb.parent-works': {
    begins: 'Sixteen hours of work: Housing Benefit ignores £17.10 a week more of earnings.',
    ends: 'Fewer than sixteen hours: Housing Benefit no longer ignores the further £17.10 a week.',
  },
  'hb.works-for-childcare': {
    begins: 'Sixteen hours of work: Housing Benefit can take childcare off earnings.',
    ends: 'Fewer than sixteen hours: Housing Benefit takes no childcare off earnings.',
  },
};
