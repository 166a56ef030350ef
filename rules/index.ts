import type { Case } from '#shared/case/schema';
import type { CaseProblem } from '#shared/case/problem';
import type { Result } from '#shared/calculation/result';
import type { Sweep, SweepRequest } from '#shared/calculation/sweep';
import type { Trace } from '#shared/calculation/trace';

/** The encoding of the law that answers, as named on every result. */
export const edition = '2026.1';

/** A case that cannot be calculated as entered: what, where, what was found, what is allowed. */
export class CaseError extends Error {
  readonly problem: CaseProblem;
  constructor(problem: CaseProblem) {
    super(problem.message);
    this.name = 'CaseError';
    this.problem = problem;
  }
}

/**
 * Every situation of a case, and each scenario beside the present: amounts in pounds a month (typical month).
 * With `trace`, each situation carries how it was worked out.
 * @throws CaseError when the case lacks a fact that the law asks for, or when no law or figure is known for its date.
 */
export function calculate(_subject: Case, _options: { trace?: boolean } = {}): Result {
  throw new Error('not yet');
}

/** How one situation of a case was worked out, question by question. @throws CaseError as `calculate` does. */
export function explain(_subject: Case, _situation: string): Trace {
  throw new Error('not yet');
}

/** Money left (and every amount) against hours or pay of one job, with each cliff and slope change named. @throws CaseError as `calculate` does. */
export function sweep(_subject: Case, _request: SweepRequest): Sweep {
  throw new Error('not yet');
}

/** The broad rental market areas with a local housing allowance table, in alphabetical order, with the nation of each. */
export const rentalMarketAreas: readonly { name: string; nation: 'england' | 'scotland' | 'wales' | 'northern-ireland' }[] = [];
