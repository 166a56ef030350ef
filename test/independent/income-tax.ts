import { atLeastNought, down, nearest, sum, up } from './pence.ts';

/** One person's year in pence. */
export interface TaxYear {
  readonly income: number;
  /** The part of it that is pay. */
  readonly pay: number;
  /** ITA 2007 s 38. */
  readonly blindAllowance: number;
  /** Gross contributions with relief at source, which extend the bands (Finance Act 2004 s 192(4)). */
  readonly reliefAtSource: number;
}

const allowance = 1_257_000;
const transferable = 126_000;
const pound = 100;

/** ITA 2007 s 58: adjusted net income. */
const adjustedNetIncome = ({ income, reliefAtSource }: TaxYear): number => atLeastNought(income - reliefAtSource);

/** ITA 2007 s 35: half of what exceeds £100,000 comes off, and the allowance goes up to the next pound. */
function personalAllowance(year: TaxYear): number {
  return up(unroundedTwice(year), 2 * pound) * pound;
}

const unroundedTwice = (year: TaxYear): number => atLeastNought(2 * allowance - atLeastNought(adjustedNetIncome(year) - 10_000_000));

/** Whether s 35(3) has anything to round. */
export const isAllowanceRounded = (year: TaxYear): boolean => unroundedTwice(year) % (2 * pound) !== 0;

type Band = readonly [limit: number, rate: number];

/** ITA 2007 ss 6, 10 and 11D: bands of taxable income in pounds. */
const bands: readonly Band[] = [
  [37_700, 20],
  [125_140, 40],
  [Infinity, 45],
];

const taxable = (income: number, year: TaxYear, given: number): number =>
  atLeastNought(income - atLeastNought(personalAllowance(year) - given) - year.blindAllowance);

/** Tax of the year in hundredths of a penny. */
function taxOn(income: number, extended: number): number {
  return sum(
    bands.map(([limit, rate], index) => {
      const from = index === 0 ? 0 : (bands[index - 1]?.[0] ?? 0) * pound + extended;
      return atLeastNought(Math.min(income, limit * pound + extended) - from) * rate;
    }),
  );
}

const liesInBasicBand = (income: number, { reliefAtSource }: TaxYear): boolean => income <= 37_700 * pound + reliefAtSource;

export interface Tax {
  readonly whole: number;
  /** What tax there is on pay, where allowances go to pay first: the part that UC takes off earnings (UC Regs reg 55(5)). */
  readonly onPay: number;
}

/** A twelfth of the year's tax, in pence, for each of one or two people. */
export function incomeTax(years: readonly TaxYear[], transfer: boolean): Tax[] {
  const [one, other] = years;
  const giver = transfer && one !== undefined && other !== undefined ? marriageAllowanceGiver(one, other) : undefined;
  return years.map((year) => {
    const aTwelfth = (income: number): number => {
      const tax = taxOn(taxable(income, year, year === giver ? transferable : 0), year.reliefAtSource);
      const reduction = giver !== undefined && year !== giver ? transferable * 20 : 0;
      return nearest(atLeastNought(tax - reduction), 12 * 100);
    };
    return { whole: aTwelfth(year.income), onPay: aTwelfth(year.pay) };
  });
}

/** ITA 2007 ss 55A to 55D: the one with allowance to spare gives £1,260 of it to a spouse who pays at the basic rate. */
function marriageAllowanceGiver(one: TaxYear, other: TaxYear): TaxYear | undefined {
  const [less, more] = one.income <= other.income ? [one, other] : [other, one];
  const hasToSpare = less.income < allowance + less.blindAllowance;
  const paysBasicRate = taxable(more.income, more, 0) > 0 && liesInBasicBand(taxable(more.income, more, 0), more);
  return hasToSpare && paysBasicRate ? less : undefined;
}

/** ITEPA 2003 ss 681B to 681H: 1% for each £200 above £60,000, of the year's Child Benefit; a twelfth, in pence. */
export function childBenefitCharge(years: readonly TaxYear[], weeklyChildBenefit: number): number {
  const highest = Math.max(...years.map(adjustedNetIncome));
  const percentage = Math.min(100, down(atLeastNought(highest - 6_000_000), 20_000));
  const ofTheYear = down(weeklyChildBenefit * 52, pound);
  return nearest(down(ofTheYear * percentage, 100) * pound, 12);
}
