import { ucRegs } from '../../instruments.ts';
import { anExemptionApplies, earningsLiftTheCap, graceFollowsAFall } from '../../universal-credit/index.ts';
import { benefitCapGraceUntil } from '../../facts/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { nil } from '../lines.ts';
import { benefitCapReduction } from '../../universal-credit/index.ts';

const shared = { topic: 'cap' } as const;
const exemption = 'Look for what lifts the cap: earnings, PIP or DLA of anybody in the home, LCWRA, caring, or a grace period.';

/** The benefit cap applied or not, its grace period, its limit by place, and Child Benefit, which counts for it. */
export function ofBenefitCap({ entered, lines, period }: Asked): Hypothesis[] {
  const inLondon = entered.place?.greaterLondon === true;
  const claimsChildBenefit = entered.claims.childBenefit === true;
  const isCapped = !lines['benefit-cap'].isNil();
  const applied: Hypothesis = {
    ...shared,
    kind: 'applied',
    code: 'cap-applied',
    text: 'The benefit cap is applied, although something in the case lifts it.',
    law: ucRegs('82 and 83').text,
    check: exemption,
    state: (evaluation) => {
      evaluation.vary(anExemptionApplies, undefined, false);
      evaluation.vary(earningsLiftTheCap, undefined, false);
      evaluation.vary(graceFollowsAFall, undefined, false);
      evaluation.vary(benefitCapGraceUntil, undefined, undefined);
    },
  };
  const notApplied: Hypothesis[] = [
    {
      ...shared,
      kind: 'fact',
      code: 'cap-grace',
      text: 'A grace period of the benefit cap is running: nine months after earnings that lifted it for a year.',
      law: ucRegs('82(1)(b) and (2)').text,
      check: exemption,
      changes: [{ path: 'claims.benefitCapGraceUntil', value: period.ends }],
    },
    {
      ...shared,
      kind: 'applied',
      code: 'cap-not-applied',
      field: 'client.pip',
      text: 'The benefit cap is not applied.',
      law: ucRegs('82 and 83').text,
      check: exemption,
      state: (evaluation) => evaluation.vary(benefitCapReduction, undefined, nil),
    },
  ];
  return [
    ...(isCapped ? notApplied : [applied]),
    {
      ...shared,
      kind: 'fact',
      code: inLondon ? 'cap-outside-london' : 'cap-in-london',
      text: `The benefit cap is the one ${inLondon ? 'outside' : 'in'} Greater London.`,
      law: ucRegs('80A(2)').text,
      check: 'Look at the address in the journal.',
      changes: [{ path: 'place.greaterLondon', value: !inLondon }],
    },
    ...(entered.children.length > 0
      ? [
          {
            ...shared,
            kind: 'fact',
            code: claimsChildBenefit ? 'cap-without-child-benefit' : 'cap-with-child-benefit',
            text: `Child Benefit is ${claimsChildBenefit ? 'not ' : ''}counted for the benefit cap.`,
            law: ucRegs('80').text,
            check: 'Look whether Child Benefit is paid, and for which children.',
            changes: [{ path: 'claims.childBenefit', value: !claimsChildBenefit }],
          } satisfies Hypothesis,
        ]
      : []),
  ];
}
