import { checkConsistency } from './consistency.ts';
import type { Problem } from './found.ts';
import { checkNotKnown } from './not-known.ts';
import { caseShape } from './shape.ts';

export { caseShape, type Case, type CaseInput, type Nation } from './shape.ts';

/** The case file, version 1: the current household, how it lives now, and what it is thinking about. */
export const caseSchema = caseShape.superRefine((subject, context) => {
  const problem: Problem = (path, message, allowed = []) => {
    context.issues.push({ code: 'custom', path, message, params: { allowed }, input: subject });
  };
  checkConsistency(subject, problem);
  checkNotKnown(caseShape, subject, problem);
});
