import { CaseError, reconcile, type PackInUse } from '#rules';
import type { Reconciliation } from '#shared/calculation/reconcile';
import { parseCase } from '#shared/case/problem';
import { jsonIn, type Answer } from './answer.ts';
import { caseText } from './case-text.ts';

/** The statement of a case beside what Taper works out, or why that cannot be said. */
export type ReconciledAnswer = { kind: 'reconciled'; reconciliation: Reconciliation } | Exclude<Answer, { kind: 'result' }>;

/** Reads a case and sets its statement beside what Taper works out for the assessment period. */
export async function reconciledFrom(file: string, pack: PackInUse | undefined): Promise<ReconciledAnswer> {
  try {
    const read = await caseText(file, process.stdin);
    if ('problem' in read) return { kind: 'problems', problems: [read.problem] };
    const json = jsonIn(read.text);
    if ('problem' in json) return { kind: 'problems', problems: [json.problem] };
    const parsed = parseCase(json.value);
    if (!parsed.ok) return { kind: 'problems', problems: [parsed.problems[0] ?? noStatement, ...parsed.problems.slice(1)] };
    if (parsed.case.statement === undefined) return { kind: 'problems', problems: [noStatement] };
    return { kind: 'reconciled', reconciliation: reconcile(parsed.case, { pack }) };
  } catch (error) {
    return error instanceof CaseError ? { kind: 'problems', problems: [error.problem] } : { kind: 'fault', fault: error };
  }
}

const noStatement = {
  path: 'statement',
  found: 'nothing',
  allowed: ['a statement of Universal Credit'],
  message: 'This case has no statement. Enter one as "statement", with its period, its lines and the payment.',
};
