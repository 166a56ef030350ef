import type { Bounds } from '#shared/calculation/range';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';

/** What the amount of a row can be in a column; nothing where it is one amount whatever is not known. */
export function boundsIn({ range }: Column, { key }: Row): Bounds | undefined {
  const [name = '', who] = key.split('/');
  const people = range?.situation?.people;
  const bounds = who === undefined ? range?.situation?.amounts[name] : (who === 'partner' ? people?.partner : people?.client)?.[name];
  return moves(bounds);
}

/**
 * What the change of a row can be; nothing where it is one amount. "unknown" for a row whose change was not worked out whole: the
 * difference of two ranges says less than nothing.
 */
export function changeBoundsIn(now: Column, column: Column, row: Row): Bounds | 'unknown' | undefined {
  const { range } = column;
  if (range?.comparison === undefined) return undefined;
  const [name = '', who] = row.key.split('/');
  if (row.key === 'money-left') return moves(range.comparison.gain?.month);
  const line = range.comparison.lines.find(({ id }) => id === (who === undefined ? name : `${who}.${name}`));
  if (line !== undefined) return moves(line.change);
  return boundsIn(now, row) === undefined && boundsIn(column, row) === undefined ? undefined : 'unknown';
}

const moves = (bounds: Bounds | undefined): Bounds | undefined =>
  bounds !== undefined && bounds.least !== bounds.most ? bounds : undefined;

/** The keys of the rows that can be more than nil in one of these columns. */
export function rowsThatCanBe(columns: readonly Column[]): string[] {
  return columns.flatMap(({ range }) => {
    const { amounts = {}, people } = range?.situation ?? {};
    return [
      ...namesAboveNil(amounts),
      ...namesAboveNil(people?.client ?? {}).map((name) => `${name}/client`),
      ...namesAboveNil(people?.partner ?? {}).map((name) => `${name}/partner`),
    ];
  });
}

const namesAboveNil = (amounts: Readonly<Record<string, Bounds>>): string[] =>
  Object.entries(amounts).flatMap(([name, { least, most }]) => (least === '0.00' && most === '0.00' ? [] : [name]));
