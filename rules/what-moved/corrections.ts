import type { Changed } from '#shared/calculation/moved';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import type { Trace, TraceEntry } from '#shared/calculation/trace';
import { digest, edition } from '../calculation/index.ts';
import type { FiguresInUse } from '../engine/index.ts';
import type { Step } from './causes.ts';
import { standingWherePossible, tracesOf } from './standing.ts';

/** The traces of situations, by their ids. */
type Traces = ReadonlyMap<string, Trace>;

/** From the result that was kept to what its case gives today on its own date: what the rules have corrected since. */
export function correctionSteps(entered: Case, kept: Result, figures: FiguresInUse): Step[] {
  const traces = new Map(kept.situations.flatMap(({ id, trace }): [string, Trace][] => (trace === undefined ? [] : [[id, trace]])));
  const origins = kept.digest === digest || traces.size === 0 ? [] : correctionsBetween(traces, tracesOf(entered, figures));
  return [{ changed: origins.length > 0 ? origins : [unnamed(kept)], standing: standingWherePossible(entered, figures) }];
}

/** The same rules give the same amounts, so a difference without other rules is no correction of them. */
const unnamed = (kept: Result): Changed => ({
  kind: 'correction',
  title:
    kept.digest === digest
      ? 'the kept result is not what these rules give for the kept answers: one of the two was altered'
      : `rules corrected since edition ${kept.edition}`,
  ...(kept.digest !== digest && { before: madeBy(kept.edition, kept.digest), after: madeBy(edition, digest) }),
});

const madeBy = (name: string, itsDigest: string | undefined): string => (itsDigest === undefined ? name : `${name} (${itsDigest})`);

/**
 * Where a correction of the rules begins: the answers that came out otherwise although all that they ask for came out as before.
 * Without the traces of the time it is only known that something was corrected.
 */
function correctionsBetween(before: Traces, after: Traces): Changed[] {
  const found = new Map<string, Changed>();
  for (const [id, trace] of after) {
    const earlier = before.get(id);
    for (const entry of earlier === undefined ? [] : originsIn(earlier, trace))
      if (!found.has(entry.key)) found.set(entry.key, entry.changed);
  }
  return [...found.values()];
}

function originsIn(earlier: Trace, later: Trace): { key: string; changed: Changed }[] {
  const was = new Map(earlier.map((entry) => [entry.key, entry]));
  const moved = new Set(later.filter((entry) => isOther(was.get(entry.key), entry)).map(({ key }) => key));
  return later
    .filter(({ key, asked }) => moved.has(key) && !asked.some((question) => moved.has(question)))
    .map((entry) => ({ key: entry.key, changed: corrected(was.get(entry.key), entry) }));
}

function isOther(before: TraceEntry | undefined, after: TraceEntry): boolean {
  if (before === undefined) return false;
  return (before.refused === undefined) !== (after.refused === undefined) || before.value.text !== after.value.text;
}

function corrected(before: TraceEntry | undefined, after: TraceEntry): Changed {
  return {
    kind: 'correction',
    title: after.title,
    question: after.question,
    ...(after.path !== undefined && { path: after.path }),
    ...(after.law !== undefined && { law: after.law }),
    ...(before !== undefined && { before: textOf(before) }),
    after: textOf(after),
  };
}

const textOf = ({ refused, value: { text, kind, per } }: TraceEntry): string => {
  if (refused !== undefined) return 'not worked out';
  return kind === 'money' && per !== undefined && per !== 'sum' ? `${text} a ${per}` : text;
};
