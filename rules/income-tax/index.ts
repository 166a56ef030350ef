export { adjustedNetIncome } from './allowances.ts';
export { basicRate } from './figures.ts';
export { incomeTax, incomeTaxOnEmployment, incomeTaxOnPayAlone } from './liability.ts';
