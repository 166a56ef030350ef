import { lawDatedBy, type Money, type The } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import { financeAct2004 } from '../instruments.ts';
import { reliefAtSourceContributions } from '../pensions/index.ts';
import { additionalRate, basicRate, basicRateLimit, higherRate, higherRateLimit } from './figures.ts';

const { rule } = lawDatedBy('day');

/** Finance Act 2004 s 192(4): the limits rise by contributions with relief at source, which gives their higher-rate relief. */
export const basicRateLimitOf = rule(
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

/** ITA 2007 s 10: tax on a year's taxable income of England, Wales or Northern Ireland, band by band. */
export function taxByBands(the: The, person: Person, taxable: Money<'year'>): Money<'year'> {
  const basic = the(basicRate).of(taxable.atMost(the(basicRateLimitOf, person)));
  if (!taxable.isMoreThan(the(basicRateLimitOf, person))) return basic;
  const higher = the(higherRate).of(taxable.atMost(the(higherRateLimitOf, person)).excessOver(the(basicRateLimitOf, person)));
  const additional = the(additionalRate).of(taxable.excessOver(the(higherRateLimitOf, person)));
  return basic.plus(higher, additional);
}
