import type { Case } from '#shared/case/schema';
import type { IsoDate } from '../engine/index.ts';

/**
 * Bank holidays on which banks of the nation are shut (Banking and Financial Dealings Act 1971 s 1 and Sch 1, and proclamations),
 * 2024 to 2028. Holidays on a weekend are left out: nothing is paid on those days in any case.
 */
const everywhere = `
  2024-01-01 2024-03-29 2024-05-06 2024-05-27 2024-12-25 2024-12-26
  2025-01-01 2025-04-18 2025-05-05 2025-05-26 2025-12-25 2025-12-26
  2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-28
  2027-01-01 2027-03-26 2027-05-03 2027-05-31 2027-12-27 2027-12-28
  2028-01-03 2028-04-14 2028-05-01 2028-05-29 2028-12-25 2028-12-26`;
const easterMondayAndAugust = `
  2024-04-01 2024-08-26 2025-04-21 2025-08-25 2026-04-06 2026-08-31 2027-03-29 2027-08-30 2028-04-17 2028-08-28`;
const scotland = `
  2024-01-02 2024-08-05 2024-12-02 2025-01-02 2025-08-04 2025-12-01 2026-01-02 2026-06-15 2026-08-03 2026-11-30
  2027-01-04 2027-08-02 2027-11-30 2028-01-04 2028-08-07 2028-11-30`;
const northernIreland = `
  2024-03-18 2024-07-12 2025-03-17 2025-07-14 2026-03-17 2026-07-13 2027-03-17 2027-07-12 2028-03-17 2028-07-12`;

const setOf = (...lists: readonly string[]): ReadonlySet<IsoDate> => new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

const englandAndWales = setOf(everywhere, easterMondayAndAugust);

/** The bank holidays of a nation, by day. */
export const bankHolidaysOf: Readonly<Record<Case['nation'], ReadonlySet<IsoDate>>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland: setOf(everywhere, scotland),
  'northern-ireland': setOf(everywhere, easterMondayAndAugust, northernIreland),
};

/** The last day for which bank holidays are held. */
export const bankHolidaysKnownUntil: IsoDate = '2028-12-31';
