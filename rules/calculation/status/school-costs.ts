import { children, nation } from '../../facts/index.ts';
import { isAtSchool } from '../../school/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

interface Grant {
  readonly code: string;
  readonly name: string;
  readonly source: string;
}

/** Help with the cost of school that each nation has; in England it is left to each council. */
const grants: Readonly<Record<string, Grant | undefined>> = {
  scotland: {
    code: 'school-clothing-grant',
    name: 'The School Clothing Grant (at least £120 a year in primary and £150 in secondary school in 2025-26)',
    source: 'Education (Scotland) Act 1980 s 54; each council has its own limits of pay',
  },
  wales: {
    code: 'school-essentials-grant',
    name: 'The School Essentials Grant (£125 a year, £200 in year 7, in 2024-25)',
    source: 'Welsh Government scheme; the limit of pay is that of free school meals, £7,400 a year',
  },
};

/** Help with the cost of school, at risk where Universal Credit ends; whether it stays with an award turns on limits of pay. */
export function schoolCosts(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const { the } = scenario.evaluation;
  const grant = grants[the(nation)];
  const hasPupil = the(children).some((child) => the(isAtSchool, child));
  if (grant === undefined || !hasPupil || !awardIsKnown(now) || !awardIsKnown(scenario) || !now.evaluation.the(isInPayment)) return [];
  const { code, name, source } = grant;
  return the(isInPayment)
    ? [{ code, state: 'unknown', text: `${name} goes with Universal Credit up to a limit of pay. Ask the council.`, source }]
    : [{ code, state: 'at-risk', text: `${name} goes with Universal Credit, which ends in this situation. Ask the council.`, source }];
}
