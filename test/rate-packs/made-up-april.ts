import { figures, rentalMarketAreas } from '#rules';
import { dayAfter, dayBefore } from '#rules/engine/index';
import { edition } from '#rules';
import { endAfter, nextYear } from './next-year.ts';
import { ratePack, type FigureOfPack, type RatePack } from '#shared/rate-pack/pack';

/**
 * A made-up pack for the first April that the edition has no figures for: every figure that ends gets a row with the amount that it has, or with the one given. No amount
 * in it is anybody's law.
 */
export function madeUpApril(changed: Readonly<Record<string, string>> = {}, others: Partial<RatePack> = {}): RatePack {
  const entries = figures().flatMap(({ id, drawnFrom, read, rows, knownUntil }): [string, FigureOfPack][] => {
    const last = rows.at(-1);
    if (knownUntil === undefined || last === undefined || drawnFrom !== id || id.startsWith('uc.local-housing-allowance/')) return [];
    const row = { from: dayAfter(knownUntil), value: changed[id] ?? last.text, authority: 'a made-up order' };
    return [[id, { unit: read.unit, rows: [row], knownUntil: endAfter(knownUntil) }]];
  });
  return ratePack.parse({
    format: 'taper-rates',
    version: 1,
    name: 'next-april',
    serial: 1,
    issued: '2027-02-20',
    editions: [edition],
    figures: Object.fromEntries(entries),
    ...others,
  });
}

/** A made-up table of local housing allowances: the same five amounts in every area. */
export const madeUpAllowances = (amounts: readonly string[]): NonNullable<RatePack['localHousingAllowances']>[number] => ({
  from: nextYear.april,
  knownUntil: endAfter(dayBefore(nextYear.april)),
  authority: 'a made-up determination',
  areas: Object.fromEntries(rentalMarketAreas.map(({ name }) => [name, amounts as [string, string, string, string, string]])),
});
