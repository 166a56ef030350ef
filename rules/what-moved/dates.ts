import type { Case } from '#shared/case/schema';
import type { FiguresInUse } from '../engine/index.ts';
import type { Step } from './causes.ts';
import { datedSituations } from './dated.ts';
import { figureSteps } from './figures.ts';
import { lawSteps } from './law.ts';
import { timeSteps } from './time.ts';

/** What the date and the rate pack bring once the answers are the later ones: first time by itself, then the law, then the figures. */
export function dateSteps(before: Case, after: Case, figures: { before: FiguresInUse; after: FiguresInUse }): Step[] {
  if (datesOf(before) === datesOf(after) && figures.before === figures.after) return [];
  const situations = datedSituations(before, after, figures);
  return [...timeSteps(situations), ...lawSteps(situations), ...figureSteps(situations)];
}

const datesOf = ({ asAt, projection, now, scenarios }: Case): string =>
  [asAt, projection, now.asAt, ...scenarios.map((scenario) => scenario.asAt)].join();
