import type { Year } from './figures.ts';
import { atLeastNought, down, nearest, up } from './pence.ts';

/** One person's year in pence. */
export interface TaxYear {
  readonly income: number;
  /** The part of it that is taxed through pay: pay itself and Carer's Allowance, which a tax code takes into account. */
  readonly throughPay: number;
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

type Band = readonly [limit: number, rate: number];

/** ITA 2007 ss 6, 10 and 11D: bands of taxable income in pounds. */
const bandsElsewhere: readonly Band[] = [
  [37_700, 20],
  [125_140, 40],
  [Infinity, 45],
];

/** ITA 2007 s 11A and the Scottish rate resolutions: the two lowest limits go up each year. */
const bandsInScotland = (starter: number, basic: number): readonly Band[] => [
  [starter, 19],
  [basic, 20],
  [31_092, 21],
  [62_430, 42],
  [125_140, 45],
  [Infinity, 48],
];

const scottishBands = [bandsInScotland(2306, 13_991), bandsInScotland(2827, 14_921), bandsInScotland(3967, 16_956)] as const;

const taxable = (income: number, year: TaxYear, given: number): number =>
  atLeastNought(income - atLeastNought(personalAllowance(year) - given) - year.blindAllowance);

const bandsOf = (scotland: Year | undefined): readonly Band[] => (scotland === undefined ? bandsElsewhere : scottishBands[scotland]);

/** Finance Act 2004 s 192(4) and (4A): relief at source extends the basic band and those above it, not the Scottish starter band. */
const limitOf = ([limit, rate]: Band, { reliefAtSource }: TaxYear): number => limit * pound + (rate < 20 ? 0 : reliefAtSource);

/** Tax of the year in hundredths of a penny. */
function taxOn(income: number, year: TaxYear, scotland: Year | undefined): number {
  let from = 0;
  let tax = 0;
  for (const band of bandsOf(scotland)) {
    const to = limitOf(band, year);
    tax += atLeastNought(Math.min(income, to) - from) * band[1];
    from = to;
  }
  return tax;
}

/** ITA 2007 s 55B(2)(b): at no rate above the basic one, or in Scotland the intermediate one. */
const paysLittleEnough = (income: number, year: TaxYear, scotland: Year | undefined): boolean =>
  bandsOf(scotland).some((band) => band[1] <= 21 && income <= limitOf(band, year));

export interface Tax {
  readonly whole: number;
  /** What is taken from pay, to which allowances go first: the part that UC takes off earnings (UC Regs reg 55(5)). */
  readonly onPay: number;
}

/** A twelfth of the year's tax, in pence, for each of one or two people. */
export function incomeTax(years: readonly TaxYear[], transfer: boolean, scotland: Year | undefined): Tax[] {
  const [one, other] = years;
  const giver = transfer && one !== undefined && other !== undefined ? marriageAllowanceGiver(one, other, scotland) : undefined;
  return years.map((year) => {
    const aTwelfth = (income: number): number => {
      const tax = taxOn(taxable(income, year, year === giver ? transferable : 0), year, scotland);
      const reduction = giver !== undefined && year !== giver ? transferable * 20 : 0;
      return nearest(atLeastNought(tax - reduction), 12 * 100);
    };
    return { whole: aTwelfth(year.income), onPay: aTwelfth(year.throughPay) };
  });
}

/** ITA 2007 ss 55A to 55D: the one with allowance to spare gives £1,260 of it to a spouse who pays at the basic rate. */
function marriageAllowanceGiver(one: TaxYear, other: TaxYear, scotland: Year | undefined): TaxYear | undefined {
  const beforeAllowance = ({ income, blindAllowance }: TaxYear): number => income - blindAllowance;
  const [less, more] = beforeAllowance(one) <= beforeAllowance(other) ? [one, other] : [other, one];
  const hasToSpare = beforeAllowance(less) < allowance;
  const taxed = taxable(more.income, more, 0);
  return hasToSpare && taxed > 0 && paysLittleEnough(taxed, more, scotland) ? less : undefined;
}

/** ITEPA 2003 ss 681B to 681H: 1% for each £200 above £60,000, of the year's Child Benefit; a twelfth, in pence. */
export function childBenefitCharge(years: readonly TaxYear[], weeklyChildBenefit: number): number {
  const highest = Math.max(...years.map(adjustedNetIncome));
  const percentage = Math.min(100, down(atLeastNought(highest - 6_000_000), 20_000));
  const ofTheYear = down(weeklyChildBenefit * 52, pound);
  return nearest(down(ofTheYear * percentage, 100) * pound, 12);
}
