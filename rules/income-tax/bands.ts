import { lawDatedBy, type Money, type Rate, type The } from '../engine/index.ts';
import { furtherReliefIsClaimed, nation, type Person } from '../facts/index.ts';
import { financeAct2004, incomeTaxAct } from '../instruments.ts';
import { reliefAtSourceContributions } from '../pensions/index.ts';
import { additionalRate, basicRate, basicRateLimit, higherRate, higherRateLimit, scottishLimits, scottishRates } from './figures.ts';
import { scottishIntermediateLimitOf, scottishTaxByBands } from './scottish-bands.ts';

const { rule } = lawDatedBy('day');

/** Finance Act 2004 s 192(4): the limits rise by contributions with relief at source, which gives their higher-rate relief. */
const basicRateLimitOf = rule(
  'income-tax.basic-rate-limit-of-person',
  'basic rate limit',
  financeAct2004('192(4)'),
  (the, person: Person) => the(basicRateLimit).plus(the(reliefAtSourceContributions, person)),
);

const higherRateLimitOf = rule(
  'income-tax.higher-rate-limit-of-person',
  'higher rate limit',
  financeAct2004('192(4)'),
  (the, person: Person) => the(higherRateLimit).plus(the(reliefAtSourceContributions, person)),
);

/**
 * ITA 2007 s 55B(2)(b): the limit up to which a person is taxed at rates that leave room for the marriage allowance: the
 * basic rate, or for a Scottish taxpayer the starter, basic and intermediate rates.
 */
export const limitForMarriageAllowance = rule(
  'income-tax.limit-for-marriage-allowance',
  'limit of the rates that allow the marriage allowance',
  incomeTaxAct('55B(2)(b)'),
  (the, person: Person) => (the(nation) === 'scotland' ? the(scottishIntermediateLimitOf, person) : the(basicRateLimitOf, person)),
);

/**
 * Tax on a year's taxable income, band by band. Scottish taxpayers have rates of their own (ITA 2007 s 11A; Scotland Act
 * 1998 s 80C). The Welsh rates of 10% on top of rates reduced by 10% come to the same as those of England (ITA 2007 ss 6B and 11B).
 */
export function taxByBands(the: The, person: Person, taxable: Money<'year'>): Money<'year'> {
  const isScottish = the(nation) === 'scotland';
  const firstLimit = isScottish ? the(scottishLimits.basic) : the(basicRateLimit);
  if (taxable.isMoreThan(firstLimit) && !the(reliefAtSourceContributions, person).isNil()) the(furtherReliefIsClaimed, person);
  return isScottish ? scottishTaxByBands(the, person, taxable) : taxAtMainRates(the, person, taxable);
}

/** ITA 2007 s 10: the rates of England and Northern Ireland. */
function taxAtMainRates(the: The, person: Person, taxable: Money<'year'>): Money<'year'> {
  const basic = the(basicRate).of(taxable.atMost(the(basicRateLimitOf, person)));
  if (!taxable.isMoreThan(the(basicRateLimitOf, person))) return basic;
  const higher = the(higherRate).of(taxable.atMost(the(higherRateLimitOf, person)).excessOver(the(basicRateLimitOf, person)));
  const additional = the(additionalRate).of(taxable.excessOver(the(higherRateLimitOf, person)));
  return basic.plus(higher, additional);
}

/** A rate of tax and the taxable income of a year up to which it goes; the last goes on without end. */
export interface Band {
  readonly rate: Rate;
  readonly upTo: Money<'year'> | undefined;
}

/** The bands of a year as PAYE applies them, without a person's own contributions. */
export function bandsOfYear(the: The, rates: 'main' | 'scottish'): Band[] {
  if (rates === 'main') {
    return [
      { rate: the(basicRate), upTo: the(basicRateLimit) },
      { rate: the(higherRate), upTo: the(higherRateLimit) },
      { rate: the(additionalRate), upTo: undefined },
    ];
  }
  const names = ['starter', 'basic', 'intermediate', 'higher', 'advanced'] as const;
  return [
    ...names.map((name) => ({ rate: the(scottishRates[name]), upTo: the(scottishLimits[name]) })),
    { rate: the(scottishRates.top), upTo: undefined },
  ];
}
