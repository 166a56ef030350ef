export { payDayIn, taxYearOf } from './pay-day.ts';
export { payslipsIn } from './payslips.ts';
export { taxOfPayDay } from './tax-to-date.ts';
