import type { Refusal } from './result.ts';

/** One pay day: pounds with two decimals. Tax below nil is tax paid back. `net` is what is paid out. */
export interface Payslip {
  payDay: string;
  gross: string;
  tax: string;
  nationalInsurance: string;
  pension: string;
  studentLoan: string;
  net: string;
}

/** The pay days of one job until the tax year ends. `taxCode` is the one that was applied. */
export interface PayslipsOfJob {
  job: string;
  who: 'client' | 'partner';
  taxCode: string;
  /** Whether the code runs through the year, or each pay day stands for itself. */
  cumulative: boolean;
  slips: Payslip[];
}

/** Pay day by pay day, for each job of a situation that has a day on which it starts. */
export interface Payslips {
  situation: string;
  jobs: PayslipsOfJob[];
  refusals: Refusal[];
}
