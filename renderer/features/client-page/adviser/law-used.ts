import type { Trace, TraceEntry } from '#shared/calculation/trace';

/** Every figure of the law that any situation asked for, once for each value, in the order of their titles. */
export const figuresUsed = (traces: readonly Trace[]): TraceEntry[] =>
  once(traces, 'figure', ({ question, value, from }) => `${question} ${value.text} ${from}`);

/** Every rule that any situation asked, once. */
export const rulesUsed = (traces: readonly Trace[]): TraceEntry[] => once(traces, 'rule', ({ question, law }) => `${question} ${law}`);

function once(traces: readonly Trace[], kind: TraceEntry['kind'], sameAs: (entry: TraceEntry) => string): TraceEntry[] {
  const found = new Map<string, TraceEntry>();
  for (const entry of traces.flat()) if (entry.kind === kind && !found.has(sameAs(entry))) found.set(sameAs(entry), entry);
  return [...found.values()].toSorted((one, other) => one.title.localeCompare(other.title));
}
