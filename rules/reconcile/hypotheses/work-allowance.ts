import { pounds } from '../../engine/index.ts';
import { ucRegs } from '../../instruments.ts';
import { higherWorkAllowance, lowerWorkAllowance, workAllowance, workAllowanceIsSpecified } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { isSame, nil } from '../lines.ts';

/** Another work allowance than the one that the case gives. */
export function ofWorkAllowance({ present, lines }: Asked): Hypothesis[] {
  const given = present.the(workAllowance);
  if (lines['take-home-pay'].isNil() && given.isNil()) return [];
  const others = [
    {
      code: 'no-work-allowance',
      amount: nil,
      field: 'client.capability',
      text: 'No work allowance is applied: 55p is taken off from the first pound of pay.',
    },
    {
      code: 'lower-work-allowance',
      amount: present.the(lowerWorkAllowance),
      field: 'home.tenure',
      text: `The lower work allowance of ${pounds(present.the(lowerWorkAllowance))} is applied, the one beside housing costs.`,
    },
    {
      code: 'higher-work-allowance',
      amount: present.the(higherWorkAllowance),
      field: 'home.tenure',
      text: `The higher work allowance of ${pounds(present.the(higherWorkAllowance))} is applied, the one without housing costs.`,
    },
  ];
  return others
    .filter(({ amount }) => !isSame(amount, given))
    .map(({ code, amount, field, text }) => ({
      code,
      kind: 'applied',
      topic: 'work-allowance',
      text,
      field,
      law: ucRegs('22(2)').text,
      check: 'Look at the sentences under “Take-home pay”: they say how much can be earned before anything is taken off.',
      state: (evaluation) => {
        evaluation.vary(workAllowanceIsSpecified, undefined, true);
        evaluation.vary(workAllowance, undefined, amount);
      },
    }));
}
