import type { Question } from '#shared/calculation/result';
import { childrenForChildBenefit } from '../../child-benefit/index.ts';
import { claimsChildBenefit } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { ifAnswered, worthText, worthOf } from './if-answered.ts';

/** A child for whom Child Benefit is due, and no claim. */
export function childBenefitNotClaimed(now: WorkedOut): Question[] {
  const { the } = now.evaluation;
  if (!now.isCovered || the(claimsChildBenefit) || the(childrenForChildBenefit).length === 0) return [];
  const claimed = ifAnswered(now, (entered) => ({ ...entered, claims: { ...entered.claims, childBenefit: true } }));
  return [
    {
      code: 'child-benefit',
      path: 'claims.childBenefit',
      text: 'Is Child Benefit claimed? It is due for each child. Where one income is above £60,000 a charge takes it back in steps; claiming can still protect the State Pension of a parent at home.',
      source: 'Social Security Contributions and Benefits Act 1992 s 141',
      ...worthText(worthOf(now, claimed)),
      situation: 'now',
    },
  ];
}
