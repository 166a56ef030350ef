import type { Changed } from '#shared/calculation/moved';
import type { Trace, TraceEntry, TraceValue } from '#shared/calculation/trace';
import { isReadFromThePresent } from '../facts/index.ts';

/** An answer in which a correction begins, as it was then and as it is now. */
export interface Origin {
  readonly was: TraceEntry;
  readonly is: TraceEntry;
}

/** The answers that came out otherwise although all that they ask for came out as before. */
export function originsBetween(earlier: Trace, later: Trace): Origin[] {
  const was = new Map(earlier.map((entry) => [entry.key, entry]));
  const moved = new Map<string, Origin>();
  for (const is of later) {
    const before = was.get(is.key);
    if (before !== undefined && isOther(before, is) && !isReadFromThePresent(is.question)) moved.set(is.key, { was: before, is });
  }
  return [...moved.values()].filter(({ is }) => !is.asked.some((question) => moved.has(question)));
}

function isOther(before: TraceEntry, after: TraceEntry): boolean {
  return (before.refused === undefined) !== (after.refused === undefined) || before.value.text !== after.value.text;
}

/** What is told of it: a figure that a rate pack brought on one of the two sides is another figure, and no correction. */
export function changedOrigin({ was, is }: Origin): Changed {
  const pack = was.pack ?? is.pack;
  return {
    kind: was.pack === is.pack ? 'correction' : 'figure',
    title: is.title,
    question: is.question,
    ...(is.path !== undefined && { path: is.path }),
    ...(is.law !== undefined && { law: is.law }),
    before: valueIn(was),
    after: valueIn(is),
    ...(was.pack !== is.pack && pack !== undefined && { pack }),
  };
}

const valueIn = ({ refused, value }: TraceEntry): TraceValue => (refused === undefined ? value : { kind: 'text', text: 'not worked out' });
