import type { Cause, Changed, Moved } from '#shared/calculation/moved';
import { fromPence, penceOf } from '../../words/money.ts';

/** What is looked at: money left in each situation, or how much better off each scenario is. */
export type View = 'left' | 'gain';

/** One situation, or one scenario beside the present. */
export interface Column {
  id: string;
  name: string;
  before: string | undefined;
  after: string | undefined;
  change: string | undefined;
  note: string | undefined;
  causes: readonly Cause[];
}

/** A cause, with what it does in each column; on each line too. A cell without an amount has nothing to do with it. */
export interface CauseRow {
  key: string;
  changed: readonly Changed[];
  cells: (string | undefined)[];
  lines: { id: string; cells: (string | undefined)[] }[];
}

/** All causes of one kind, and what they do together. */
export interface KindGroup {
  kind: Cause['kind'];
  cells: (string | undefined)[];
  rows: CauseRow[];
}

const order: Cause['kind'][] = ['correction', 'input', 'time', 'law', 'figure', 'together'];

export function columnsOf({ situations, comparisons }: Moved, view: View): Column[] {
  const nameOf = (id: string): string => situations.find((situation) => situation.id === id)?.name ?? (id === 'now' ? 'As I am now' : id);
  const ofSituations = situations.map(({ id, before, after, change, note, causes }) => ({ id, before, after, change, note, causes }));
  const ofGains = comparisons.map(({ to, before, after, change, note, causes }) => ({ id: to, before, after, change, note, causes }));
  return (view === 'left' ? ofSituations : ofGains).map((column) => ({ ...column, name: nameOf(column.id) }));
}

/** The causes of all columns by their kind, in the order in which they were worked out. */
export function groupsOf(columns: readonly Column[]): KindGroup[] {
  const rows = rowsOf(columns);
  return order.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind).map(({ row }) => row);
    return own.length === 0 ? [] : [{ kind, rows: own, cells: columns.map((_, index) => sumOf(own.map(({ cells }) => cells[index]))) }];
  });
}

function rowsOf(columns: readonly Column[]): { kind: Cause['kind']; row: CauseRow }[] {
  const found = new Map<string, { kind: Cause['kind']; changed: readonly Changed[]; causes: (Cause | undefined)[] }>();
  for (const [index, { causes }] of columns.entries()) {
    for (const cause of causes) {
      const key = JSON.stringify(cause.changed.map(({ kind, title, path, question }) => [kind, path ?? question ?? title]));
      const known = found.get(key) ?? { kind: cause.kind, changed: cause.changed, causes: columns.map(() => undefined) };
      known.causes[index] = cause;
      found.set(key, known);
    }
  }
  return [...found].map(([key, { kind, changed, causes }]) => ({
    kind,
    row: { key, changed, cells: causes.map((cause) => cause?.change), lines: linesOf(causes) },
  }));
}

function linesOf(causes: readonly (Cause | undefined)[]): CauseRow['lines'] {
  const ids = new Set(causes.flatMap((cause) => cause?.lines.map(({ id }) => id) ?? []));
  return [...ids].map((id) => ({ id, cells: causes.map((cause) => cause?.lines.find((line) => line.id === id)?.change) }));
}

function sumOf(amounts: readonly (string | undefined)[]): string | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : fromPence(known.reduce((sum, amount) => sum + penceOf(amount), 0));
}
