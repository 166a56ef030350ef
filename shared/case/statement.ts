import { z } from 'zod';
import { isoDate, pounds } from './values.ts';

/** A payment statement of Universal Credit as it stands there: its amounts are set beside the answer and never change it. Its period
 * gives the day on which assessment periods start, where that is not answered. */

/** "What you're entitled to": the amounts that are added up. A line that the statement does not have is left out. */
const entitlement = z.strictObject({
  standardAllowance: pounds.optional(),
  housing: pounds.optional(),
  childAmounts: pounds.optional(),
  disabledChildren: pounds.optional(),
  childcare: pounds.optional(),
  carer: pounds.optional(),
  health: pounds.optional(),
  transitional: pounds.optional(),
});

/** "What we take off": each as a positive amount. */
const deductions = z.strictObject({
  takeHomePay: pounds.optional(),
  otherIncome: pounds.optional(),
  savings: pounds.optional(),
  benefitCap: pounds.optional(),
  advances: pounds.optional(),
  debts: pounds.optional(),
  rentArrears: pounds.optional(),
  sanctions: pounds.optional(),
});

export const statement = z.strictObject({
  /** The assessment period that the statement is for: its first and last day. */
  from: isoDate,
  to: isoDate,
  entitlement: entitlement.optional(),
  totalBefore: pounds.optional(),
  /** The take-home pay that was counted, before the work allowance and the taper. */
  takeHomePay: pounds.optional(),
  deductions: deductions.optional(),
  payment: pounds,
});
export type Statement = z.infer<typeof statement>;
