import type { Question } from '#shared/calculation/result';
import { Money } from '../../engine/index.ts';
import { claimsUniversalCredit } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { taxFreeChildcare, taxFreeChildcareIsAvailable, taxFreeChildcareIsUsed } from '../../tax-free-childcare/index.ts';
import { childcareElement, gateIsOpen, universalCredit } from '../../universal-credit/index.ts';
import { ifAnswered, worthOf } from './if-answered.ts';

/** Where Tax-Free Childcare could be had and is not used: what it would bring instead. The two are compared, never added. */
export function taxFreeChildcareInstead(situation: WorkedOut): Question[] {
  const { circumstances, evaluation, isCovered } = situation;
  const { the } = evaluation;
  if (!isCovered || circumstances.situation.childcare.length === 0) return [];
  if (unlessRefused(situation, taxFreeChildcareIsAvailable) !== true || the(taxFreeChildcareIsUsed)) return [];
  const instead = ifAnswered(situation, (entered) => withTaxFreeChildcare(entered, circumstances.situation.id));
  const worth = worthOf(situation, instead);
  if (worth === undefined) return [];
  const topUp = instead.the(taxFreeChildcare).inPounds();
  return [
    {
      code: 'tax-free-childcare',
      path: `${circumstances.path}.taxFreeChildcare`,
      text:
        the(claimsUniversalCredit) && the(gateIsOpen)
          ? `Would Tax-Free Childcare be the better help with childcare here? It can only be had in place of Universal Credit: £${topUp} a month, against Universal Credit of £${the(universalCredit).inPounds()} with a childcare element of £${the(childcareElement).inPounds()}. ${difference(worth)}`
          : `Is Tax-Free Childcare used? The parents earn enough for it, and it would pay £${topUp} a month towards this childcare.`,
      source: 'Childcare Payments Act 2014 ss 1, 3 and 11',
      worth: worth.inPounds(),
      situation: circumstances.situation.id,
    },
  ];
}

function difference(worth: Money<'month'>): string {
  const nil = Money.nil('month');
  if (worth.isNil()) return 'Money left would be the same.';
  return worth.isMoreThan(nil)
    ? `Money left would be £${worth.inPounds()} a month more. Help that goes with Universal Credit would end.`
    : `Money left would be £${nil.less(worth).inPounds()} a month less.`;
}

type Entered = WorkedOut['circumstances']['entered'];

const withTaxFreeChildcare = (entered: Entered, id: string): Entered => {
  const used = <S extends { id: string }>(situation: S): S => (situation.id === id ? { ...situation, taxFreeChildcare: true } : situation);
  return { ...entered, now: used(entered.now), scenarios: entered.scenarios.map(used) };
};
