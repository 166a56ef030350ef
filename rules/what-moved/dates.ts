import type { Case } from '#shared/case/schema';
import type { FiguresInUse } from '../engine/index.ts';
import type { Step } from './causes.ts';
import type { Standing } from './measure.ts';

/** What the dates and the rate packs bring once the answers are the later ones. */
export function dateSteps(before: Case, after: Case, figures: Change<FiguresInUse>, end: Standing): Step[] {
  if (datesOf(before) === datesOf(after) && figures.before === figures.after) return [];
  return [{ changed: [{ kind: 'figure', title: 'rates and law of the date', before: before.asAt, after: after.asAt }], standing: end }];
}

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

const datesOf = ({ asAt, now, scenarios }: Case): string => [asAt, now.asAt, ...scenarios.map((scenario) => scenario.asAt)].join();
