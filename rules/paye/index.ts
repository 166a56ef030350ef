export { payslipsIn } from './payslips.ts';
