import type { Trace, TraceEntry, TraceValue, Working } from '#shared/calculation/trace';
import { rowLabel } from './amounts.ts';
import { withLongDates } from './dates.ts';
import { nameWords } from './values.ts';

type Kind = TraceValue['kind'];

/** The entries of a trace by their key. */
export type Entries = ReadonlyMap<string, TraceEntry>;

export const entriesOf = (trace: Trace): Entries => new Map(trace.map((entry) => [entry.key, entry]));

/** "Deduction for earned income" */
export const titleWords = ({ title }: TraceEntry): string => withLongDates(title.charAt(0).toUpperCase() + title.slice(1));

/** What a key is called: as its row in the comparison, or by its title in the law's words. */
export function labelOfKey(key: string, nation: string, ...entries: Entries[]): string {
  const entry = entries.map((of) => of.get(key)).find((found) => found !== undefined);
  return rowLabel(key, nation) ?? (entry === undefined ? key : titleWords(entry));
}

/** Whom or what an entry is about, after something else: ", you", ", job 1". */
export const aboutWords = ({ about }: TraceEntry): string => (about === undefined ? '' : `, ${nameWords(about)}`);

// A number that stands in a list of the case, such as of costs, is an amount of money.
const numberKind = (kind: Kind = 'number'): Kind => (kind === 'list' ? 'money' : kind);

/** Whether a node of a sum is money, a rate or a number. A constant is what its neighbours are. */
export function kindOf(node: Working, entries: Entries): Kind {
  if (node.kind === 'answer') return numberKind(entries.get(node.key)?.value.kind);
  if (node.kind === 'constant') return 'number';
  const kinds = node.operands.map((operand) => kindOf(operand, entries));
  switch (node.operation) {
    case 'product':
      return kinds.includes('money') ? 'money' : kinds.includes('rate') ? 'rate' : 'number';
    case 'quotient':
      return kinds[0] === 'money' && kinds[1] === 'money' ? 'rate' : (kinds[0] ?? 'number');
    case 'convert':
    case 'round':
      return kinds[0] ?? 'number';
    case 'parts':
    case 'whole-parts':
      return 'number';
    default:
      return kinds.find((kind) => kind !== 'number') ?? 'number';
  }
}
