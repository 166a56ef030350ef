import type { Question } from '#shared/calculation/result';
import { claimsUniversalCredit } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { taxFreeChildcareIsUsed } from '../../tax-free-childcare/index.ts';
import { capitalIsWithinLimit } from '../../universal-credit/index.ts';
import { bringsSomething, ifAnswered, worthOf } from './if-answered.ts';

/** No claim for Universal Credit, and an award would be due: asked once, for the first situation in which it would. */
export function universalCreditNotClaimed(now: WorkedOut, scenarios: readonly WorkedOut[]): Question[] {
  if (!now.isCovered || now.evaluation.the(claimsUniversalCredit) || !now.evaluation.the(capitalIsWithinLimit)) return [];
  for (const situation of [now, ...scenarios]) {
    if (!situation.isCovered || unlessRefused(situation, taxFreeChildcareIsUsed) !== false) continue;
    const claimed = ifAnswered(situation, (entered) => ({ ...entered, claims: { ...entered.claims, universalCredit: true } }));
    const worth = worthOf(situation, claimed);
    if (!bringsSomething(worth)) continue;
    return [
      {
        code: 'universal-credit',
        path: 'claims.universalCredit',
        text: 'Would a claim for Universal Credit be worth making? An award would be due. A claim ends tax credits and most other means-tested benefits, so look at what is in payment first.',
        source: 'Welfare Reform Act 2012 ss 3 and 8',
        worth: worth.inPounds(),
        situation: situation.circumstances.situation.id,
      },
    ];
  }
  return [];
}
