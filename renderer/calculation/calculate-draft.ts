import { calculateAsShown, CaseError, type PackInUse } from '#rules';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import type { Draft } from '#shared/ipc/contract';
import { fieldProblem, readDraft, type FieldProblem } from '../draft/problems.ts';

/** A case with its result, and the case that its single figures are of: another one where not everything is known. */
export interface Calculated {
  case: Case;
  shown: Case;
  result: Result;
}

/**
 * What a draft comes to: a result, or what is in the way of one; where not everything is known, a case to be worked out away from the
 * screen. A fault is Taper's own, not the adviser's.
 */
export type Outcome =
  | { kind: 'calculated'; calculated: Calculated }
  | { kind: 'asked'; case: Case }
  | { kind: 'problems'; problems: readonly FieldProblem[] }
  | { kind: 'fault'; message: string };

/** Reads a draft and calculates it, by the pack where there is one. */
export function calculateDraft(draft: Draft, pack?: PackInUse): Outcome {
  const read = readDraft(draft);
  if (!read.ok) return { kind: 'problems', problems: read.problems };
  if ((read.case.notKnown ?? []).length > 0) return { kind: 'asked', case: read.case };
  return calculateCase(read.case, pack);
}

/** Calculates a case, by the pack where there is one. */
export function calculateCase(subject: Case, pack?: PackInUse): Outcome {
  try {
    return { kind: 'calculated', calculated: { case: subject, ...calculateAsShown(subject, { pack }) } };
  } catch (error) {
    if (error instanceof CaseError) return { kind: 'problems', problems: [fieldProblem(error.problem)] };
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}
