import type { Comparison, Result, SituationResult } from '#shared/calculation/result';

/** One situation beside the present. Without a result where it was added after the answer that is shown. */
export interface Column {
  id: string;
  name: string;
  situation: SituationResult | undefined;
  comparison: Comparison | undefined;
}

/** The present and the scenarios, in this order, with what a result says of each. */
export function columnsOf(result: Result, scenarios: readonly { id: string; name: string }[]): { now: Column; scenarios: Column[] } {
  const column = ({ id, name }: { id: string; name: string }): Column => ({
    id,
    name,
    situation: result.situations.find((situation) => situation.id === id),
    comparison: result.comparisons.find(({ to }) => to === id),
  });
  return { now: column({ id: 'now', name: 'As I am now' }), scenarios: scenarios.map(column) };
}

/** The scenarios of a result by its own account, for one that is not being edited. */
export const scenariosOf = (result: Result): { id: string; name: string }[] =>
  result.situations.filter(({ id }) => id !== 'now').map(({ id, name }) => ({ id, name: name ?? id }));
