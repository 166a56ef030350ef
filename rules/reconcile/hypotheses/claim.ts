import { ucRegs } from '../../instruments.ts';
import { oneIs25 } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';

/** Who is in the claim, and the rate of the standard allowance. */
export function ofTheClaim({ entered, present }: Asked): Hypothesis[] {
  const is25 = present.the(oneIs25);
  const age: Hypothesis = {
    code: is25 ? 'under-25' : 'from-25',
    kind: 'applied',
    topic: 'age',
    text: is25
      ? 'The standard allowance is the one for claimants under 25.'
      : 'The standard allowance is the one for claimants of 25 or over: a birthday in the period counts for all of it.',
    law: ucRegs('36(3)').text,
    check: 'Look at the dates of birth, and at the standard allowance on the statement.',
    field: 'client.born',
    state: (evaluation) => evaluation.vary(oneIs25, undefined, !is25),
  };
  if (entered.partner === undefined) return [age];
  const leaves = entered.partner.inClaim === false;
  return [
    {
      code: leaves ? 'partner-in-claim' : 'partner-left-out',
      kind: 'fact',
      topic: 'partner',
      text: leaves
        ? 'The partner is part of the claim: the award has the amounts of a couple.'
        : 'The partner is not part of the claim: the award has the amounts of a single person.',
      law: ucRegs('3').text,
      check: 'Look at the standard allowance on the statement, and whether the partner has a Universal Credit account.',
      changes: [{ path: 'partner.inClaim', value: leaves }],
    },
    age,
  ];
}
