import type { Statement } from '#shared/case/statement';
import type { StatementLine } from '#shared/calculation/reconcile';
import { Money, type Evaluation, type The } from '../engine/index.ts';
import type { Circumstances } from '../facts/index.ts';
import * as uc from '../universal-credit/index.ts';

export type Monthly = Money<'month'>;

/** The amount of each line, in pounds for the assessment period. */
export type Lines = Readonly<Record<StatementLine, Monthly>>;

/** Lines that follow from others. */
export const totals: readonly StatementLine[] = ['total-before', 'payment'];

export const nil = Money.nil('month');

/**
 * What Taper works out for each line; where Universal Credit cannot be paid, nothing. `childrenTogether`: the additions for
 * disabled children are in the line of the children, as on a statement that has no line for them.
 */
export function linesOf({ the }: Evaluation<Circumstances>, childrenTogether = false): Lines {
  if (!the(uc.gateIsOpen)) return noAward;
  const lines = ofTheAward(the);
  return childrenTogether ? { ...lines, children: lines.children.plus(lines['disabled-children']), 'disabled-children': nil } : lines;
}

const noAward: Lines = {
  'standard-allowance': nil,
  housing: nil,
  children: nil,
  'disabled-children': nil,
  childcare: nil,
  carer: nil,
  health: nil,
  transitional: nil,
  'total-before': nil,
  'take-home-pay': nil,
  'other-income': nil,
  savings: nil,
  'benefit-cap': nil,
  debts: nil,
  sanctions: nil,
  payment: nil,
};

const ofTheAward = (the: The): Lines => ({
  'standard-allowance': the(uc.standardAllowance),
  housing: the(uc.housingElement),
  children: the(uc.childElements),
  'disabled-children': the(uc.disabledChildAdditions),
  childcare: the(uc.childcareElement),
  carer: the(uc.carerElements),
  health: the(uc.healthElement),
  transitional: the(uc.transitionalElement),
  'total-before': the(uc.maximumAmount),
  'take-home-pay': the(uc.earningsDeduction),
  'other-income': the(uc.unearnedIncome).less(the(uc.tariffIncome)),
  savings: the(uc.tariffIncome),
  'benefit-cap': the(uc.benefitCapReduction),
  debts: the(uc.deductionsFromAward),
  sanctions: nil,
  payment: the(uc.universalCredit).less(the(uc.deductionsFromAward)),
});

/** The lines that were entered, those of one name in Taper together. */
export function linesEntered({ entitlement = {}, deductions = {}, totalBefore, payment }: Statement): Map<StatementLine, Monthly> {
  const debts = [deductions.advances, deductions.debts, deductions.rentArrears].filter((debt) => debt !== undefined);
  const entered: readonly (readonly [StatementLine, string | undefined])[] = [
    ['standard-allowance', entitlement.standardAllowance],
    ['housing', entitlement.housing],
    ['children', entitlement.childAmounts],
    ['disabled-children', entitlement.disabledChildren],
    ['childcare', entitlement.childcare],
    ['carer', entitlement.carer],
    ['health', entitlement.health],
    ['transitional', entitlement.transitional],
    ['total-before', totalBefore],
    ['take-home-pay', deductions.takeHomePay],
    ['other-income', deductions.otherIncome],
    ['savings', deductions.savings],
    ['benefit-cap', deductions.benefitCap],
    ['sanctions', deductions.sanctions],
    ['payment', payment],
  ];
  const lines = new Map(entered.flatMap(([line, text]) => (text === undefined ? [] : [[line, Money.of(text, 'month')] as const])));
  if (debts.length > 0)
    lines.set(
      'debts',
      Money.sum(
        'month',
        debts.map((debt) => Money.of(debt, 'month')),
      ),
    );
  return lines;
}

export const isSame = (one: Monthly, other: Monthly): boolean => one.decimal.eq(other.decimal);
