import type { TraceEntry, Working } from '#shared/calculation/trace';
import type { Entries } from '../../words/trace.ts';

interface Summed {
  working: Working | undefined;
  /** What was asked, on the way to the sum as well. */
  asked: readonly string[];
  /** The law of the entry, and of the rule that the sum belongs to where that is another. */
  laws: readonly string[];
}

/** The first sum behind an entry that says something: a rule that takes off or adds nothing is passed, and what it asked is kept. */
export function summed(entry: TraceEntry, entries: Entries): Summed {
  const { working, asked } = entry;
  const laws = entry.law === undefined ? [] : [entry.law];
  const only = working && onlyPartOf(working);
  const next = only === undefined ? undefined : entries.get(only);
  if (next?.working === undefined || next.key === entry.key) return { working, asked, laws };
  const deeper = summed(next, entries);
  return {
    working: deeper.working,
    asked: [...new Set([...deeper.asked, ...asked.filter((key) => key !== next.key)])],
    laws: [...new Set([...laws, ...deeper.laws])],
  };
}

/** The key of the one answer that a sum is, where everything else in it is nothing. */
function onlyPartOf(working: Working): string | undefined {
  if (working.kind === 'answer') return working.key;
  if (working.kind !== 'step') return undefined;
  const [first] = working.operands;
  // A month's pay for a month: the conversion changes nothing.
  if (working.operation === 'convert') return first && Number(first.value) === Number(working.value) ? onlyPartOf(first) : undefined;
  const parts = working.operands.filter(({ value }) => Number(value) !== 0);
  if (parts.length !== 1 || !['sum', 'difference', 'excess', 'round'].includes(working.operation)) return undefined;
  const [only] = parts;
  if (only === undefined || Number(only.value) !== Number(working.value)) return undefined;
  return working.operation === 'sum' || only === first ? onlyPartOf(only) : undefined;
}
