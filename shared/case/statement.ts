import { z } from 'zod';
import { isIn2011 } from './dates.ts';
import type { Case } from './schema.ts';
import { isoDate, pounds } from './values.ts';

/** A payment statement of Universal Credit as it stands there: what is entered here is set beside the answer and never changes it. */

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

type Problem = (path: PropertyKey[], message: string, allowed?: string[]) => void;

const day = 86_400_000;

/** What a statement needs of the case that it belongs to: an assessment period is a month, of days for which there is law. */
export function checkStatement({ statement: entered, asAt, claims }: Case, problem: Problem): void {
  if (entered === undefined) return;
  if (isIn2011(asAt)) return problem(['statement'], 'There was no Universal Credit in 2011-12. Leave this out.');
  if (!claims.universalCredit) problem(['statement'], 'A statement belongs to a case in which Universal Credit is claimed.');
  const days = (Date.parse(entered.to) - Date.parse(entered.from)) / day + 1;
  if (days < 27 || days > 32) problem(['statement', 'to'], 'An assessment period is a month, such as 4 May to 3 June.', ['a month']);
  if (entered.from < '2024-04-08')
    problem(['statement', 'from'], 'Taper has no law for statements of periods that begin before 8 April 2024.', ['2024-04-08 or later']);
}
