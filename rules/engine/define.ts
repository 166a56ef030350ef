import type { Citation } from './citation.ts';
import type { IsoDate } from './dates.ts';
import type { Assumed, Basis, Body, Fact, Figure, Reading, Rule, Since, Subject } from './question.ts';
import { Count, Money, Rate, type Period } from './amounts.ts';
import { enter, enterInPlaceOf } from './register.ts';

/** A way to read the text of rows written in a unit. */
export const readingIn = <T>(unit: string, read: (text: string) => T): Reading<T> => Object.assign((text: string) => read(text), { unit });

/** How a figure's text becomes an amount: `asMoney('month')`, `asRate`, `asCount`. */
export const asMoney = <P extends Period>(per: P): Reading<Money<P>> => readingIn(`money/${per}`, (text) => Money.of(text, per));
export const asRate: Reading<Rate> = readingIn('rate', (text) => Rate.of(text));
export const asCount: Reading<Count> = readingIn('count', (text) => Count.of(text));

/** From when, how much, by which instrument; and, for a figure that could not be verified, what is not known about it. */
export type Row = readonly [from: IsoDate, value: string, authority: string, unverified?: string];

/** Rows of a figure that is set anew each year, with the last day for which they are known. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly knownUntil: IsoDate;
}

/** The definers of one law, whose figures and bodies are all selected by the same date. */
export interface Definers {
  /** A dated figure. Rows run from their date to the next row; the last one to its known end, or until the law changes it. */
  figure<T>(id: string, title: string, reading: Reading<T>, law: Citation, rows: readonly Row[] | Rows): Figure<T>;
  /** A rule with one body, or with dated bodies (`since`). */
  rule<T, S extends Subject | void = void>(
    id: string,
    title: string,
    law: Citation,
    ...bodies: readonly (Body<T, S> | Since<T, S>)[]
  ): Rule<T, S>;
}

/**
 * The definers for a law whose figures and bodies are selected by the date of `basis`. Law that is `ended` is kept for calculations of its
 * own time: its figures are in no list of those that a new year or a rate pack is to bring.
 */
export function lawDatedBy(basis: Basis, standing: 'in-force' | 'ended' = 'in-force'): Definers {
  return {
    figure: <T>(id: string, title: string, reading: Reading<T>, law: Citation, given: readonly Row[] | Rows): Figure<T> =>
      enter({
        kind: 'figure',
        id,
        title,
        law,
        basis,
        read: reading,
        drawnFrom: id,
        ...(standing === 'ended' && { ended: true as const }),
        knownUntil: 'knownUntil' in given ? given.knownUntil : undefined,
        rows: ('knownUntil' in given ? given.rows : given).map(([from, text, authority, unverified]) => ({
          from,
          value: reading(text),
          text,
          authority,
          unverified,
        })),
      }),
    rule: <T, S extends Subject | void = void>(
      id: string,
      title: string,
      law: Citation,
      ...bodies: readonly (Body<T, S> | Since<T, S>)[]
    ): Rule<T, S> =>
      enter({
        kind: 'rule',
        id,
        title,
        law,
        basis,
        bodies: bodies.map((body) => (typeof body === 'function' ? { from: firstDay, body } : body)),
        unverified: undefined,
      }),
  };
}

const firstDay: IsoDate = '0001-01-01';

/** A body that is the law from this date on. */
export function since<T, S extends Subject | void = void>(from: IsoDate, body: Body<T, S>): Since<T, S> {
  return { from, body };
}

/** The rule with a mark that says what about it could not be verified; every amount that rests on it shows the mark. */
export function unverified<R extends Rule<unknown, never> | Rule<unknown>>(rule: R, what: string): R {
  return enterInPlaceOf(rule, { ...rule, unverified: what });
}

/** The same figure, selected by another date: the minimum wage at the start of an assessment period, say. */
export function datedBy<T>(basis: Basis, figure: Figure<T>, id: string, title: string): Figure<T> {
  return enter({ ...figure, basis, id, title });
}

/** The definer of facts about one kind of circumstances (what a case says). */
export function factsOf<C>() {
  function fact<T, S extends Subject | void = void>(
    id: string,
    title: string,
    path: string | ((circumstances: C, subject: S) => string),
    read: (circumstances: C, subject: S) => T | Assumed<T>,
  ): Fact<T, S> {
    return { kind: 'fact', id, title, read, path: typeof path === 'string' ? () => path : path };
  }
  return fact;
}
