import { bundleOf } from '#electron/team/bundle/export';
import type { OwnKey } from '#electron/team/bundle/own-key';
import { newKeyPair } from '#electron/rate-packs/keys';
import type { CalculationRow, StartRow } from '#shared/team/rows';
import { hoursBands } from '#shared/team/values';
import { dice } from './made-up-service.ts';

/** The key of a machine that nobody has. */
export function madeUpKey(serial = 1): OwnKey {
  const { privateKey, publicKey } = newKeyPair(undefined);
  return { privateKey, publicKey: publicKey.pem, fingerprint: publicKey.fingerprint, serial };
}

export const months = Array.from(
  { length: 12 },
  (_, index) => `${index < 9 ? 2025 : 2026}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
);

/** Rows of one machine over the year from April 2025, the same for the same seed. */
export function madeUpRows(size: number, seed: number, team: string): { calculations: CalculationRow[]; starts: StartRow[] } {
  const next = dice(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  const id = (): string => {
    const hex = Array.from({ length: 4 }, () =>
      Math.floor(next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const calculations: CalculationRow[] = [];
  for (let made = 0; made < Math.ceil(size * 0.8); made += 1) {
    const worseOff = next() < 0.02;
    const before = calculations.at(-1);
    calculations.push({
      id: id(),
      person: before !== undefined && next() < 0.1 ? before.person : id(),
      team,
      month: pick(months),
      gain: worseOff ? -Math.ceil(next() * 80) : Math.round(next() * 500),
      hours: pick(hoursBands),
      worseOff,
      reasons: worseOff ? ['work-costs'] : [],
      basis: next() < 0.5 ? 'signed' : 'quick',
      ...(next() < 0.3 && { occasion: 'before-start' as const }),
    });
  }
  const starts = Array.from({ length: size - calculations.length }, (): StartRow => ({
    id: id(),
    person: id(),
    team,
    month: pick(months),
    hours: pick(hoursBands),
    openToAnyone: next() < 0.9,
    atLeastMinimumWage: true,
  }));
  return { calculations, starts };
}

export function madeUpBundle(key: OwnKey, size: number, seed: number, team: string): string {
  const { calculations, starts } = madeUpRows(size, seed, team);
  return bundleOf(key, '2025-04', '2026-03', calculations, starts);
}
