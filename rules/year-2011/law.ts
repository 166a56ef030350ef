import {
  asMoney,
  lawDatedBy,
  nearestPenny,
  type Citation,
  type Figure,
  type Money,
  type Period,
  type Row,
  type Rows,
} from '../engine/index.ts';
import { convention } from '../instruments.ts';
import { toMonths, toWeeks } from '../periods/index.ts';

/**
 * The law of 2011-12, for calculations of its time: from 11 April 2011, when the benefit rates of the year began after those of housing and
 * tax, to 5 April 2012, the last day of the tax year. Every figure ends with its year, so that none reaches another.
 */
export const { figure, rule } = lawDatedBy('day', 'ended');

/** When the amounts of each kind began and ended in 2011-12. */
const spans = {
  benefits: { from: '2011-04-11', until: '2012-04-08' },
  tax: { from: '2011-04-06', until: '2012-04-05' },
  // SI 2012/780 art 1: the next amounts of Housing Benefit and Council Tax Benefit are those of 1 April 2012, by the week of 2 April.
  housing: { from: '2011-04-04', until: '2012-03-31' },
} as const;

/** The one amount of the year. `unverified` says what about it could not be checked. */
export function ofTheYear(kind: keyof typeof spans, amount: string, authority: string, unverified?: string): Rows {
  const { from, until } = spans[kind];
  const row: Row = unverified === undefined ? [from, amount, authority] : [from, amount, authority, unverified];
  return { rows: [row], knownUntil: until };
}

export const order2011 = 'SI 2011/821';
export const oneSource = 'The amount of 2011-12 was found in one source and not checked against the instrument.';
export const fromMemory = 'The amount of 2011-12 was not found in an instrument or a published table that could be read. Check it.';

/** An amount of the year in pounds a week, of the up-rating order. */
export const weekly = (id: string, title: string, law: Citation, pounds: string, unverified?: string): Figure<Money<'week'>> =>
  figure(`year-2011.${id}`, title, asMoney('week'), law, ofTheYear('benefits', pounds, order2011, unverified));

/** An amount of the year of another law, or for another period. */
export const amount = <P extends Period>(
  kind: keyof typeof spans,
  id: string,
  title: string,
  per: P,
  law: Citation,
  pounds: string,
  authority: string,
  unverified?: string,
): Figure<Money<P>> => figure(`year-2011.${id}`, title, asMoney(per), law, ofTheYear(kind, pounds, authority, unverified));

const typicalMonth = convention('typical month: a twelfth of the year, to the penny');
export const monthly = toMonths(typicalMonth);
export const perWeek = toWeeks(typicalMonth);
export const penny = nearestPenny(typicalMonth);
