import { isIn2011 } from '../case/dates.ts';
import { isOfToday, type HouseholdAmount, type PersonAmount } from './amounts.ts';

/** Amounts of the law in force that 2011-12 had as well. */
const householdAmountsAlsoOf2011: readonly HouseholdAmount[] = [
  'child-benefit',
  'housing-benefit',
  'hb.eligible-rent',
  'hb.non-dependant-deductions',
  'hb.applicable-amount',
  'hb.earned-income',
  'hb.tariff-income',
  'hb.excess-income',
  'rent',
  'council-tax',
  'childcare-costs',
  'work-costs',
  'total-income',
  'total-outgoings',
  'money-left',
];
const personAmountsOf2011: readonly PersonAmount[] = [
  'gross-pay',
  'income-tax',
  'national-insurance',
  'pension-contribution',
  'net-pay',
  'disability-benefits',
];

/** Whether the law of a date has an amount of the household at all; one that it has and that is absent was refused. */
export const hasHouseholdAmount = (date: string, name: HouseholdAmount): boolean =>
  isIn2011(date) ? !isOfToday(name) || householdAmountsAlsoOf2011.includes(name) : isOfToday(name);

export const hasPersonAmount = (date: string, name: PersonAmount): boolean => !isIn2011(date) || personAmountsOf2011.includes(name);
