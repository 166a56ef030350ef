import { dayBefore, type IsoDate, type Row, type Rows } from './engine/index.ts';

/**
 * The years of law that figures set anew each April belong to: the days on which each kind of amount changes, and the
 * up-rating order of the year. A figure gives one amount for each year, the earliest first, and is known until the day before
 * the first year that it has none for: nothing is ever carried forward. The next April is a new entry here, a place in `Amounts` and an amount in each figure.
 */
const years = [
  { benefits: '2024-04-08', tax: '2024-04-06', april: '2024-04-01', order: 'SI 2024/242', name: '2024-25' },
  { benefits: '2025-04-07', tax: '2025-04-06', april: '2025-04-01', order: 'SI 2025/295', name: '2025-26' },
  { benefits: '2026-04-06', tax: '2026-04-06', april: '2026-04-01', order: 'SI 2026/148', name: '2026-27' },
  // Benefits change on the first Monday of the tax year.
  { benefits: '2027-04-12', tax: '2027-04-06', april: '2027-04-01', order: undefined, name: '2027-28' },
] as const;

type Year = (typeof years)[number];

/** The days on which benefits go up, as far as the amounts are known. */
export const benefitsUprated: readonly IsoDate[] = years.flatMap(({ benefits, order }) => (order === undefined ? [] : [benefits]));

/** Which day of a year an amount changes on. */
type Kind = 'benefits' | 'tax' | 'april';

/** An amount of a year; with what is special about it, where its authority is another or it could not be verified. */
export type Yearly = string | { readonly amount: string; readonly authority?: string; readonly unverified?: string };
export type Amounts = readonly [in2024: Yearly | undefined, in2025: Yearly | undefined, in2026: Yearly];

/** In place of the amount of a year before the figure began. */
export const notYet = undefined;

/** Amounts of benefits by the up-rating order of each year, from 2024-25 on. */
export const uprated = (...amounts: Amounts): Rows => rowsOf(amounts, 'benefits', ({ order, name }) => order ?? name);

/** Amounts that change with the tax year, from 2024-25 on. `authority` is the same each year, with the name of the year. */
export const byTaxYear =
  (authority: string) =>
  (...amounts: Amounts): Rows =>
    rowsOf(amounts, 'tax', ({ name }) => `${authority} ${name}`);

/** Amounts that change on 1 April, from 2024-25 on. */
export const byApril =
  (authority: string) =>
  (...amounts: Amounts): Rows =>
    rowsOf(amounts, 'april', ({ name }) => `${authority} ${name}`);

/** Rows written out, of a figure that did not begin with a year: known until the day before the year after `name` begins. */
export function knownFor(name: Year['name'], kind: Kind, rows: readonly Row[]): Rows {
  const next = years[years.findIndex((year) => year.name === name) + 1];
  if (next === undefined) throw new RangeError('The year after has no first day: open it in rules/years.ts.');
  return { rows, knownUntil: dayBefore(next[kind]) };
}

/** The same amount in every year. */
export const frozen = (amount: string): Amounts => [amount, amount, amount];

function rowsOf(amounts: readonly (Yearly | undefined)[], kind: Kind, authorityOf: (year: Year) => string): Rows {
  const rows = years.slice(0, amounts.length).flatMap((year, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [rowOf(amount, year[kind], authorityOf(year))];
  });
  const next = years[amounts.length];
  if (next === undefined) throw new RangeError('There are more amounts than years: open the next year in rules/years.ts.');
  return { rows, knownUntil: dayBefore(next[kind]) };
}

function rowOf(yearly: Yearly, from: IsoDate, authority: string): Row {
  if (typeof yearly === 'string') return [from, yearly, authority];
  const { amount, authority: own = authority, unverified } = yearly;
  return unverified === undefined ? [from, amount, own] : [from, amount, own, unverified];
}
