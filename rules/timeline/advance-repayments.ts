import { Count, Money, nearestPenny, type IsoDate } from '../engine/index.ts';
import { deductionsAsked } from '../facts/index.ts';
import { claimsAndPaymentsRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';
import type { PeriodPaid } from './assessment-periods.ts';
import type { Dated, Household } from './household.ts';

const penny = nearestPenny(claimsAndPaymentsRegs('Sch 6'));
const monthly = toMonths(claimsAndPaymentsRegs('Sch 6'));

interface Advance {
  readonly paidOn: IsoDate;
  readonly part: Money<'month'>;
  left: Money<'month'>;
}

/** Advances that are repaid from the payments after them, in equal parts; what a payment is too small for goes on to the next. */
export class AdvanceRepayments {
  readonly #advances: readonly Advance[];

  constructor({ entered: { months } }: Household) {
    this.#advances = (months?.advances ?? []).map(({ amount, paidOn, repaidOver }) => {
      const whole = Money.of(amount, 'month');
      return { paidOn, part: whole.dividedBy(Count.of(`${repaidOver}`)).rounded(penny), left: whole };
    });
  }

  /** States what is asked for from a payment: the deductions entered and the parts of advances. */
  state({ evaluation }: Dated, { paidOn }: PeriodPaid): void {
    const parts = this.#partsFor(paidOn);
    if (parts.length === 0) return;
    const asked = Money.sum('month', [monthly(evaluation.the(deductionsAsked)), ...parts.map(({ part }) => part)]);
    evaluation.vary(deductionsAsked, undefined, asked);
  }

  /** Takes what came off a payment from what is left of the advances, the earliest first. */
  after({ paidOn }: PeriodPaid, taken: Money<'month'>): void {
    let rest = taken;
    for (const { advance, part } of this.#partsFor(paidOn)) {
      const repaid = part.atMost(rest);
      advance.left = advance.left.less(repaid);
      rest = rest.less(repaid);
    }
  }

  #partsFor(paidOn: IsoDate): { advance: Advance; part: Money<'month'> }[] {
    return this.#advances
      .filter((advance) => advance.paidOn < paidOn && !advance.left.isNil())
      .map((advance) => ({ advance, part: advance.part.atMost(advance.left) }));
  }
}
