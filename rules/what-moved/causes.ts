import type { Cause, Changed } from '#shared/calculation/moved';
import { differenceOf, isNothing, type Measure, type Standing } from './measure.ts';

/** The way from one result to another: where it begins, and after each thing that is otherwise, what there is then. */
export interface Way {
  readonly start: Standing;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly changed: readonly Changed[];
  readonly standing: Standing;
}

/** The whole difference on the way and its causes; undefined where either end has no figure. */
export interface Explained {
  readonly before: Measure | undefined;
  readonly after: Measure | undefined;
  readonly causes: readonly Cause[];
}

/**
 * What each step did to an amount. The difference of each step begins where the last one ended, so that they add up to the whole.
 * Where a step cannot be worked out, it stands together with those that follow until one can.
 */
export function explainedBy({ start, steps }: Way, measure: (standing: Standing) => Measure | undefined): Explained {
  const before = measure(start);
  const causes: Cause[] = [];
  let last = before;
  let waiting: Changed[] = [];
  for (const { changed, standing } of steps) {
    waiting.push(...changed);
    const next = measure(standing);
    if (next === undefined || last === undefined) continue;
    const moved = differenceOf(last, next);
    if (!isNothing(moved)) causes.push(causeOf(moved, waiting));
    last = next;
    waiting = [];
  }
  const after = measure(steps.at(-1)?.standing ?? start);
  return { before, after, causes: before === undefined || after === undefined ? [] : causes };
}

function causeOf({ total, lines }: Measure, changed: readonly Changed[]): Cause {
  const kinds = [...new Set(changed.map(({ kind }) => kind))];
  const [kind] = kinds;
  return {
    kind: kind === undefined || kinds.length > 1 ? 'together' : kind,
    title: [...new Set(changed.map(({ title }) => title))].join('; '),
    change: total.inPounds(),
    lines: [...lines].filter(([, line]) => !line.isNil()).map(([id, line]) => ({ id, change: line.inPounds() })),
    changed: [...changed],
  };
}
