import { councils } from '#rules';
import type { TraceValue } from '#shared/calculation/trace';
import { isoDates, withLongDates } from './dates.ts';
import { percentage, plainNumber, pounds } from './money.ts';
import { perWords } from './periods.ts';

type Kind = TraceValue['kind'];

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
