export { calculate, explain } from './calculate.ts';
export { edition } from './edition.ts';
export { payslips } from './payslips.ts';
