import { councils } from '#rules';
import type { Trace, TraceEntry, TraceValue, Working } from '#shared/calculation/trace';
import { longDate } from '../../words/dates.ts';
import { percentage, plainNumber, pounds } from '../../words/money.ts';
import { perWords } from '../../words/periods.ts';

type Kind = TraceValue['kind'];

/** The entries of a trace by their key. */
export type Entries = ReadonlyMap<string, TraceEntry>;

export const entriesOf = (trace: Trace): Entries => new Map(trace.map((entry) => [entry.key, entry]));

/** An answer as it is shown: "£424.90 a month", "55%", "yes", "monthly", "15 June 2026". */
export function valueWords({ kind, text, per }: TraceValue): string {
  if (kind === 'money') return `${pounds(text)} ${per === undefined ? '' : perWords(per)}`.trim();
  if (kind === 'none') return 'nothing';
  if (kind === 'text') return text === '' ? 'none' : textWords(text);
  if (kind === 'list') return listWords(text);
  return bare(text, kind);
}

/** "child 1, child 2"; entries without a name are counted: "2 entered". */
function listWords(text: string): string {
  if (text === '') return 'none';
  const items = text.split(', ');
  if (items.every((item) => item === '')) return `${items.length} entered`;
  return items.map(textWords).join(', ');
}

/** A text of the case or of a rule without its hyphens. Dates are written out, and years such as "2026-27" stay. */
function textWords(text: string): string {
  const own = namedTexts[text];
  if (own !== undefined) return own;
  const council = councils().find(({ code }) => code === text)?.name;
  if (council !== undefined) return council;
  if (isoDates.test(text)) return withLongDates(text);
  return /\d{4}-\d{2}$/.test(text) ? text : nameWords(text);
}

const isoDates = /\d{4}-\d{2}-\d{2}/;
const withLongDates = (text: string): string => text.replaceAll(new RegExp(isoDates, 'g'), longDate);

const namedTexts: Readonly<Record<string, string | undefined>> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  W92000004: 'Wales',
  S92000003: 'Scotland',
  esa: 'New Style ESA',
  jsa: 'New Style JSA',
};

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
export const titleWords = ({ title }: TraceEntry): string => withLongDates(title.charAt(0).toUpperCase() + title.slice(1));

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
