import type { Reconciliation, ReconciledLine, StatementLine } from '#shared/calculation/reconcile';
import { longDate } from '../../words/dates.ts';
import { penceOf, poundsWithoutSign } from '../../words/money.ts';

export const statementWords = {
  title: 'Check against the statement',
  lead: 'Enter the client’s last Universal Credit statement as it stands there. Each line is set beside what Taper works out for that month. Its days give the assessment period; its amounts change no figure.',
  where: 'The statement is in the client’s Universal Credit account, under “Payments”. Leave out what is not on it.',
  waiting: 'Taper compares as soon as the period and the payment are there.',
  working: 'Comparing…',
  entitlement: 'What you’re entitled to',
  deductions: 'What we take off',
  notSo: 'Not so',
  use: 'Use this',
  useAll: 'Use all of these',
  noAnswer: 'No answer of the case says this: it is a decision to ask about in the journal. The figures of Taper stay as they are.',
  setAside: 'Set aside',
} as const;

export const lineNames: Record<StatementLine, string> = {
  'standard-allowance': 'Standard allowance',
  housing: 'Housing',
  children: 'Children',
  'disabled-children': 'Disabled children',
  childcare: 'Childcare',
  carer: 'Caring for someone',
  health: 'Limited capability for work',
  transitional: 'Transitional protection',
  'total-before': 'Total before deductions',
  'take-home-pay': 'Taken off for take-home pay',
  'other-income': 'Taken off for other income',
  savings: 'Taken off for savings',
  'benefit-cap': 'Taken off by the benefit cap',
  debts: 'Taken off for advances and debts',
  sanctions: 'Taken off by a sanction',
  payment: 'Payment',
};

/** "Agrees", "£20.00 less on the statement". */
export function verdictOf({ agrees, difference }: ReconciledLine): string {
  if (agrees === undefined) return 'Not entered';
  if (agrees || difference === undefined) return 'Agrees';
  return `${poundsWithoutSign(difference)} ${penceOf(difference) > 0 ? 'more' : 'less'} on the statement`;
}

/** One calm line about the statement, for above the answer and for the top of its view. */
export function outcomeOf({ agrees, to, lines, explanations, refusals }: Reconciliation): string {
  const statement = `the statement for the month to ${longDate(to)}`;
  if (refusals.length > 0) return `Not compared with ${statement}.`;
  if (agrees) return `Agrees to the penny with ${statement}.`;
  const payment = lines.find(({ line }) => line === 'payment')?.difference ?? '0.00';
  const apart =
    penceOf(payment) === 0
      ? `The payment agrees with ${statement}, a line does not`
      : `Taper works out ${poundsWithoutSign(payment)} ${penceOf(payment) > 0 ? 'less' : 'more'} than ${statement}`;
  return `${apart}: ${foundWords(explanations)}.`;
}

function foundWords(explanations: Reconciliation['explanations']): string {
  const whole = explanations.filter((explanation) => explanation.whole).length;
  if (whole === 1) return 'one explanation to the penny';
  if (whole > 1) return `${whole} explanations to the penny`;
  return explanations.length > 0 ? 'part of it is explained' : 'no explanation was found';
}

/** What stands above the explanations. */
export function headOf({ explanations, unexplained }: Reconciliation): string {
  if (unexplained === undefined)
    return explanations.length === 1
      ? 'With this every line agrees to the penny.'
      : 'With each of these by itself every line agrees to the penny. The figures do not tell which it is.';
  const left = `The payments are ${poundsWithoutSign(unexplained.payment)} apart.`;
  return explanations.length === 0
    ? `${left} Nothing that was tried explains it. Look for a line that was misread or left out, and ask in the journal how the payment was worked out.`
    : `${left} No explanation was found for the whole of it; these explain single lines.`;
}
