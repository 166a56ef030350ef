export { adjustedNetIncome, marriageAllowanceWouldBeAllowed } from './allowances.ts';
export { basicRate } from './figures.ts';
export { incomeTax, incomeTaxOnEmployment, incomeTaxOnPayAlone, incomeTaxOnWorkOf } from './liability.ts';
