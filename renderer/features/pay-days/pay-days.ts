import type { PayslipsOfJob, Payslip } from '#shared/calculation/payslips';
import { longDate } from '../../words/dates.ts';
import { penceOf, pounds, poundsWithoutSign } from '../../words/money.ts';

/** One deduction of the table, where any pay day has it. */
export interface Deduction {
  label: string;
  of: (slip: Payslip) => string;
}

const deductions: readonly Deduction[] = [
  { label: 'Income tax', of: ({ tax }) => tax },
  { label: 'National Insurance', of: ({ nationalInsurance }) => nationalInsurance },
  { label: 'Pension', of: ({ pension }) => pension },
  { label: 'Student loan', of: ({ studentLoan }) => studentLoan },
];

/** What comes off on any of these pay days; tax is always told, as it is what changes. */
export const deductionsOf = (slips: readonly Payslip[]): Deduction[] =>
  deductions.filter((deduction, index) => index === 0 || slips.some((slip) => penceOf(deduction.of(slip)) !== 0));

/** A deduction in words: tax below nil is paid back. */
export const deducted = (amount: string): string => (penceOf(amount) < 0 ? `${poundsWithoutSign(amount)} back` : pounds(amount));

/** "First pay day 30 September 2026: £1,234.00 paid out. By the code 1257L, through the year." */
export function payDaysSummary({ taxCode, cumulative, slips: [first] }: PayslipsOfJob): string {
  const start =
    first === undefined
      ? 'No pay day is left in this tax year.'
      : `First pay day ${longDate(first.payDay)}: ${pounds(first.net)} paid out.`;
  return `${start} By the code ${taxCode}, ${cumulative ? 'through the year' : 'each pay day by itself'}.`;
}
