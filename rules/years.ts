/**
 * The last days of the law of 2026-27, by what sets the day: benefits change on the Monday of the tax year's first full week
 * (12 April 2027), tax with the tax year, the minimum wage and rents on 1 April. Figures that are set anew each year are known
 * until their day. When a law is brought up to date, its figures move to the days of the year after.
 */
export const endOf2026 = {
  benefits: '2027-04-11',
  tax: '2027-04-05',
  minimumWage: '2027-03-31',
  rents: '2027-03-31',
} as const;
