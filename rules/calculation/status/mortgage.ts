import { tenure } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

const source = 'Loans for Mortgage Interest Regs 2017 (SI 2017/725) regs 3, 8 and 9';

/** Support for mortgage interest: a loan beside Universal Credit, never part of it. */
export function mortgage(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const { the } = scenario.evaluation;
  if (the(tenure) !== 'mortgage' || !awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  if (the(isInPayment)) {
    return [
      {
        code: 'mortgage-interest-loan',
        state: 'unknown',
        text: 'A loan towards mortgage interest can be asked for after three assessment periods in a row on Universal Credit, and earning does not stop it. It is a debt that is paid back with interest, so it is not counted as income.',
        source,
      },
    ];
  }
  if (!now.evaluation.the(isInPayment)) return [];
  return [
    {
      code: 'mortgage-interest-loan',
      state: 'at-risk',
      text: 'If a loan towards mortgage interest is being paid, its payments stop when Universal Credit ends. What was lent stays a debt.',
      source,
    },
  ];
}
