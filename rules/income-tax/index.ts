export { adjustedNetIncome, givesUpMarriageAllowance } from './allowances.ts';
export { basicRate } from './figures.ts';
export { incomeTax, incomeTaxOnPayAlone } from './liability.ts';
