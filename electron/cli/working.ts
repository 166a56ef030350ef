import type { Trace, TraceEntry, Working } from '#shared/calculation/trace';
import { inDigits, inPercent, inPounds } from './money-text.ts';
import { valueText } from './value-text.ts';
import { hanging } from './wrap.ts';

/** How the amounts of a situation were worked out, in words: each answer with its sum and its law, and below it what it asked. */
export function workingLines(trace: Trace, width: number): string[] {
  const entries = new Map(trace.map((entry) => [entry.key, entry]));
  const asked = new Set(trace.flatMap((entry) => entry.asked));
  const shown = new Set<string>();
  const lines: string[] = [];
  const deepest = Math.floor((width - narrowestText) / 2);
  const show = (entry: TraceEntry, depth: number): void => {
    const indent = '  '.repeat(Math.min(depth, deepest));
    const again = shown.has(entry.key) && entry.asked.length > 0;
    lines.push(
      ...hanging(
        indent,
        `${titleOf(entry)}: ${entry.refused === undefined ? valueText(entry.value) : 'no figure'}${again ? ' (above)' : sourceText(entry)}`,
        width,
      ),
    );
    if (shown.has(entry.key)) return;
    shown.add(entry.key);
    for (const remark of remarksOf(entry, entries)) lines.push(...hanging(`${indent}  `, remark, width));
    for (const key of entry.asked) {
      const next = entries.get(key);
      if (next !== undefined) show(next, depth + 1);
    }
  };
  const unasked = trace.filter((entry) => !asked.has(entry.key));
  for (const entry of unasked.toSorted((one, other) => Number(isWhatItIsAbout(other)) - Number(isWhatItIsAbout(one)))) show(entry, 1);
  return lines;
}

/** Money left comes first; it asks for nearly everything else. */
const isWhatItIsAbout = ({ key }: TraceEntry): boolean => key === 'money-left';

/** However deep a question lies, this much room is left for its text. */
const narrowestText = 24;

const titleOf = ({ title, about }: TraceEntry): string => (about === undefined ? title : `${title} (${about})`);

function sourceText({ kind, law, from, path, pack }: TraceEntry): string {
  if (kind === 'fact') return path === undefined ? '' : `  [the case: ${path}]`;
  const since = kind === 'figure' && from !== undefined ? `, since ${from}${pack === undefined ? '' : `, rate pack ${pack}`}` : '';
  return law === undefined ? '' : `  [${law}${since}]`;
}

function remarksOf(entry: TraceEntry, entries: ReadonlyMap<string, TraceEntry>): string[] {
  return [
    ...(entry.working === undefined ? [] : [`= ${sumText(entry.working, entries, true)}`]),
    ...(entry.assumed === undefined ? [] : [`assumed: ${entry.assumed}`]),
    ...(entry.unverified === undefined ? [] : [`not verified: ${entry.unverified}`]),
    ...(entry.refused === undefined ? [] : [`no figure: ${entry.refused}`]),
  ];
}

/** A sum as one would write it down: "55% × (combined earned income £1,450.00 − work allowance £427.00)". */
function sumText(working: Working, entries: ReadonlyMap<string, TraceEntry>, outermost = false): string {
  if (working.kind === 'constant') return inDigits(working.value);
  if (working.kind === 'answer') return answerText(working.key, working.value, entries);
  const operands = working.operands.map((operand) => sumText(operand, entries));
  const bracketed = (text: string): string => (outermost ? text : `(${text})`);
  const law = working.law === undefined ? '' : ` [${working.law}]`;
  switch (working.operation) {
    case 'sum':
      return operands.length === 0 ? 'nothing' : bracketed(operands.join(' + '));
    case 'difference':
      return bracketed(operands.join(' − '));
    case 'product':
      return bracketed(operands.join(' × '));
    case 'quotient':
      return bracketed(operands.join(' ÷ '));
    case 'excess':
      return bracketed(`${operands.join(' − ')}, never below nil`);
    case 'lesser':
      return `the lowest of (${operands.join('; ')})`;
    case 'greater':
      return `the highest of (${operands.join('; ')})`;
    case 'round':
      return `${operands.join(', ')} ${working.by ?? 'rounded'}${law}`;
    case 'convert':
      return bracketed(`${operands[0] ?? ''} × ${operands[1] ?? ''} ÷ ${operands[2] ?? ''}${law}`);
    case 'parts':
      return bracketed(`${operands.join(' ÷ ')}, a part counting as whole`);
    case 'whole-parts':
      return bracketed(`${operands.join(' ÷ ')}, a part left out`);
  }
}

function answerText(key: string, value: string, entries: ReadonlyMap<string, TraceEntry>): string {
  const entry = entries.get(key);
  if (entry === undefined) return inDigits(value);
  if (entry.value.kind === 'rate') return inPercent(value);
  return `${titleOf(entry)} ${entry.value.kind === 'money' ? inPounds(value) : inDigits(value)}`;
}
