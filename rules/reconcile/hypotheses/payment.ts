import { conversion, Count, Money, nearestPenny, pounds, Rate } from '../../engine/index.ts';
import { claimsAndPaymentsRegs, convention, ucRegs, welfareReformAct } from '../../instruments.ts';
import { advancePartsDue } from '../../timeline/index.ts';
import { claimants, deductionsLimit, standardAllowance } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { isSame, type Lines, type Monthly } from '../lines.ts';

const law = claimsAndPaymentsRegs('Sch 6').text;
const owed = 'Look at the lines under “What we take off”, and in the journal for what is owed and how fast it is repaid.';
const penny = nearestPenny(convention('half of a payment to the penny'));

/** Debts taken off, a sanction, and a payment of which a part goes elsewhere or comes on another day. */
export const ofThePayment = (asked: Asked): Hypothesis[] => [...debts(asked), ...sanctions(asked), ...elsewhere(asked)];

function debts({ entered, present, lines, statement, period }: Asked): Hypothesis[] {
  const common = { topic: 'debts', law, check: owed } as const;
  const limit = present.the(deductionsLimit);
  const most = limit.of(present.the(standardAllowance)).rounded(penny);
  const older = Rate.of('0.25');
  const taken = statement.lines.get('debts');
  const hypotheses: Hypothesis[] = [];
  const advances = Money.sum('month', advancePartsDue(entered, period));
  if (!advances.isNil())
    hypotheses.push({
      ...common,
      kind: 'fact',
      code: 'no-advance',
      text: 'Nothing is taken off for the advance: it is repaid, or not repaid yet.',
      changes: [{ path: 'months.advances', value: [] }],
    });
  if (entered.claims.deductions !== undefined)
    hypotheses.push({
      ...common,
      kind: 'fact',
      code: 'no-debts',
      text: 'Nothing is taken off for debts or advances.',
      changes: [{ path: 'claims.deductions', value: null }],
    });
  if (!isSame(most, lines.debts))
    hypotheses.push({
      ...common,
      kind: 'fact',
      code: 'debts-at-limit',
      text: `As much is taken off for debts and advances as may be: ${pounds(most)}, ${limit.decimal.times(100).toFixed(0)}% of the standard allowance.`,
      changes: [{ path: 'claims.deductions', value: { amount: most.inPounds(), per: 'month' } }],
    });
  if (older.decimal.gt(limit.decimal))
    hypotheses.push({
      ...common,
      kind: 'applied',
      code: 'debts-at-older-limit',
      text: `Up to 25% of the standard allowance is taken off for debts, ${pounds(older.of(present.the(standardAllowance)).rounded(penny))}. The limit is 15% since 30 April 2025.`,
      pays: (changed) => withDebts(changed, older.of(changed['standard-allowance']).rounded(penny)),
    });
  if (taken !== undefined && !taken.isNil() && !isSame(taken, lines.debts)) hypotheses.push(anotherDebt(taken, advances, most, limit));
  return hypotheses;
}

const anotherDebt = (taken: Monthly, advances: Monthly, most: Monthly, limit: Rate): Hypothesis => {
  const common = { topic: 'debts', law, check: owed, kind: 'amount' } as const;
  return taken.isMoreThan(most)
    ? {
        ...common,
        code: 'debts-above-limit',
        text: `${pounds(taken)} is taken off, more than ${limit.decimal.times(100).toFixed(0)}% of the standard allowance (${pounds(most)}). Only rent and fuel arrears as a last resort, child maintenance, fraud penalties and sanctions may go beyond it.`,
        pays: (lines) => withDebts(lines, taken),
      }
    : {
        ...common,
        code: 'another-debt',
        text: `${pounds(taken)} is taken off for debts and advances.`,
        changes: [
          {
            path: 'claims.deductions',
            value: { amount: taken.excessOver(advances).inPounds(), per: 'month' },
          },
        ],
      };
};

const withDebts = (lines: Lines, debts: Monthly): Partial<Lines> => ({
  debts,
  payment: lines.payment.plus(lines.debts).excessOver(debts),
});

const toDays = conversion('month', 'day', '12', '365', ucRegs('111(1)'));
const tenPence = Money.of('0.10', 'day');
const half = Count.of('2');

/** Reg 111: a day of a sanction takes 100% or 40% of the standard allowance for a day, down to ten pence; in a couple of half of it. */
function sanctions({ present, lines, statement, period }: Asked): Hypothesis[] {
  const line = statement.lines.get('sanctions');
  const payment = statement.lines.get('payment');
  const taken = line ?? (payment === undefined ? undefined : lines.payment.less(payment));
  if (taken === undefined || taken.isNil() || !taken.isMoreThan(Money.nil('month'))) return [];
  const allowance = present.the(standardAllowance);
  const own = present.the(claimants).length > 1 ? allowance.dividedBy(half) : allowance;
  const most = Count.of(`${period.starts < period.ends ? 31 : 0}`);
  return (['1', '0.4'] as const).flatMap((share): Hypothesis[] => {
    const exact = Rate.of(share).of(own.in(toDays));
    const daily = tenPence.times(exact.wholePartsOf(tenPence));
    const inMonth = new Money(daily.decimal, 'month');
    const days = taken.wholePartsOf(inMonth);
    if (days.isNil() || !most.isAtLeast(days) || !isSame(inMonth.times(days), taken)) return [];
    return [
      {
        code: share === '1' ? 'sanction' : 'sanction-at-40-percent',
        kind: 'applied',
        topic: 'sanction',
        text: `A sanction of ${days.toString()} ${days.decimal.eq(1) ? 'day' : 'days'} at ${pounds(inMonth)} a day.`,
        law: `${welfareReformAct('26 and 27').text}; ${ucRegs('111').text}`,
        check:
          'Look in the journal for a sanction decision, its days and its reason. It can be challenged, and hardship payments may be due.',
        pays: (changed) => ({ sanctions: taken, payment: changed.payment.excessOver(taken) }),
      },
    ];
  });
}

function elsewhere({ lines, statement }: Asked): Hypothesis[] {
  if (statement.lines.get('payment')?.isNil() !== false || lines.payment.isNil()) return [];
  const halfOf = (lines: Lines): Monthly => lines.payment.dividedBy(half).rounded(penny);
  const common = { kind: 'applied', topic: 'payment', field: 'statement.payment' } as const;
  return [
    {
      ...common,
      code: 'paid-to-landlord',
      text: 'The housing costs are paid to the landlord, and the payment entered is what comes to the client.',
      law: claimsAndPaymentsRegs('58').text,
      check: 'Look at the bottom of the statement for a payment to the landlord.',
      pays: (changed) => ({ payment: changed.payment.excessOver(changed.housing) }),
    },
    {
      ...common,
      code: 'half-of-the-month',
      text: 'The payment entered is half of the month: Universal Credit comes twice a month.',
      law: claimsAndPaymentsRegs('47').text,
      check: 'Look whether the statement names two payment days.',
      pays: (changed) => ({ payment: halfOf(changed) }),
    },
  ];
}
