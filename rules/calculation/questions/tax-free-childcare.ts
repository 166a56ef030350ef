import type { NotCounted, Question } from '#shared/calculation/result';
import { Money, pounds } from '../../engine/index.ts';
import { claimsUniversalCredit } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { taxFreeChildcare, taxFreeChildcareIsAvailable, taxFreeChildcareIsUsed } from '../../tax-free-childcare/index.ts';
import { gateIsOpen } from '../../universal-credit/index.ts';
import { bringsSomething, ifAnswered, worthOf } from './if-answered.ts';

/** Asked where Tax-Free Childcare could be had, is not used, and would leave more. The two are compared, never added. */
export function taxFreeChildcareInstead(situation: WorkedOut): Question[] {
  const compared = comparedWith(situation);
  if (compared === undefined || !bringsSomething(compared.worth)) return [];
  const { topUp, besideUniversalCredit, worth } = compared;
  return [
    {
      code: 'tax-free-childcare',
      path: `${situation.circumstances.path}.taxFreeChildcare`,
      text: besideUniversalCredit
        ? `Would Tax-Free Childcare be the better help with childcare here? It can only be had in place of Universal Credit: ${topUp} a month, and money left would be ${pounds(worth)} a month more. Help that goes with Universal Credit would end.`
        : `Is Tax-Free Childcare used? The parents earn enough for it, and it would pay ${topUp} a month towards this childcare.`,
      source: 'Childcare Payments Act 2014 ss 1, 3 and 11',
      worth: worth.inPounds(),
      situation: situation.circumstances.situation.id,
    },
  ];
}

/** Said where Tax-Free Childcare could be had in place of Universal Credit and would not leave more. */
export function taxFreeChildcareForNoMore(situation: WorkedOut): NotCounted[] {
  const compared = comparedWith(situation);
  const nil = Money.nil('month');
  if (compared?.besideUniversalCredit !== true || compared.worth.isMoreThan(nil)) return [];
  const { topUp, worth } = compared;
  const less = worth.isNil() ? 'the same' : `${pounds(nil.less(worth))} a month less`;
  return [
    {
      code: 'tax-free-childcare',
      text: `Tax-Free Childcare: ${topUp} a month could be had, but only in place of Universal Credit, and money left would be ${less}.`,
      situation: situation.circumstances.situation.id,
    },
  ];
}

/** Tax-Free Childcare beside what the situation has; undefined where it cannot be had, or is used already. */
function comparedWith(situation: WorkedOut): { topUp: string; besideUniversalCredit: boolean; worth: Money<'month'> } | undefined {
  const { circumstances, evaluation, isCovered } = situation;
  const { the } = evaluation;
  if (!isCovered || circumstances.situation.childcare.length === 0) return undefined;
  if (unlessRefused(situation, taxFreeChildcareIsAvailable) !== true || the(taxFreeChildcareIsUsed)) return undefined;
  const instead = ifAnswered(situation, (entered) => withTaxFreeChildcare(entered, circumstances.situation.id));
  const worth = worthOf(situation, instead);
  if (worth === undefined) return undefined;
  return { topUp: pounds(instead.the(taxFreeChildcare)), besideUniversalCredit: the(claimsUniversalCredit) && the(gateIsOpen), worth };
}

type Entered = WorkedOut['circumstances']['entered'];

const withTaxFreeChildcare = (entered: Entered, id: string): Entered => {
  const used = <S extends { id: string }>(situation: S): S => (situation.id === id ? { ...situation, taxFreeChildcare: true } : situation);
  return { ...entered, now: used(entered.now), scenarios: entered.scenarios.map(used) };
};
