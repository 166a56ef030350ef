import { figures, rentalMarketAreas } from '#rules';
import { dayAfter } from '#rules/engine/index';
import { edition } from '#rules';
import { ratePack, type FigureOfPack, type RatePack } from '#shared/rate-pack/pack';

/** The last days for which figures of each kind are known in the edition, and in a pack for April 2027. */
export const nextEnd: Readonly<Record<string, string>> = {
  '2027-03-31': '2028-03-31',
  '2027-04-05': '2028-04-05',
  '2027-04-10': '2028-04-08',
  '2027-04-11': '2028-04-09',
};

/**
 * A made-up pack for April 2027: every figure that ends gets a row with the amount that it has, or with the one given. No amount
 * in it is anybody's law.
 */
export function madeUpApril(changed: Readonly<Record<string, string>> = {}, others: Partial<RatePack> = {}): RatePack {
  const entries = figures().flatMap(({ id, drawnFrom, read, rows, knownUntil }): [string, FigureOfPack][] => {
    const last = rows.at(-1);
    if (knownUntil === undefined || last === undefined || drawnFrom !== id || id.startsWith('uc.local-housing-allowance/')) return [];
    const row = { from: dayAfter(knownUntil), value: changed[id] ?? last.text, authority: 'a made-up order for 2027' };
    return [[id, { unit: read.unit, rows: [row], knownUntil: nextEnd[knownUntil] }]];
  });
  return ratePack.parse({
    format: 'taper-rates',
    version: 1,
    name: '2027-04',
    serial: 1,
    issued: '2027-02-20',
    editions: [edition],
    figures: Object.fromEntries(entries),
    ...others,
  });
}

/** A made-up table of local housing allowances: the same five amounts in every area. */
export const madeUpAllowances = (amounts: readonly string[]): NonNullable<RatePack['localHousingAllowances']>[number] => ({
  from: '2027-04-01',
  knownUntil: '2028-03-31',
  authority: 'a made-up determination',
  areas: Object.fromEntries(rentalMarketAreas.map(({ name }) => [name, amounts as [string, string, string, string, string]])),
});
