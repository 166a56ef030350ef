import type { Range } from '#shared/calculation/range';
import type { Comparison, Result, SituationResult } from '#shared/calculation/result';

/** One situation beside the present. Without a result where it was added after the answer that is shown. */
export interface Column {
  id: string;
  name: string;
  situation: SituationResult | undefined;
  comparison: Comparison | undefined;
  /** What it can be, where not everything is known. */
  range?: { situation: RangeOf<'situations'> | undefined; comparison: RangeOf<'comparisons'> | undefined };
}

type RangeOf<Part extends 'situations' | 'comparisons'> = Range[Part][number];

/**
 * The present and the scenarios, in this order, with what a result says of each. A column is called as the result calls it, so that
 * its name and its figures are always of one moment.
 */
export function columnsOf(result: Result, scenarios: readonly { id: string; name: string }[]): { now: Column; scenarios: Column[] } {
  const column = ({ id, name }: { id: string; name: string }): Column => {
    const situation = result.situations.find((candidate) => candidate.id === id);
    const range = result.range && {
      situation: result.range.situations.find((candidate) => candidate.id === id),
      comparison: result.range.comparisons.find(({ to }) => to === id),
    };
    const comparison = result.comparisons.find(({ to }) => to === id);
    return { id, name: situation?.name ?? name, situation, comparison, ...(range && { range }) };
  };
  return { now: { ...column({ id: 'now', name: '' }), name: 'As I am now' }, scenarios: scenarios.map(column) };
}

/** The scenarios of a result by its own account, for one that is not being edited. */
export const scenariosOf = (result: Result): { id: string; name: string }[] =>
  result.situations.filter(({ id }) => id !== 'now').map(({ id, name }) => ({ id, name: name ?? id }));
