import type { Working } from '#shared/calculation/trace';
import { isLine } from '../words/amounts.ts';
import type { Entries } from '../words/trace.ts';

/** A line under another: what it is in both situations, and what its change does to the line above. */
export interface Part {
  /** The key of the line in the trace. */
  key: string;
  before: number;
  after: number;
  /** Whole pence, with the sign of the line above. */
  effect: number;
}

/** What the change of a line is made of. The parts and the rest add up to the change, to the penny. */
export interface Difference {
  before: number;
  after: number;
  change: number;
  parts: Part[];
  /** What a limit of the law takes or gives on top, such as an award that cannot fall below nothing. */
  rest: number;
}

/** Amounts of a trace are decimal text of any length; a line of a result is whole pence. */
const pence = (text: string): number => Math.round(Number(text) * 100);

/** The change of a line from one situation to another, by the sums that made it in both. */
export function differenceOf(key: string, beforeEntries: Entries, afterEntries: Entries): Difference {
  const before = amountOf(key, beforeEntries);
  const after = amountOf(key, afterEntries);
  const termsBefore = termsOf(key, beforeEntries);
  const termsAfter = termsOf(key, afterEntries);
  const parts = [...new Set([...termsAfter.keys(), ...termsBefore.keys()])].flatMap((part): Part[] => {
    const sign = termsAfter.get(part) ?? termsBefore.get(part) ?? 1;
    const [was, is] = [termsBefore.has(part) ? amountOf(part, beforeEntries) : 0, termsAfter.has(part) ? amountOf(part, afterEntries) : 0];
    return was === is ? [] : [{ key: part, before: was, after: is, effect: sign * (is - was) }];
  });
  const change = after - before;
  return { before, after, change, parts, rest: change - parts.reduce((sum, { effect }) => sum + effect, 0) };
}

const amountOf = (key: string, entries: Entries): number => {
  const entry = entries.get(key);
  return entry?.value.kind === 'money' ? pence(entry.value.text) : 0;
};

/** The lines that a line adds up, each with its sign, through the sums between that have no line of their own. */
function termsOf(key: string, entries: Entries): Map<string, 1 | -1> {
  const terms = new Map<string, 1 | -1>();
  const working = entries.get(key)?.working;
  if (working !== undefined) addTerms(working, 1, entries, terms);
  return terms;
}

function addTerms(node: Working, sign: 1 | -1, entries: Entries, terms: Map<string, 1 | -1>): void {
  if (node.kind === 'constant') return;
  if (node.kind === 'answer') {
    const within = entries.get(node.key)?.working;
    if (!isLine(node.key) && within !== undefined && isSum(within)) addTerms(within, sign, entries, terms);
    else terms.set(node.key, sign);
    return;
  }
  if (!isSum(node)) return;
  for (const [index, operand] of node.operands.entries()) {
    const isTakenOff = index > 0 && node.operation !== 'sum';
    addTerms(operand, isTakenOff ? (sign === 1 ? -1 : 1) : sign, entries, terms);
  }
}

const isSum = (node: Working): boolean =>
  node.kind === 'answer' || (node.kind === 'step' && ['sum', 'difference', 'excess'].includes(node.operation));
