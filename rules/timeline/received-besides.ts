import { conversion, Count, Money, nearestPenny, daysIn } from '../engine/index.ts';
import { childcareCharges, type Person } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';
import * as uc from '../universal-credit/index.ts';
import type { PeriodPaid } from './assessment-periods.ts';
import { cycleOf } from './benefit-payments.ts';
import { weeklyBenefits, type BenefitWeeks, type WeeklyBenefit } from './benefit-weeks.ts';
import { attributedChildcare, type ChildcareBill } from './childcare.ts';
import { earlier } from './days.ts';
import type { Dated, Household } from './household.ts';
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
      const { caring, newStyleEsa = 'none', newStyleJsa = false } = adult.entered;
      if (caring === undefined && newStyleEsa === 'none' && !newStyleJsa) continue;
      evaluation.vary(
        uc.benefitsCounted,
        adult,
        Money.sum(
          'month',
          counted.map((benefit) => this.#countedOf(benefit, adult, period)),
        ),
      );
    }
  }

  /** UC Regs reg 73: the monthly equivalent of the weekly rate of the first day; for part of the period by days. */
  #countedOf(benefit: WeeklyBenefit, person: Person, { starts, ends }: PeriodPaid): Money<'month'> {
    const { on } = cycleOf(this.#household, benefit, person.key, undefined);
    const weeks = daysDue('week', earlier(on, 0), { first: earlier(starts, 6), last: ends }).map((week) => ({
      days: daysIn(week < starts ? starts : week, lastOf(week, ends)),
      weekly: this.#weeks.due(benefit, person, week < lawBegins ? lawBegins : week).weekly,
    }));
    const paid = weeks.filter(({ weekly }) => !weekly.isNil());
    const [first] = paid;
    if (first === undefined) return Money.nil('month');
    const month = monthly(first.weekly).rounded(penny);
    if (paid.length === weeks.length) return month;
    const days = paid.reduce((sum, { days: number }) => sum + number, 0);
    const byDays = month.in(aDay).times(Count.of(`${days}`));
    return new Money(byDays.decimal, 'month').rounded(penny);
  }
}

const lastOf = (week: string, ends: string): string => {
  const last = daysDue('week', earlier(week, 1), { first: week, last: ends })[0];
  return last ?? ends;
};
