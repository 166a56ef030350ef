import { deductionLines, entitlementLines, type Reconciliation, type StatementLine } from '#shared/calculation/reconcile';
import type { Statement } from '#shared/case/statement';
import { Money, pounds } from '../engine/index.ts';
import { isSame, linesEntered, nil, type Monthly } from './lines.ts';

/** A statement as it is compared: its lines, those that it does not have where that is known, and what does not add up in it. */
export interface StatementRead {
  readonly lines: ReadonlyMap<StatementLine, Monthly>;
  readonly takeHomePay: Monthly | undefined;
  readonly notes: Reconciliation['notes'];
}

/**
 * Reads a statement. Where the lines that were entered add up to its own totals they are all there are, and each other line is
 * nothing on it; where they do not, a line that was left out may only not have been entered.
 */
export function readStatement(entered: Statement): StatementRead {
  const lines = linesEntered(entered);
  const notes: Reconciliation['notes'] = [];
  const payment = lines.get('payment') ?? nil;
  const [added, taken] = [sumOf(lines, entitlementLines), sumOf(lines, deductionLines)];
  const before = lines.get('total-before') ?? (added === undefined ? undefined : added);
  const left = before === undefined ? undefined : before.excessOver(taken ?? nil);
  const allTaken = left !== undefined && isSame(left, payment);
  const allAdded = added !== undefined && (lines.has('total-before') ? isSame(added, before ?? nil) : allTaken);
  if (added !== undefined && lines.has('total-before') && !allAdded)
    notes.push({
      code: 'entitlement-does-not-add-up',
      text: `The lines entered under “What you’re entitled to” add up to ${pounds(added)}, and the total before deductions is ${pounds(before ?? nil)}. A line may be missing or misread.`,
    });
  if (taken !== undefined && before !== undefined && !allTaken)
    notes.push({
      code: 'deductions-do-not-add-up',
      text: `${pounds(before)} before deductions less the lines entered under “What we take off” is ${pounds(before.excessOver(taken))}, and the payment is ${pounds(payment)}. A line may be missing or misread.`,
    });
  if (lines.size === 1)
    notes.push({
      code: 'payment-only',
      text: 'Only the payment was entered. Many things can come to the same payment: enter the lines of the statement, and causes can be told apart.',
    });
  if (allAdded) for (const line of entitlementLines) if (!lines.has(line)) lines.set(line, nil);
  if (allTaken) for (const line of deductionLines) if (!lines.has(line)) lines.set(line, nil);
  return {
    lines,
    takeHomePay: entered.takeHomePay === undefined ? undefined : Money.of(entered.takeHomePay, 'month'),
    notes,
  };
}

/** The sum of the lines of a group that were entered; undefined where none was. */
function sumOf(lines: ReadonlyMap<StatementLine, Monthly>, group: readonly StatementLine[]): Monthly | undefined {
  const entered = group.flatMap((line) => lines.get(line) ?? []);
  return entered.length === 0 ? undefined : Money.sum('month', entered);
}
