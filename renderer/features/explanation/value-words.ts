import type { Trace, TraceEntry, TraceValue, Working } from '#shared/calculation/trace';
import { percentage, plainNumber, pounds } from '../../words/money.ts';
import { perWords } from '../../words/periods.ts';

type Kind = TraceValue['kind'];

/** The entries of a trace by their key. */
export type Entries = ReadonlyMap<string, TraceEntry>;

export const entriesOf = (trace: Trace): Entries => new Map(trace.map((entry) => [entry.key, entry]));

/** An answer as it is shown: "£424.90 a month", "55%", "yes", "monthly". */
export function valueWords({ kind, text, per }: TraceValue): string {
  if (kind === 'money') return `${pounds(text)} ${per === undefined ? '' : perWords(per)}`.trim();
  if (kind === 'none') return 'nothing';
  if (kind === 'text' || kind === 'list') return text === '' ? 'none' : text.split(', ').map(nameWords).join(', ');
  return bare(text, kind);
}

/** A number by itself, as it stands in a sum. */
export function bare(text: string, kind: Kind): string {
  if (kind === 'money') return pounds(text);
  if (kind === 'rate') return percentage(text);
  return kind === 'number' ? plainNumber(text) : text;
}

/** Whom or what an entry is about: "you", "job 1". */
export function nameWords(name: string): string {
  if (name === 'client') return 'you';
  return name.replace(/^nd-/, 'adult ').replaceAll('-', ' ');
}

/** "Deduction for earned income" */
export const titleWords = ({ title }: TraceEntry): string => title.charAt(0).toUpperCase() + title.slice(1);

/** Whom or what an entry is about, after something else: ", you", ", job 1". */
export const aboutWords = ({ about }: TraceEntry): string => (about === undefined ? '' : `, ${nameWords(about)}`);

/** Whether a node of a sum is money, a rate or a number. A constant is what its neighbours are. */
export function kindOf(node: Working, entries: Entries): Kind {
  if (node.kind === 'answer') return entries.get(node.key)?.value.kind ?? 'number';
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
