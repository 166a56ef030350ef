import { asMoney, asRate, conversion, dateIn, lawDatedBy, Money, yearOf, type IsoDate, type The } from '../engine/index.ts';
import { asAt, dateOfBirth, type Person } from '../facts/index.ts';
import { contributionsAndBenefitsAct, contributionsRegs, convention } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { dayOfPensionAge, hasReachedPensionAge } from '../pension-age/index.ts';
import { taxableProfit } from '../self-employment/index.ts';
import { byTaxYear, frozen } from '../years.ts';

const { figure, rule } = lawDatedBy('day');
const ratesOf = byTaxYear('rates and limits for');
const limit = (id: string, title: string, pounds: string) =>
  figure(id, title, asMoney('year'), contributionsAndBenefitsAct('15(3)'), ratesOf(...frozen(pounds)));

const lowerProfitsLimit = limit('ni.lower-profits-limit', 'lower profits limit', '12570');
const upperProfitsLimit = limit('ni.upper-profits-limit', 'upper profits limit', '50270');
const mainRate = figure(
  'ni.class-4-main-rate',
  'main Class 4 percentage',
  asRate,
  contributionsAndBenefitsAct('15(3ZA)(a)'),
  ratesOf({ amount: '0.06', authority: 'National Insurance Contributions (Reduction in Rates) Act 2024' }, '0.06', '0.06'),
);
const additionalRate = figure(
  'ni.class-4-additional-rate',
  'additional Class 4 percentage',
  asRate,
  contributionsAndBenefitsAct('15(3ZA)(b)'),
  ratesOf(...frozen('0.02')),
);

/** SSCBA 1992 s 15(3): Class 4 contributions on a year's profits. Class 2 is no longer payable (Finance Act 2024 s 1). */
export function class4On(the: The, profits: Money<'year'>): Money<'year'> {
  const main = the(mainRate).of(profits.atMost(the(upperProfitsLimit)).excessOver(the(lowerProfitsLimit)));
  return main.plus(the(additionalRate).of(profits.excessOver(the(upperProfitsLimit))));
}

const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));

const startOfTaxYear = (day: IsoDate): IsoDate => dateIn(day.slice(5) >= '04-06' ? yearOf(day) : yearOf(day) - 1, 4, 6);

/** SI 2001/1004 reg 91: no Class 4 contributions for a tax year that begins after State Pension age was reached. */
const isExceptedByAge = rule(
  'ni.is-excepted-from-class-4',
  'is excepted from Class 4 by age',
  contributionsRegs('91'),
  (the, person: Person) =>
    the(hasReachedPensionAge, person) ? dayOfPensionAge(the(dateOfBirth, person)) < startOfTaxYear(the(asAt)) : false,
);

/** Class 4 contributions of a person a month: a twelfth of the year's. */
export const class4Contribution = rule('ni.class-4', 'Class 4 contributions', contributionsAndBenefitsAct('15'), (the, person: Person) =>
  the(isExceptedByAge, person) ? Money.nil('month') : class4On(the, the(taxableProfit, person)).in(twelfth).rounded(penny),
);
