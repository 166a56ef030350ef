import type { ReconcileExplanation, Reconciliation, ReconciledLine, StatementLine } from '#shared/calculation/reconcile';
import { inPounds, withSign } from './money-text.ts';
import { hanging, wrapped } from './wrap.ts';

const titles: Record<StatementLine, string> = {
  'standard-allowance': 'Standard allowance',
  housing: 'Housing',
  children: 'Children',
  'disabled-children': 'Disabled children',
  childcare: 'Childcare',
  carer: 'Caring for someone',
  health: 'LCWRA or LCW',
  transitional: 'Transitional protection',
  'total-before': 'Total before deductions',
  'take-home-pay': 'Take-home pay',
  'other-income': 'Other income',
  savings: 'Savings',
  'benefit-cap': 'Benefit cap',
  debts: 'Advances and debts',
  sanctions: 'Sanctions',
  payment: 'Payment',
};

const cell = 14;
const titleWidth = 26;

/** A reconciliation as a page of text: each line of the statement beside Taper's, and what would explain a difference. */
export function reconcileReportOf(reconciliation: Reconciliation, width: number): string {
  const { reference, from, to, lines, agrees, notes, assumptions, refusals, edition, digest } = reconciliation;
  const made = `rules edition ${edition}${digest === undefined ? '' : ` (${digest})`}`;
  return `${[
    ...wrapped(`${reference}. The statement for ${from} to ${to} beside what Taper works out for it, ${made}.`, width),
    '',
    ...refusals.flatMap(({ text }) => hanging('  - ', text, width)),
    ...(lines.length === 0 ? [] : [rowOf('', ['Statement', 'Taper', 'Difference']), ...lines.map(lineOf)]),
    '',
    ...(refusals.length > 0 ? [] : wrapped(agrees ? 'Every line agrees to the penny.' : headlineOf(reconciliation), width)),
    ...reconciliation.explanations.flatMap((explanation) => explanationLines(explanation, width)),
    ...[...notes, ...assumptions].flatMap(({ text }) => ['', ...hanging('  - ', text, width)]),
  ].join('\n')}\n`;
}

const rowOf = (title: string, cells: readonly string[]): string =>
  `${title.padEnd(titleWidth)}${cells.map((text) => text.padStart(cell)).join('')}`.trimEnd();

function lineOf({ line, statement, taper, difference, agrees }: ReconciledLine): string {
  const last = agrees === undefined ? 'not entered' : agrees ? 'agrees' : withSign(difference ?? '0.00');
  return rowOf(titles[line], [statement === undefined ? '' : inPounds(statement), inPounds(taper), last]);
}

function headlineOf({ explanations, unexplained }: Reconciliation): string {
  if (unexplained !== undefined) {
    const found = explanations.length > 0 ? 'These explain single lines' : 'No explanation was found';
    return `${found}; nothing that was tried explains the whole statement. The payments are ${withSign(unexplained.payment)} apart.`;
  }
  return explanations.length === 1
    ? 'This would explain the statement to the penny:'
    : 'Each of these by itself would explain the statement to the penny:';
}

function explanationLines({ causes, whole, agree, left }: ReconcileExplanation, width: number): string[] {
  const reach = whole
    ? []
    : hanging('    ', `Explains: ${agree.map((line) => titles[line].toLowerCase()).join(', ')}. Left: ${withSign(left)}.`, width);
  return [
    '',
    ...causes.flatMap(({ text, law, check, changes = [] }, index) => [
      ...hanging(index === 0 ? '  - ' : '  + ', text, width),
      ...hanging('    ', `Law: ${law}`, width),
      ...hanging('    ', `Check: ${check}`, width),
      ...changes.flatMap(({ path, value }) => hanging('    ', `In the case: ${path} ${JSON.stringify(value)}`, width)),
    ]),
    ...reach,
  ];
}
