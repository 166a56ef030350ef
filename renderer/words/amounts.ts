import type { HouseholdAmount, PersonAmount } from '#shared/calculation/result';
import { benefitNames } from './benefits.ts';

/** What an amount does to money left: adds to it, takes from it, or is a step on the way. */
export type Meaning = 'in' | 'out' | 'step';

interface AmountWords {
  label: string;
  meaning: Meaning;
}

/** The words for each amount of a household. */
export const householdWords: Record<HouseholdAmount, AmountWords> = {
  'universal-credit': { label: 'Universal Credit', meaning: 'in' },
  'uc.standard-allowance': { label: 'Standard allowance', meaning: 'in' },
  'uc.child-elements': { label: 'For children', meaning: 'in' },
  'uc.disabled-child-additions': { label: 'For disabled children', meaning: 'in' },
  'uc.health-element': { label: 'For limited capability for work', meaning: 'in' },
  'uc.carer-elements': { label: 'For caring', meaning: 'in' },
  'uc.housing-element': { label: 'For rent', meaning: 'in' },
  'uc.childcare-element': { label: 'For childcare', meaning: 'in' },
  'uc.transitional-element': { label: 'Transitional element', meaning: 'in' },
  'uc.maximum-amount': { label: 'Maximum amount', meaning: 'step' },
  'uc.earned-income': { label: 'Earnings that count', meaning: 'step' },
  'uc.work-allowance': { label: 'Work allowance', meaning: 'step' },
  'uc.earnings-deduction': { label: 'Taken off for earnings', meaning: 'out' },
  'uc.tariff-income': { label: 'Of which assumed from savings', meaning: 'step' },
  'uc.unearned-income': { label: 'Taken off for other income', meaning: 'out' },
  'uc.benefit-cap-reduction': { label: 'Taken off by the benefit cap', meaning: 'out' },
  'income-based-jobseekers-allowance': { label: "Income-based Jobseeker's Allowance", meaning: 'in' },
  'income-support': { label: 'Income Support', meaning: 'in' },
  'employment-and-support-allowance': { label: 'Income-related ESA', meaning: 'in' },
  'working-tax-credit': { label: 'Working Tax Credit', meaning: 'in' },
  'child-tax-credit': { label: 'Child Tax Credit', meaning: 'in' },
  'child-benefit': { label: 'Child Benefit', meaning: 'in' },
  'child-benefit-charge': { label: 'Child Benefit charge', meaning: 'out' },
  'housing-benefit': { label: 'Housing Benefit', meaning: 'in' },
  'council-tax-reduction': { label: 'Council tax reduction', meaning: 'in' },
  'council-tax-benefit': { label: 'Council Tax Benefit', meaning: 'in' },
  'scottish-child-payment': { label: 'Scottish Child Payment', meaning: 'in' },
  'passported-help': { label: 'Help that comes with a benefit', meaning: 'in' },
  'tax-free-childcare': { label: 'Tax-Free Childcare', meaning: 'in' },
  'hb.eligible-rent': { label: 'Rent that counts', meaning: 'step' },
  'hb.non-dependant-deductions': { label: 'Taken off for others in the home', meaning: 'out' },
  'hb.applicable-amount': { label: 'Amount the law allows to live on', meaning: 'step' },
  'hb.earned-income': { label: 'Earnings that count', meaning: 'step' },
  'hb.tariff-income': { label: 'Income assumed from savings', meaning: 'step' },
  'hb.excess-income': { label: 'Income above that amount', meaning: 'step' },
  rent: { label: 'Rent', meaning: 'out' },
  'council-tax': { label: 'Council tax', meaning: 'out' },
  'childcare-costs': { label: 'Childcare', meaning: 'out' },
  'work-costs': { label: 'Costs of working', meaning: 'out' },
  'uc-deductions': { label: 'Debts taken from Universal Credit', meaning: 'out' },
  'total-income': { label: 'All that comes in', meaning: 'in' },
  'total-outgoings': { label: 'All that goes out', meaning: 'out' },
  'money-left': { label: 'Money left', meaning: 'in' },
};

/** The words for each amount of one person. */
export const personWords: Record<PersonAmount, AmountWords> = {
  'gross-pay': { label: 'Pay before deductions', meaning: 'in' },
  'income-tax': { label: 'Income tax', meaning: 'out' },
  'national-insurance': { label: 'National Insurance', meaning: 'out' },
  'pension-contribution': { label: 'Pension contribution', meaning: 'out' },
  'student-loan': { label: 'Student loan', meaning: 'out' },
  'net-pay': { label: 'Take-home pay', meaning: 'in' },
  'disability-benefits': { label: 'Disability benefits', meaning: 'in' },
  'carers-allowance': { label: 'Carer’s Allowance', meaning: 'in' },
  'new-style-esa': { label: 'New Style ESA', meaning: 'in' },
  'new-style-jsa': { label: 'New Style JSA', meaning: 'in' },
  'statutory-sick-pay': { label: 'Of which statutory sick pay', meaning: 'step' },
  'scottish-carer-supplement': { label: 'Scottish carer supplement', meaning: 'in' },
  'other-income': { label: 'Other income', meaning: 'in' },
};

/** What a line of a comparison is called in a nation: "universal-credit", "client.net-pay". */
export function lineLabel(id: string, nation: string): string {
  const own = /^(?:client|partner)\.(.+)$/.exec(id)?.[1];
  if (own === 'carers-allowance') return benefitNames(nation).carersAllowance;
  const words: Readonly<Record<string, AmountWords | undefined>> = own === undefined ? householdWords : personWords;
  return words[own ?? id]?.label ?? id;
}

// The two sums over everything are taken apart, so that money left is made of the lines that somebody knows.
const sums = new Set(['total-income', 'total-outgoings']);

/** Whether a key of a trace, "net-pay/client", has a row in the comparison. */
export const isLine = (key: string): boolean => {
  const [line = ''] = key.split('/');
  return !sums.has(line) && (line in householdWords || line in personWords);
};

/** The key in a trace of a line of a comparison: "net-pay/client" of "client.net-pay". */
export function keyOfLine(id: string): string {
  const [, who, own] = /^(client|partner)\.(.+)$/.exec(id) ?? [];
  return who === undefined || own === undefined ? id : `${own}/${who}`;
}

/** What a key of a trace is called where it has a row in the comparison. */
export function rowLabel(key: string, nation: string): string | undefined {
  const [line = '', owner] = key.split('/');
  if (!(line in householdWords) && !isLine(key)) return undefined;
  const label = lineLabel(owner === undefined ? line : `${owner}.${line}`, nation);
  return owner === 'partner' ? `${label} (partner)` : label;
}
