import type { Case } from '#shared/case/schema';
import type { Payslips } from '#shared/calculation/payslips';
import { circumstancesOf, positionOf } from '../facts/index.ts';
import { payslipsIn } from '../paye/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { reportingProblems } from '../situation/index.ts';

/**
 * Each pay day until the end of the tax year, for each employed job of a situation that has a day on which it starts.
 * @throws CaseError as `calculate` does; RangeError for a situation that the case does not have.
 */
export function payslips(entered: Case, situation: string, by: ByPack = {}): Payslips {
  const figures = figuresOf(by);
  return reportingProblems(circumstancesOf(entered, positionOf(entered, situation), figures), () =>
    payslipsIn(entered, situation, figures),
  );
}
