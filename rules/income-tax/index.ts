export { adjustedNetIncome, marriageAllowanceWouldBeAllowed } from './allowances.ts';
export { bandsOfYear } from './bands.ts';
export { basicRate, personalAllowanceFigure } from './figures.ts';
export { incomeTax, incomeTaxOnEmployment, incomeTaxOnPayAlone, incomeTaxOnWorkOf } from './liability.ts';
