import type { Case } from '#shared/case/schema';
import type { Question } from '#shared/calculation/result';
import { caresRegularlyAndSubstantially, isEntitledToCarersAllowance } from '../../carers-allowance/index.ts';
import { claimsCarersAllowance, nation, type Person } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { gateIsOpen } from '../../universal-credit/index.ts';
import { benefitNames } from '../benefit-names.ts';
import { ifAnswered, worthOf } from './if-answered.ts';

/** For somebody who cares for 35 hours a week or more and does not claim: Carer's Allowance, with what it would bring after Universal Credit. */
export function carersAllowanceUnclaimed(now: WorkedOut): Question[] {
  const { circumstances, evaluation, isCovered } = now;
  if (!isCovered) return [];
  const { the } = evaluation;
  return circumstances.adults
    .filter((adult) => the(caresRegularlyAndSubstantially, adult) && !the(claimsCarersAllowance, adult))
    .flatMap((adult) => askedOf(now, adult));
}

function askedOf(now: WorkedOut, adult: Person): Question[] {
  const { the } = now.evaluation;
  const claimed = ifAnswered(now, (entered) => withClaim(entered, adult.key));
  const claimant = claimed.circumstances.adults.find(({ key }) => key === adult.key);
  if (claimant === undefined || claimed.answerTo(isEntitledToCarersAllowance, claimant).value !== true) return [];
  const { carersAllowance: name, carersAllowanceLaw: law } = benefitNames(the(nation));
  const worth = worthOf(now, claimed);
  const onUniversalCredit = unlessRefused(now, gateIsOpen) === true;
  return [
    {
      code: 'carers-allowance',
      path: `${adult.path}.caring.carersAllowance`,
      text: `Could ${name} be claimed? It needs 35 hours a week of care for somebody who gets a disability benefit, which may lower what that person gets.${onUniversalCredit ? ' Universal Credit takes it off in full, and has its carer element without it.' : ''}`,
      source: law,
      ...(worth !== undefined && { worth: worth.inPounds() }),
    },
  ];
}

const withClaim = (entered: Case, key: Person['key']): Case => ({
  ...entered,
  now: { ...entered.now, carersAllowance: { ...entered.now.carersAllowance, [key]: true } },
});
