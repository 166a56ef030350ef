import type { ModelData } from 'highs';
import type { Tables } from './tables.ts';

type Entry = readonly [place: number, factor: number];

/** The tables as an integer program: a column a count, a row for each sum and each "at most". */
export function programOf(
  { sums, atMosts }: Pick<Tables, 'sums' | 'atMosts'>,
  places: ReadonlyMap<string, number>,
  limits: readonly { least: number; most: number }[],
): ModelData {
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`There is no count "${id}" in these tables.`);
    return place;
  };
  const times =
    (factor: number) =>
    (id: string): Entry => [placeOf(id), factor];
  const rows: { entries: Entry[]; least: number }[] = [
    ...sums.map(({ total, parts }) => ({ entries: [times(-1)(total), ...parts.map(times(1))], least: 0 })),
    ...atMosts.map(({ lesser, greater, weights }) => ({
      entries: [...lesser.map(times(weights?.lesser ?? 1)), ...greater.map(times(-(weights?.greater ?? 1)))],
      least: -Infinity,
    })),
  ];
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const all = rows.flatMap(({ entries }) => entries);
  return {
    numCols: limits.length,
    numRows: rows.length,
    colCost: limits.map(() => 0),
    colLower: limits.map(({ least }) => least),
    colUpper: limits.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(() => 0),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: limits.length,
      starts,
      indices: all.map(([place]) => place),
      values: all.map(([, factor]) => factor),
    },
    integrality: limits.map(() => 1 as const),
  };
}
