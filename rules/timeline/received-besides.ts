import { addDays, conversion, Count, daysIn, Money, nearestPenny, type IsoDate } from '../engine/index.ts';
import { childcareCharges, type Person } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';
import * as uc from '../universal-credit/index.ts';
import type { PeriodPaid } from './assessment-periods.ts';
import { cycleOf } from './benefit-payments.ts';
import { weeklyBenefits, type BenefitWeeks, type WeeklyBenefit } from './benefit-weeks.ts';
import { attributedChildcare, type ChildcareBill } from './childcare.ts';
import { earlier } from '../calendar/index.ts';
import type { Dated, Household } from './household.ts';
import { mayBeDue } from './may-be-due.ts';
import { daysDue } from './recurring.ts';
import { lawBegins } from './horizon.ts';

const counted = [weeklyBenefits.carers, weeklyBenefits.esa, weeklyBenefits.jsa] as const;
const penny = nearestPenny(ucRegs('6(1)'));
const monthly = toMonths(ucRegs('73'));
/** Reg 73(2A): N days × (a month × 12 ÷ 365). */
const aDay = conversion('month', 'day', '12', '365', ucRegs('73(2A)'));

/** What an assessment period counts besides pay: childcare paid for it, and benefits paid for its days. */
export class ReceivedBesides {
  readonly #household: Household;
  readonly #weeks: BenefitWeeks;
  readonly #childcare: ReadonlyMap<string, ReadonlyMap<string, Money<'month'>>>;

  constructor(household: Household, weeks: BenefitWeeks, bills: readonly ChildcareBill[], periods: readonly PeriodPaid[]) {
    this.#household = household;
    this.#weeks = weeks;
    this.#childcare = new Map(
      household.entered.children.map(({ id }) => {
        const amounts = attributedChildcare(bills, periods, id);
        return [id, new Map(periods.map(({ starts }, index) => [starts, amounts[index] ?? Money.nil('month')]))];
      }),
    );
  }

  /** States in an evaluation of the period what is received for it. */
  state({ evaluation }: Dated, period: PeriodPaid): void {
    for (const child of evaluation.circumstances.children) {
      const paid = this.#childcare.get(child.key)?.get(period.starts) ?? Money.nil('month');
      if (!paid.isNil() || evaluation.the(childcareCharges, child).length > 0) evaluation.vary(uc.childcareForChild, child, paid);
    }
    for (const adult of evaluation.circumstances.adults) {
      const claimed = counted.filter((benefit) => mayBeDue(benefit, this.#household.entered, adult));
      if (claimed.length === 0) continue;
      const amounts = claimed.map((benefit) => this.#countedOf(benefit, adult, period));
      evaluation.vary(uc.benefitsCounted, adult, Money.sum('month', amounts));
    }
  }

  /**
   * UC Regs reg 73: the monthly equivalent of the weekly rate of the first day; where the benefit begins or ends within the period, by
   * its days. One that is paid for the first week and the last is taken to be paid for those between.
   */
  #countedOf(benefit: WeeklyBenefit, person: Person, { starts, ends }: PeriodPaid): Money<'month'> {
    const { on } = cycleOf(this.#household, benefit, person.key, undefined);
    const weeks = daysDue('week', on, { first: earlier(starts, 6), last: ends });
    const due = (week: IsoDate | undefined): Money<'week'> =>
      week === undefined ? Money.nil('week') : this.#weeks.due(benefit, person, week < lawBegins ? lawBegins : week).weekly;
    const [first, last] = [due(weeks[0]), due(weeks.at(-1))];
    const month = monthly(first.isNil() ? last : first).rounded(penny);
    if (first.isNil() === last.isNil()) return month;
    const days = weeks.reduce((sum, week) => (due(week).isNil() ? sum : sum + daysOfWeekIn(week, starts, ends)), 0);
    const byDays = month.in(aDay).times(Count.of(`${days}`));
    return new Money(byDays.decimal, 'month').rounded(penny);
  }
}

/** How many days of the week that begins on a day lie within a period. */
function daysOfWeekIn(week: IsoDate, starts: IsoDate, ends: IsoDate): number {
  const last = addDays(week, 6);
  return daysIn(week < starts ? starts : week, last > ends ? ends : last);
}
