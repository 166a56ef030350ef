import type { MonthLine } from '#shared/calculation/months';
import { Money, type IsoDate, type Question } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { childBenefitAWeek } from '../child-benefit/index.ts';
import { disabilityBenefitsAWeek } from '../disability-benefits/index.ts';
import { housingBenefitAWeek } from '../housing-benefit/index.ts';
import { newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { scottishCarerSupplementAWeek } from '../scottish-carer-supplement/index.ts';
import { scottishChildPaymentAWeek } from '../scottish-child-payment/index.ts';
import * as uc from '../universal-credit/index.ts';
import { addDays } from '../engine/index.ts';
import type { Award } from './awards.ts';
import type { Dated, Household } from './household.ts';
import type { PaidDay } from './payslips.ts';

type Weekly = Money<'week'>;
interface OfHousehold {
  readonly line: MonthLine;
  readonly ofPerson: false;
  readonly question: Question<Weekly>;
  readonly every: 'fortnight' | 'four-weeks';
}
interface OfPerson {
  readonly line: MonthLine;
  readonly ofPerson: true;
  readonly question: Question<Weekly, Person>;
  readonly every: 'fortnight' | 'four-weeks';
}
export type WeeklyBenefit = OfHousehold | OfPerson;

/** Benefits that are set by the week and paid for weeks that are over, and how often each is paid where nothing is entered. */
export const weeklyBenefits = {
  childBenefit: { line: 'child-benefit', ofPerson: false, question: childBenefitAWeek, every: 'four-weeks' },
  disability: { line: 'disability-benefits', ofPerson: true, question: disabilityBenefitsAWeek, every: 'four-weeks' },
  carers: { line: 'carers-allowance', ofPerson: true, question: carersAllowance, every: 'four-weeks' },
  carerSupplement: { line: 'scottish-carer-supplement', ofPerson: true, question: scottishCarerSupplementAWeek, every: 'four-weeks' },
  esa: { line: 'new-style-esa', ofPerson: true, question: newStyleEsa, every: 'fortnight' },
  jsa: { line: 'new-style-jsa', ofPerson: true, question: newStyleJsa, every: 'fortnight' },
  scottishChildPayment: { line: 'scottish-child-payment', ofPerson: false, question: scottishChildPaymentAWeek, every: 'four-weeks' },
  housingBenefit: { line: 'housing-benefit', ofPerson: false, question: housingBenefitAWeek, every: 'four-weeks' },
} as const satisfies Record<string, WeeklyBenefit>;

/** What benefits are due for single weeks, by the household and the law of the first day of each. */
export class BenefitWeeks {
  readonly #household: Household;
  readonly #slips: readonly PaidDay[];
  readonly #ofCarers = new Map<IsoDate, Dated>();
  readonly #besideAwards = new Map<IsoDate, Dated>();

  constructor(household: Household, slips: readonly PaidDay[]) {
    this.#household = household;
    this.#slips = slips;
  }

  /** A benefit that does not look at Universal Credit. */
  due(benefit: WeeklyBenefit, person: Person | undefined, week: IsoDate): { weekly: Weekly; dated: Dated } {
    const dated =
      benefit.line === 'carers-allowance' || benefit.line === 'scottish-carer-supplement' ? this.#ofCarer(week) : this.#household.on(week);
    return { weekly: ask(benefit, person, dated), dated };
  }

  /** A benefit that turns on whether Universal Credit is in payment: by the award of the period that the week begins in. */
  dueBeside(awards: readonly Award[], benefit: WeeklyBenefit, week: IsoDate): { weekly: Weekly; dated: Dated } {
    const dated = this.#besideAwards.get(week) ?? this.#beside(awards, week);
    this.#besideAwards.set(week, dated);
    return { weekly: ask(benefit, undefined, dated), dated };
  }

  #beside(awards: readonly Award[], week: IsoDate): Dated {
    const dated = this.#household.fresh(week);
    const award = awards.findLast(({ period }) => period.starts <= week) ?? awards[0];
    if (award !== undefined) dated.evaluation.vary(uc.universalCredit, undefined, award.award);
    return dated;
  }

  /**
   * Earnings count for Carer's Allowance from the benefit week in which they are due to be paid (SI 1996/2745 regs 6 and 7), so a
   * new job counts from the week of its first wage.
   */
  #ofCarer(week: IsoDate): Dated {
    const known = this.#ofCarers.get(week);
    if (known !== undefined) return known;
    const circumstances = this.#household.inForceOn(week);
    const counted = circumstances.jobs.filter((job) => this.#hasBeenPaid(job.key, circumstances.path, addDays(week, 6)));
    const dated =
      counted.length === circumstances.jobs.length ? this.#household.on(week) : this.#household.fresh(week, circumstances, counted);
    this.#ofCarers.set(week, dated);
    return dated;
  }

  #hasBeenPaid(job: string, path: string, until: IsoDate): boolean {
    const own = this.#slips.filter(({ work }) => work.terms.some((terms) => terms.job.key === job && terms.circumstances.path === path));
    const [first] = own;
    return first === undefined || first.work.starts === undefined || first.date <= until;
  }
}

const ask = (benefit: WeeklyBenefit, person: Person | undefined, { evaluation: { the } }: Dated): Weekly => {
  if (!benefit.ofPerson) return the(benefit.question);
  return person === undefined ? Money.nil('week') : the(benefit.question, person);
};
