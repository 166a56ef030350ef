import { z } from 'zod';

/** Pounds with two decimals as text; negative where a line is a loss. */
export const amount = z.string().regex(/^-?\d+\.\d{2}$/);

/**
 * The amounts of a household, in the order in which they are shown, and what each is in the sum of money left: income, income
 * taken back, an outgoing, a total, or a working that leads to one of them. Names are part of the public contract.
 */
export const householdRoles = {
  'universal-credit': 'income',
  'uc.standard-allowance': 'working',
  'uc.child-elements': 'working',
  'uc.disabled-child-additions': 'working',
  'uc.health-element': 'working',
  'uc.carer-elements': 'working',
  'uc.housing-element': 'working',
  'uc.childcare-element': 'working',
  'uc.transitional-element': 'working',
  'uc.maximum-amount': 'working',
  'uc.work-allowance': 'working',
  'uc.earned-income': 'working',
  'uc.earnings-deduction': 'working',
  'uc.tariff-income': 'working',
  'uc.unearned-income': 'working',
  'uc.benefit-cap-reduction': 'working',
  'income-based-jobseekers-allowance': 'income',
  'income-support': 'income',
  'employment-and-support-allowance': 'income',
  'working-tax-credit': 'income',
  'child-tax-credit': 'income',
  'child-benefit': 'income',
  'child-benefit-charge': 'taken-back',
  'housing-benefit': 'income',
  'council-tax-reduction': 'income',
  'council-tax-benefit': 'income',
  'scottish-child-payment': 'income',
  'passported-help': 'income',
  'tax-free-childcare': 'income',
  'hb.eligible-rent': 'working',
  'hb.non-dependant-deductions': 'working',
  'hb.applicable-amount': 'working',
  'hb.earned-income': 'working',
  'hb.tariff-income': 'working',
  'hb.excess-income': 'working',
  rent: 'outgoing',
  'council-tax': 'outgoing',
  'childcare-costs': 'outgoing',
  'work-costs': 'outgoing',
  'uc-deductions': 'outgoing',
  'total-income': 'total',
  'total-outgoings': 'total',
  'money-left': 'total',
} as const satisfies Record<string, 'income' | 'taken-back' | 'outgoing' | 'total' | 'working'>;

export type HouseholdAmount = keyof typeof householdRoles;

/** Amounts of the law of 2011-12; results of other dates are without them. */
const householdAmountsOf2011 = [
  'income-based-jobseekers-allowance',
  'income-support',
  'employment-and-support-allowance',
  'working-tax-credit',
  'child-tax-credit',
  'council-tax-benefit',
] as const satisfies HouseholdAmount[];
type HouseholdAmountOf2011 = (typeof householdAmountsOf2011)[number];
/** The household amounts of the law in force. */
export type HouseholdAmountToday = Exclude<HouseholdAmount, HouseholdAmountOf2011>;
const isOf2011: (name: HouseholdAmount) => name is HouseholdAmountOf2011 = (name): name is HouseholdAmountOf2011 =>
  (householdAmountsOf2011 as readonly HouseholdAmount[]).includes(name);
export const isOfToday = <Name extends HouseholdAmount>(name: Name): name is Exclude<Name, HouseholdAmountOf2011> => !isOf2011(name);
type Role = (typeof householdRoles)[HouseholdAmount];
type InRole<R extends Role> = { [Name in HouseholdAmount]: (typeof householdRoles)[Name] extends R ? Name : never }[HouseholdAmount];

export const householdAmounts = Object.keys(householdRoles) as HouseholdAmount[];

/** The household amounts of one role, in their order. */
export const householdAmountsOf = <R extends Role>(role: R): InRole<R>[] =>
  householdAmounts.filter((name): name is InRole<R> => householdRoles[name] === role);

/** The amounts of a person, and whether each is income of the household or a working that leads to it. */
export const personRoles = {
  'gross-pay': 'working',
  'income-tax': 'working',
  'national-insurance': 'working',
  'pension-contribution': 'working',
  'student-loan': 'working',
  'net-pay': 'income',
  'disability-benefits': 'income',
  'carers-allowance': 'income',
  'new-style-esa': 'income',
  'new-style-jsa': 'income',
  'statutory-sick-pay': 'working',
  'scottish-carer-supplement': 'income',
  'other-income': 'income',
} as const satisfies Record<string, 'income' | 'working'>;

export type PersonAmount = keyof typeof personRoles;
export const personAmounts = Object.keys(personRoles) as PersonAmount[];
export const incomeOfPerson = personAmounts.filter((name) => personRoles[name] === 'income');
