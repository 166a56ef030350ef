/**
 * Tax pay day by pay day, worked out by hand from HMRC's specification for PAYE tax table routines: free pay of a code as
 * (number of the code × 10 + 9) ÷ 12 or 52 up to the penny with whole blocks of £5,000 apart, taxable pay in whole pounds, tax on
 * bands for n/12 or n/52 of the year down to the penny, no more than half of the pay. Figures of the years 2024-25 to 2026-27.
 */
export interface HandCalculation {
  name: string;
  nation?: 'scotland' | 'wales';
  asAt?: string;
  code?: string;
  pay: string;
  paid: 'weekly' | 'fortnightly' | 'four-weekly' | 'monthly';
  startsOn: string;
  /** Pay and tax of the tax year before the job. */
  earlier?: [pay: string, tax: string];
  /** Pay days until the tax year ends. */
  days: number;
  /** The first three pay days, and the tax of each. */
  first: [day: string, tax: string][];
  last: [day: string, tax: string];
  /** Tax of all these pay days. */
  total: string;
}
