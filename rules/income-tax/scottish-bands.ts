import { lawDatedBy, Money, type The } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import { financeAct2004 } from '../instruments.ts';
import { reliefAtSourceContributions } from '../pensions/index.ts';
import { scottishLimits, scottishRates } from './figures.ts';

const { rule } = lawDatedBy('day');

/**
 * Finance Act 2004 s 192(4A): the limit for the Scottish basic rate and those for the rates above it rise by contributions
 * with relief at source. The limit for the starter rate does not.
 */
const limitOf = (band: 'basic' | 'intermediate' | 'higher' | 'advanced') =>
  rule(
    `income-tax.scottish-${band}-rate-limit-of-person`,
    `upper limit for the Scottish ${band} rate`,
    financeAct2004('192(4A)'),
    (the, person: Person) => the(scottishLimits[band]).plus(the(reliefAtSourceContributions, person)),
  );

const basicLimitOf = limitOf('basic');
export const scottishIntermediateLimitOf = limitOf('intermediate');
const higherLimitOf = limitOf('higher');
const advancedLimitOf = limitOf('advanced');

/** ITA 2007 s 11A: tax on a year's taxable income of a Scottish taxpayer that is neither savings nor dividends, band by band. */
export function scottishTaxByBands(the: The, person: Person, taxable: Money<'year'>): Money<'year'> {
  const bands = [
    { rate: scottishRates.starter, limit: () => the(scottishLimits.starter) },
    { rate: scottishRates.basic, limit: () => the(basicLimitOf, person) },
    { rate: scottishRates.intermediate, limit: () => the(scottishIntermediateLimitOf, person) },
    { rate: scottishRates.higher, limit: () => the(higherLimitOf, person) },
    { rate: scottishRates.advanced, limit: () => the(advancedLimitOf, person) },
  ];
  const taxes: Money<'year'>[] = [];
  let below: Money<'year'> | undefined;
  for (const { rate, limit } of bands) {
    const upTo = limit();
    const reached = taxable.atMost(upTo);
    taxes.push(the(rate).of(below === undefined ? reached : reached.excessOver(below)));
    if (!taxable.isMoreThan(upTo)) return Money.sum('year', taxes);
    below = upTo;
  }
  const above = below === undefined ? taxable : taxable.excessOver(below);
  return Money.sum('year', [...taxes, the(scottishRates.top).of(above)]);
}
