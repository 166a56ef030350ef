import { benefitNames } from '#shared/benefit-names';
import type { HouseholdAmount, PersonAmount } from '#shared/calculation/result';

/** The names of amounts as the table shows them. */
export const householdTitles: Record<HouseholdAmount, string> = {
  'universal-credit': 'Universal Credit',
  'uc.standard-allowance': 'standard allowance',
  'uc.child-elements': 'child elements',
  'uc.disabled-child-additions': 'disabled child additions',
  'uc.health-element': 'health element',
  'uc.carer-elements': 'carer elements',
  'uc.housing-element': 'housing element',
  'uc.childcare-element': 'childcare element',
  'uc.transitional-element': 'transitional element',
  'uc.maximum-amount': 'maximum amount',
  'uc.work-allowance': 'work allowance',
  'uc.earned-income': 'earned income, after tax and pension',
  'uc.earnings-deduction': 'deduction for earnings',
  'uc.tariff-income': 'tariff income from savings',
  'uc.unearned-income': 'other income, with tariff income',
  'uc.benefit-cap-reduction': 'benefit cap reduction',
  'income-based-jobseekers-allowance': "Income-based Jobseeker's Allowance",
  'income-support': 'Income Support',
  'employment-and-support-allowance': 'Income-related ESA',
  'working-tax-credit': 'Working Tax Credit',
  'child-tax-credit': 'Child Tax Credit',
  'child-benefit': 'Child Benefit',
  'child-benefit-charge': 'Child Benefit charge',
  'housing-benefit': 'Housing Benefit',
  'council-tax-reduction': 'Council tax reduction',
  'council-tax-benefit': 'Council Tax Benefit',
  'scottish-child-payment': 'Scottish Child Payment',
  'passported-help': 'Help that comes with Universal Credit',
  'tax-free-childcare': 'Tax-Free Childcare',
  'hb.eligible-rent': 'eligible rent',
  'hb.non-dependant-deductions': 'deductions for other adults',
  'hb.applicable-amount': 'applicable amount',
  'hb.earned-income': 'earned income',
  'hb.tariff-income': 'tariff income from savings',
  'hb.excess-income': 'excess income',
  rent: 'Rent, with service charges',
  'council-tax': 'Council tax',
  'childcare-costs': 'Childcare',
  'work-costs': 'Costs of working',
  'uc-deductions': 'Debt repayments from Universal Credit',
  'total-income': 'Total income',
  'total-outgoings': 'Total outgoings',
  'money-left': 'Money left',
};

const personTitles: Record<PersonAmount, string> = {
  'gross-pay': 'Gross pay',
  'income-tax': 'Income tax',
  'national-insurance': 'National Insurance',
  'pension-contribution': 'Pension contribution',
  'student-loan': 'Student loan',
  'net-pay': 'Net pay',
  'disability-benefits': 'Disability benefits',
  'carers-allowance': "Carer's Allowance",
  'new-style-esa': 'New Style ESA',
  'new-style-jsa': 'New Style JSA',
  'statutory-sick-pay': 'sick pay within it',
  'scottish-carer-supplement': 'Scottish carer supplement',
  'other-income': 'Other income',
};

/** The names of a person's amounts where somebody lives. */
export const personTitlesIn = (nation: string): Record<PersonAmount, string> => ({
  ...personTitles,
  'carers-allowance': benefitNames(nation).carersAllowance,
});

export const peopleTitles = { client: 'client', partner: 'partner' } as const;

/** The names of all amounts where somebody lives, by their names in the result: "universal-credit", "client.net-pay". */
export const titlesIn = (nation: string): Readonly<Record<string, string>> => ({
  ...householdTitles,
  ...Object.fromEntries(
    Object.entries(peopleTitles).flatMap(([who, person]) =>
      Object.entries(personTitlesIn(nation)).map(([id, title]) => [`${who}.${id}`, `${title} (${person})`]),
    ),
  ),
});
