import type { Status } from '#shared/calculation/result';
import { ledgerStates } from '../../../words/states.ts';

/** What the adviser's sheet says around the figures. */
export const sheetWords = {
  title: (reference: string) => `Adviser’s sheet: ${reference}`,
  rates: (day: string) => `Rates of ${day}.`,
  log: (head: string) => `Log ${head}.`,
  edition: (edition: string, digest: string | undefined) => `Edition ${edition}${digest === undefined ? '' : `, digest ${digest}`}.`,
  pack: (name: string, serial: number, issued: string) => `Rate pack ${name}, serial ${serial}, issued ${issued}.`,
  made: (adviser: string, day: string) => (adviser === '' ? `Made on ${day}.` : `Made by ${adviser} on ${day}.`),
  signed: (adviser: string, day: string) => `Checked and signed by ${adviser} on ${day}.`,
  notSigned: 'Not yet checked by an adviser.',
  nothing: 'None.',
  lines: 'Every line, pounds a month',
  line: 'Line',
  noFigure: 'no figure',
  changes: (name: string) => `What changes, and why: ${name}`,
  columns: { before: 'As I am now', after: 'Then', change: 'Change', why: 'Why' },
  now: 'Now:',
  later: 'Then:',
  sum: 'All together',
  noChange: 'No line changes.',
  noGain: 'This comparison rests on a refusal, so it has no gain. The lines that are known are given.',
  ranged:
    'Not everything is known. Single figures are those of the answers with the least gain; the line “All together” gives what the gain can be.',
  ledger: (name: string) => `What stays, changes and is at risk: ${name}`,
  thing: 'Thing',
  state: 'What becomes of it',
  source: 'Source',
  limit: (amount: string) => `A limit of the law, such as that an award cannot fall below nothing, or a rounding: ${amount}.`,
  checked: (day: string) => `Looked at on ${day}.`,
  stop: (name: string) => `If the job stops: ${name}`,
  refusals: 'Could not be worked out',
  warnings: 'To put right first',
  questions: 'To ask: what may be missing',
  worth: (amount: string) => `Worth ${amount} a month.`,
  assumed: 'Assumed',
  unchecked: 'Unchecked.',
  restsOnIt: (lines: string) => `Rests on it: ${lines}.`,
  notCounted: 'Not counted',
  figures: 'Figures of the law that were used',
  figure: 'Figure',
  value: 'Amount',
  since: 'In force since',
  law: 'Law',
  rules: 'Rules that were used',
  rule: 'Rule',
  fromPack: (name: string) => `From the rate pack ${name}.`,
  noTrace: 'How it was worked out was not kept with this calculation.',
} as const;

/** "Stays", "At risk". */
export const stateWord = (state: Status['state']): string => ledgerStates.find((known) => known.state === state)?.word ?? state;
