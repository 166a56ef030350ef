import { calculate, CaseError, type PackInUse } from '#rules';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import type { Draft } from '#shared/ipc/contract';
import { fieldProblem, readDraft, type FieldProblem } from '../draft/problems.ts';

/** A case with its result. */
export interface Calculated {
  case: Case;
  result: Result;
}

/** What a draft comes to: a result, or what is in the way of one. A fault is Taper's own, not the adviser's. */
export type Outcome =
  | { kind: 'calculated'; calculated: Calculated }
  | { kind: 'problems'; problems: readonly FieldProblem[] }
  | { kind: 'fault'; message: string };

/** Reads a draft and calculates it, by the pack where there is one. */
export function calculateDraft(draft: Draft, pack?: PackInUse): Outcome {
  const read = readDraft(draft);
  if (!read.ok) return { kind: 'problems', problems: read.problems };
  try {
    return { kind: 'calculated', calculated: { case: read.case, result: calculate(read.case, { pack }) } };
  } catch (error) {
    if (error instanceof CaseError) return { kind: 'problems', problems: [fieldProblem(error.problem)] };
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}
