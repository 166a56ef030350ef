import type { Comparison } from '#shared/calculation/result';
import type { Trace, TraceEntry, TraceValue } from '#shared/calculation/trace';
import { penceOf } from '../../../words/money.ts';

/** Something that a line rests on and that is otherwise in the scenario. */
export interface Reason {
  title: string;
  before: TraceValue | undefined;
  after: TraceValue | undefined;
  law: string | undefined;
}

/** A line that changes, with its entries in both traces. */
export interface Difference {
  id: string;
  before: string;
  after: string;
  change: string;
  entryNow: TraceEntry | undefined;
  entryThen: TraceEntry | undefined;
  reasons: readonly Reason[];
}

/** Every line that changes. They add up to the gain, to the penny. */
export function differencesOf({ lines }: Comparison, now: Trace, later: Trace): Difference[] {
  const [before, after] = [byKey(now), byKey(later)];
  return lines
    .filter(({ change }) => penceOf(change) !== 0)
    .map((line) => {
      const [entryNow, entryThen] = [before.get(keyOf(line.id)), after.get(keyOf(line.id))];
      return { ...line, entryNow, entryThen, reasons: reasonsOf(entryNow, entryThen, before, after) };
    });
}

type Entries = ReadonlyMap<string, TraceEntry>;
const byKey = (trace: Trace): Entries => new Map(trace.map((entry) => [entry.key, entry]));

/** "client.net-pay" is "net-pay/client" in a trace. */
function keyOf(id: string): string {
  const [, who, own] = /^(client|partner)\.(.+)$/.exec(id) ?? [];
  return who === undefined || own === undefined ? id : `${own}/${who}`;
}

const deepest = 6;

/**
 * What the line asked, either now or then, and got another answer to. Where that is one thing alone, it only passes on what lies below it, and
 * is followed by that.
 */
function reasonsOf(now: TraceEntry | undefined, later: TraceEntry | undefined, before: Entries, after: Entries, depth = 0): Reason[] {
  const asked = [...new Set([...(now?.asked ?? []), ...(later?.asked ?? [])])];
  const changed = asked.filter((key) => before.get(key)?.value.text !== after.get(key)?.value.text);
  const reasons = changed.map((key): Reason => {
    const [was, is] = [before.get(key), after.get(key)];
    return { title: (is ?? was)?.title ?? key, before: was?.value, after: is?.value, law: (is ?? was)?.law };
  });
  const [only] = changed;
  if (only === undefined || changed.length > 1 || depth === deepest) return reasons;
  return [...reasons, ...reasonsOf(before.get(only), after.get(only), before, after, depth + 1)];
}
