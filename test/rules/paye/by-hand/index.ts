import { codesWithoutAllowances } from './codes-without-allowances.ts';
import { extraPayDays } from './extra-pay-days.ts';
import { higherRates } from './higher-rates.ts';
import { otherYears } from './other-years.ts';
import { reducedCodesAndFormerJobs } from './reduced-codes.ts';
import { scotlandAndWales } from './scotland-and-wales.ts';
import { startsAndEmergencyCodes } from './starts-and-emergency-codes.ts';
import type { HandCalculation } from './hand-calculation.ts';

export type { HandCalculation } from './hand-calculation.ts';

/** All that was worked out by hand. */
export const handCalculations: HandCalculation[] = [
  ...startsAndEmergencyCodes,
  ...codesWithoutAllowances,
  ...reducedCodesAndFormerJobs,
  ...higherRates,
  ...extraPayDays,
  ...scotlandAndWales,
  ...otherYears,
];
