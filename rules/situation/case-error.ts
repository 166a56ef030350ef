import type { CaseProblem } from '#shared/case/problem';
import { FactMissing, NoLawInForce } from '../engine/index.ts';
import type { Circumstances } from '../facts/index.ts';

/** A case that cannot be calculated as entered: what, where, what was found, what is allowed. */
export class CaseError extends Error {
  readonly problem: CaseProblem;
  constructor(problem: CaseProblem) {
    super(problem.message);
    this.name = 'CaseError';
    this.problem = problem;
  }
}

/** Runs a calculation, and turns what the rules report as missing into a problem of the case. */
export function reportingProblems<T>({ path, situation, asAt }: Circumstances, calculation: () => T): T {
  try {
    return calculation();
  } catch (error) {
    if (error instanceof FactMissing) {
      throw new CaseError({ path: error.path, found: error.found, allowed: [...error.allowed], message: error.message });
    }
    if (error instanceof NoLawInForce) {
      const datePath = situation.asAt === undefined ? 'asAt' : `${path}.asAt`;
      throw new CaseError({
        path: datePath,
        found: asAt,
        allowed: ['a date for which the figures are known', 'a projection that carries them forward ("projection": true)'],
        message: error.message,
      });
    }
    throw error;
  }
}
