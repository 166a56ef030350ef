import { asCount, asMoney, Money, type Figure } from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  dlaCare,
  isBlind,
  nonDependantGrossIncome,
  nonDependantHours,
  nonDependantIsExempt,
  nonDependants,
  pipDailyLiving,
  type NonDependant,
} from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { uprated, type Amounts } from '../years.ts';
import { canBePaidHere, lawOfTheNationIsCovered } from './accommodation.ts';
import { figure, rule } from './law.ts';

const weekly = (id: string, title: string, provision: string, amounts: Amounts): Figure<Money<'week'>> =>
  figure(id, title, asMoney('week'), housingBenefitRegs(provision), uprated(...amounts));

const lowest = weekly('hb.deduction-lowest', 'lowest non-dependant deduction', '74(1)(b)', ['19.30', '19.65', '20.40']);
const highest = weekly('hb.deduction-highest', 'highest non-dependant deduction', '74(1)(a)', ['124.55', '126.65', '131.45']);

/** Reg 74(2): below each gross income of a week, this deduction. */
const bands = [
  { below: weekly('hb.income-band-1', 'gross income of the lowest deduction', '74(2)(a)', ['176', '183', '192']), deduction: lowest },
  {
    below: weekly('hb.income-band-2', 'gross income of the second deduction', '74(2)(b)', ['256', '266', '279']),
    deduction: weekly('hb.deduction-2', 'second non-dependant deduction', '74(2)(b)', ['44.40', '45.15', '46.85']),
  },
  {
    below: weekly('hb.income-band-3', 'gross income of the third deduction', '74(2)(c)', ['334', '348', '365']),
    deduction: weekly('hb.deduction-3', 'third non-dependant deduction', '74(2)(c)', ['60.95', '62.00', '64.35']),
  },
  {
    below: weekly('hb.income-band-4', 'gross income of the fourth deduction', '74(2)(d)', ['445', '463', '485']),
    deduction: weekly('hb.deduction-4', 'fourth non-dependant deduction', '74(2)(d)', ['99.65', '101.35', '105.20']),
  },
  {
    below: weekly('hb.income-band-5', 'gross income of the fifth deduction', '74(2)(e)', ['554', '577', '605']),
    deduction: weekly('hb.deduction-5', 'fifth non-dependant deduction', '74(2)(e)', ['113.50', '115.45', '119.85']),
  },
];

export const remunerativeHours = figure('hb.remunerative-hours', 'hours a week of remunerative work', asCount, housingBenefitRegs('6(1)'), [
  ['2006-03-06', '16', 'SI 2006/213'],
]);

/** Reg 74(6): the claimant or partner gets PIP daily living or the DLA care component at any rate, or is severely sight impaired. */
const deductionsAreLifted = rule(
  'hb.deductions-are-lifted',
  'a disability lifts non-dependant deductions',
  housingBenefitRegs('74(6)'),
  (the) => the(adults).some((adult) => the(pipDailyLiving, adult) !== 'none' || the(dlaCare, adult) !== 'none' || the(isBlind, adult)),
);

/** Reg 74(1), (7), (8) and (10): 18 or over, and in none of the groups for whom nothing comes off. */
const bringsADeduction = rule(
  'hb.brings-a-deduction',
  'is 18 or over and brings a deduction',
  housingBenefitRegs('74(1), (7), (8) and (10)'),
  (the, adult: NonDependant) => the(ageOnTheDay, adult) >= 18 && !the(nonDependantIsExempt, adult),
);

/** Reg 74(1) and (2): what comes off for one non-dependant a week. An income that is not shown brings the highest. */
const deductionFor = rule(
  'hb.deduction-for',
  'non-dependant deduction',
  housingBenefitRegs('74(1) and (2)'),
  (the, adult: NonDependant) => {
    if (!the(bringsADeduction, adult)) return Money.nil('week');
    if (!the(nonDependantHours, adult).isAtLeast(the(remunerativeHours))) return the(lowest);
    const income = the(nonDependantGrossIncome, adult);
    if (income === undefined) return the(highest);
    const band = bands.find(({ below }) => the(below).isMoreThan(income));
    return the(band?.deduction ?? highest);
  },
);

/** Reg 74: what comes off the eligible rent a week for other adults in the home. */
export const nonDependantDeductions = rule(
  'hb.non-dependant-deductions-a-week',
  'non-dependant deductions a week',
  housingBenefitRegs('74'),
  (the) => {
    if (!the(canBePaidHere) || !the(lawOfTheNationIsCovered) || the(nonDependants).length === 0 || the(deductionsAreLifted))
      return Money.nil('week');
    return Money.sum(
      'week',
      the(nonDependants).map((adult) => the(deductionFor, adult)),
    );
  },
);
