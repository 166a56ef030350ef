import type { Receipt } from '#shared/calculation/months';
import { conversion, yearsBetween, type IsoDate, type Money } from '../engine/index.ts';
import { earlierThisTaxYear, payInterval } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { contributionForPeriod } from '../national-insurance/index.ts';
import { payDayIn, taxOfPayDay, taxYearOf } from '../paye/index.ts';
import { payForPeriod, payslipPenny } from '../pay/index.ts';
import { contributionWithReliefForPeriod, takenFromPay, taxablePayForPeriod } from '../pensions/index.ts';
import { repaymentForPeriod } from '../student-loans/index.ts';
import { lawBegins } from './horizon.ts';
import type { Household } from './household.ts';
import type { ScheduledPayDay } from '../pay-days/index.ts';
import type { Terms, Work } from './works.ts';

/** Pay and tax of a tax year so far. */
export interface ToDate {
  readonly year: IsoDate;
  readonly pay: Money<'sum'>;
  readonly tax: Money<'sum'>;
}

type OfPayPeriod = Money<'pay-period'>;

/** What comes off one amount of pay whenever it is paid: all but tax, which runs through the year. */
interface BesideTax {
  readonly taxable: OfPayPeriod;
  readonly insurance: OfPayPeriod;
  readonly pension: OfPayPeriod;
  readonly relieved: OfPayPeriod;
  readonly loan: OfPayPeriod;
  readonly isProjection: boolean;
}

const asSum = conversion('pay-period', 'sum', '1', '1', convention('one pay day'));

/** The payslips of one employment. What comes off the same pay in one tax year is worked out once. */
export class PayslipsOfWork {
  readonly #household: Household;
  readonly #work: Work;
  readonly #known = new Map<string, BesideTax>();

  constructor(household: Household, work: Work) {
    this.#household = household;
    this.#work = work;
  }

  /** The payslip of a day, for so much gross pay, after what the tax year brought before it. */
  on(day: ScheduledPayDay, terms: Terms, pay: OfPayPeriod, before: ToDate) {
    const gross = pay.rounded(payslipPenny);
    const beside = this.#besideTax(day.due, terms, gross);
    const { tax, isProjection } = this.#tax(day.due, terms, beside.taxable, before);
    const [paid, insurance, pension, relieved, loan] = [
      gross.in(asSum),
      beside.insurance.in(asSum),
      beside.pension.in(asSum),
      beside.relieved.in(asSum),
      beside.loan.in(asSum),
    ];
    const counted = paid.less(tax, insurance, relieved);
    const net = paid.less(tax, insurance, pension, loan);
    const receipt: Receipt = {
      who: this.#work.entered.who,
      job: this.#work.entered.id,
      payDay: day.date,
      gross: paid.inPounds(),
      tax: tax.inPounds(),
      nationalInsurance: insurance.inPounds(),
      pension: pension.inPounds(),
      studentLoan: loan.inPounds(),
      net: net.inPounds(),
      counted: counted.inPounds(),
    };
    return { tax, taxable: beside.taxable.in(asSum), paid: { receipt, counted, net, isProjection: isProjection || beside.isProjection } };
  }

  #tax(
    due: IsoDate,
    { circumstances, job }: Terms,
    taxable: OfPayPeriod,
    { pay, tax }: ToDate,
  ): { tax: Money<'sum'>; isProjection: boolean } {
    const { evaluation, isProjection } = this.#household.fresh(inLaw(due), circumstances);
    evaluation.vary(taxablePayForPeriod, job, taxable);
    evaluation.vary(earlierThisTaxYear, job, { pay, tax });
    const taken = evaluation.the(taxOfPayDay, payDayIn(job, due, evaluation.the(payInterval, job)));
    return { tax: taken, isProjection: isProjection() };
  }

  #besideTax(due: IsoDate, { circumstances, job }: Terms, gross: OfPayPeriod): BesideTax {
    const key = `${circumstances.path} ${gross.inPounds()} ${taxYearOf(due).starts} ${this.#ageOn(due)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { evaluation, isProjection } = this.#household.fresh(inLaw(due), circumstances);
    const { the } = evaluation;
    evaluation.vary(payForPeriod, job, gross);
    const found = {
      taxable: the(taxablePayForPeriod, job),
      insurance: the(contributionForPeriod, job),
      pension: the(takenFromPay, job),
      relieved: the(contributionWithReliefForPeriod, job),
      loan: the(repaymentForPeriod, job),
    };
    const beside = { ...found, isProjection: isProjection() };
    this.#known.set(key, beside);
    return beside;
  }

  /** Enrolment and National Insurance turn on age: on a birthday, or near State Pension age on any day. */
  #ageOn(due: IsoDate): string {
    const { entered } = this.#household;
    const { born } = (this.#work.entered.who === 'partner' ? entered.partner : entered.client) ?? entered.client;
    const age = born === undefined ? undefined : yearsBetween(born, due);
    return age === undefined || (age >= 65 && age < 69) ? due : `${age}`;
  }
}

const inLaw = (day: IsoDate): IsoDate => (day < lawBegins ? lawBegins : day);
