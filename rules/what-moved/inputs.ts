import type { Changed } from '#shared/calculation/moved';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { FiguresInUse } from '../engine/index.ts';
import type { Step } from './causes.ts';
import { blended, differencesBetween, type Difference } from './blend.ts';
import { standingWherePossible } from './standing.ts';
import { answerIn } from './answer-text.ts';
import { titleAt, type Titles } from './titles.ts';

/**
 * The answers that were entered otherwise, one after another in the order of the case format, on the dates and by the figures of
 * the earlier case. What two of them do only together falls to the later one.
 */
export function inputSteps(before: Case, after: Case, figures: FiguresInUse, titles: Titles): Step[] {
  const taken = new Set<string>();
  return differencesBetween(before, after).map((difference) => {
    taken.add(difference.key);
    const parsed = parseCase(blended(before, after, ({ key }) => taken.has(key)));
    // Answers that contradict one another on the way have no result: they stand together with the next ones.
    return { changed: [changedAnswer(difference, titles)], standing: parsed.ok ? standingWherePossible(parsed.case, figures) : new Map() };
  });
}

function changedAnswer(difference: Difference, titles: Titles): Changed {
  const [before, after] = [answerIn(difference.before, difference.path), answerIn(difference.after, difference.path)];
  return {
    kind: 'input',
    title: titleAt(difference, titles),
    path: difference.path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
