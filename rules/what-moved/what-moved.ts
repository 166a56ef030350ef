import type { Changed, Moved, MovedComparison, MovedSituation } from '#shared/calculation/moved';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import { calculate, settledAsShown } from '../calculation/index.ts';
import { withAssessmentPeriodDay } from '../facts/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { explainedBy, type Explained, type Step, type Way } from './causes.ts';
import { correctionSteps } from './corrections.ts';
import { dateSteps } from './dates.ts';
import { inputSteps } from './inputs.ts';
import { gainBetween, moneyLeftIn, type Standing } from './measure.ts';
import { notesOf, onlyIn, whyNone } from './notes.ts';
import { titlesOf } from './titles.ts';

/** What an answer was: its case, the rate pack it went by, and the result that was kept, with its traces where they were kept. */
export interface Before extends ByPack {
  readonly case: Case;
  readonly result?: Result | undefined;
}

/** What it is now. */
export interface After extends ByPack {
  readonly case: Case;
}

/**
 * Why the answer to a case moved: from the result that was kept to what its case gives today (corrections), to other answers
 * (inputs), to another date or rate pack (time, law, figures), each step a whole calculation. The differences of the steps add
 * up exactly. Where no result was kept, the way begins with what the earlier case gives today.
 * @throws CaseError when the later case cannot be calculated, or the earlier one where no result of it was kept
 */
export function whatMoved(before: Before, after: After): Moved {
  const first = before.result ?? calculate(before.case, before);
  const last = calculate(after.case, after);
  const [start, end] = [standingIn(first), standingIn(last)];
  const way: Way = { start, steps: stepsBetween(before, after, end) };
  const situations = situationsOf(start, end).map((id) => movedSituation(id, way, end));
  const compared = situations.filter(({ id }) => id !== 'now' && start.has(id) && end.has(id));
  return {
    format: 'taper-moved',
    version: 1,
    reference: after.case.reference,
    from: madeBy(first),
    to: madeBy(last),
    situations,
    comparisons: compared.map(({ id }) => movedGain(id, way)),
    withoutEffect: withoutEffect(way, situations),
    notes: notesOf(before, after.case),
  };
}

function stepsBetween(before: Before, after: After, end: Standing): Step[] {
  const figures = { before: figuresOf(before), after: figuresOf(after) };
  const [earlier, later] = [
    withAssessmentPeriodDay(settledAsShown(before.case, figures.before)),
    withAssessmentPeriodDay(settledAsShown(after.case, figures.after)),
  ];
  const titles = titlesOf([
    [later, figures.after],
    [earlier, figures.before],
  ]);
  return [
    ...(before.result === undefined ? [] : correctionSteps(earlier, before.result, before)),
    ...inputSteps(earlier, later, figures.before, titles),
    ...dateSteps(earlier, later, figures),
    // Whatever no step has brought: with it the way ends at the answer of today, so the causes add up to it in any case.
    { changed: [{ kind: 'time', title: 'what else follows from the date' }], standing: end },
  ];
}

const standingIn = ({ situations }: Result): Standing => new Map(situations.map((situation) => [situation.id, situation]));

const madeBy = ({ asAt, edition, digest, pack }: Result): Moved['from'] => ({
  asAt,
  edition,
  ...(digest !== undefined && { digest }),
  ...(pack !== undefined && { pack }),
});

/** Those of today in their order, then those that are there no longer. */
const situationsOf = (start: Standing, end: Standing): string[] => [...end.keys(), ...[...start.keys()].filter((id) => !end.has(id))];

function movedSituation(id: string, way: Way, end: Standing): MovedSituation {
  const name = (end.get(id) ?? way.start.get(id))?.name;
  const named = { id, ...(name !== undefined && { name }) };
  if (way.start.has(id) && end.has(id)) return { ...named, ...difference(explainedBy(way, moneyLeftIn(id))) };
  const [was, is] = [moneyLeftIn(id)(way.start), moneyLeftIn(id)(end)];
  return {
    ...named,
    ...(was !== undefined && { before: was.total.inPounds() }),
    ...(is !== undefined && { after: is.total.inPounds() }),
    causes: [],
    note: end.has(id) ? onlyIn.after : onlyIn.before,
  };
}

const movedGain = (id: string, way: Way): MovedComparison => ({
  from: 'now',
  to: id,
  ...difference(explainedBy(way, gainBetween('now', id))),
});

function difference({ before, after, causes }: Explained): Omit<MovedSituation, 'id' | 'name'> {
  return {
    ...(before !== undefined && { before: before.total.inPounds() }),
    ...(after !== undefined && { after: after.total.inPounds() }),
    ...(before !== undefined && after !== undefined && { change: after.total.less(before.total).inPounds() }),
    causes: [...causes],
    ...whyNone(before, after),
  };
}

/** Answers that stand in no cause of any situation; not told where a situation has no figure to be moved. */
function withoutEffect({ start, steps }: Way, situations: readonly MovedSituation[]): Changed[] {
  if (situations.some(({ id, change }) => start.has(id) && change === undefined)) return [];
  const told = new Set(situations.flatMap(({ causes }) => causes.flatMap(({ changed }) => changed)));
  return steps.flatMap(({ changed }) => changed).filter((each) => each.kind === 'input' && !told.has(each));
}
