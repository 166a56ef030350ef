import { Count, inWords, Money, nearestPenny } from '../engine/index.ts';
import { convention } from '../instruments.ts';
import type { Award } from './awards.ts';
import type { Movement } from './entries.ts';

const half = Count.of('2');
const penny = nearestPenny(convention('half of an award to the penny'));

/** What Universal Credit pays for each period, whole or in two halves, and the debt deductions that come off it. */
export function universalCreditPayments(awards: readonly Award[]): Movement[] {
  return awards.flatMap(({ period, award, deductions, household }): Movement[] => {
    const projection = household.isProjection();
    const whole = new Money(award.decimal, 'sum');
    const text = `Universal Credit for ${inWords(period.starts)} to ${inWords(period.ends)}`;
    const arriving = { direction: 'arrives', line: 'universal-credit', projection } as const;
    const taken: Movement = {
      date: period.paidOn,
      direction: 'goes-out',
      line: 'uc-deductions',
      amount: new Money(deductions.decimal, 'sum'),
      text: 'Debt deductions from Universal Credit',
      projection,
    };
    if (period.secondPaidOn === undefined) return [{ ...arriving, date: period.paidOn, amount: whole, text }, taken];
    const first = whole.dividedBy(half).rounded(penny);
    return [
      { ...arriving, date: period.paidOn, amount: first, text: `${text}, first half` },
      { ...arriving, date: period.secondPaidOn, amount: whole.less(first), text: `${text}, second half` },
      taken,
    ];
  });
}
