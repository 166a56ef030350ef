import { Count, Money, pounds } from '../../engine/index.ts';
import { transitionalProvisionsRegs, ucRegs } from '../../instruments.ts';
import { capitalIsWithinLimit, tariffAmount } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import type { Monthly } from '../lines.ts';

const shared = { kind: 'fact', topic: 'savings' } as const;
const balances = 'Look at the balances on the last day of the period, all accounts together, and what was reported.';
const ignored = Money.of('6000', 'sum');
const step = Money.of('250', 'sum');
const mostSteps = Count.of('40');

/** The income assumed from savings, in whole steps; savings above the limit; and savings that are ignored for a time. */
export function ofSavings(asked: Asked): Hypothesis[] {
  const { present, period } = asked;
  if (!present.the(capitalIsWithinLimit)) {
    return [
      {
        ...shared,
        code: 'savings-ignored',
        text: 'Savings above £16,000 are ignored for a time, as after a move from tax credits.',
        law: transitionalProvisionsRegs('51').text,
        check: 'Look in the journal for transitional protection after a migration notice.',
        changes: [{ path: 'claims.transitional.capitalDisregardedUntil', value: period.ends }],
      },
      ...withSteps(asked, nilSteps),
    ];
  }
  return [
    ...withSteps(asked, stepsBetween(asked)),
    {
      ...shared,
      code: 'savings-above-limit',
      text: 'Savings count as above £16,000, so that nothing is paid.',
      law: ucRegs('18(1)').text,
      check: balances,
      changes: [{ path: 'savings', value: '16000.01' }],
    },
  ];
}

const nilSteps: Count = Count.of('0');

/** How many steps the statement has: by its own line, or by how far the payments lie apart. */
function stepsBetween({ statement, lines, present }: Asked): Count | undefined {
  const line = statement.lines.get('savings');
  const amount = present.the(tariffAmount);
  if (line !== undefined) return wholeSteps(line, amount);
  const payment = statement.lines.get('payment');
  if (payment === undefined) return undefined;
  const taken = lines.savings.plus(lines.payment.less(payment));
  return taken.isMoreThan(Money.nil('month')) ? wholeSteps(taken, amount) : undefined;
}

function wholeSteps(taken: Monthly, amount: Monthly): Count | undefined {
  const steps = taken.wholePartsOf(amount);
  const isWhole = amount.times(steps).decimal.eq(taken.decimal);
  return isWhole && mostSteps.isAtLeast(steps) ? steps : undefined;
}

function withSteps(_asked: Asked, steps: Count | undefined): Hypothesis[] {
  if (steps === undefined) return [];
  const upTo = ignored.plus(step.times(steps));
  return [
    {
      ...shared,
      code: 'savings',
      text: steps.isNil()
        ? 'Savings count as £6,000 or less: no income is assumed from them.'
        : `Savings count as more than ${pounds(upTo.less(step))} and up to ${pounds(upTo)}: £4.35 is taken off for each £250, or part of it, above £6,000.`,
      law: ucRegs('72(1)').text,
      check: balances,
      changes: [{ path: 'savings', value: upTo.inPounds() }],
    },
  ];
}
