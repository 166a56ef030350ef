export { calculate, calculateAsShown, explain } from './calculate.ts';
export { digest } from './digest.ts';
export { edition } from './edition.ts';
export { settledAsShown } from './not-known.ts';
export { months, mostMonths } from './months.ts';
export { payslips } from './payslips.ts';
export { openPack } from './open-pack.ts';
