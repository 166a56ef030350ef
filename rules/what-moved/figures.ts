import type { Changed } from '#shared/calculation/moved';
import { Quantity, valueOf, type Figure, type FigureRow, type FiguresInUse } from '../engine/index.ts';
import type { Step } from './causes.ts';
import { standingOn, workedOutOn, type DatedSituation, type End } from './dated.ts';

type Row = FigureRow<unknown> | undefined;
type AnyFigure = Figure<unknown>;

/**
 * Other figures: every figure that was asked for and that the later date or rate pack gives otherwise, one after another in the order
 * of asking, on the facts and under the law of the later date.
 */
export function figureSteps(situations: readonly DatedSituation[]): Step[] {
  const groups = [...figuresAsked(situations)].flatMap(([drawnFrom, figures]) => {
    const changed = changedFigure(figures, situations);
    return changed === undefined ? [] : [{ drawnFrom, changed }];
  });
  return groups.map(({ changed }, index) => {
    const waiting = new Set(groups.slice(index + 1).map(({ drawnFrom }) => drawnFrom));
    const worked = workedOutOn(situations, (situation) => ({
      ...situation.after,
      figures: figuresFrom((figure) => (waiting.has(figure.drawnFrom) ? situation.before : situation.after)),
    }));
    return { changed: [changed], standing: standingOn(worked) };
  });
}

/** The figures that any situation asks for by the figures of either end, with those that share their rows. */
function figuresAsked(situations: readonly DatedSituation[]): Map<string, Set<AnyFigure>> {
  const asked = new Map<string, Set<AnyFigure>>();
  const noting = (end: End): FiguresInUse =>
    figuresFrom((figure) => {
      asked.set(figure.drawnFrom, (asked.get(figure.drawnFrom) ?? new Set()).add(figure));
      return end;
    });
  workedOutOn(situations, ({ before, after }) => ({ ...after, figures: noting(before) }));
  workedOutOn(situations, ({ after }) => ({ ...after, figures: noting(after) }));
  return asked;
}

/** Each figure from one of the two ends. */
const figuresFrom = (endFor: (figure: AnyFigure) => End): FiguresInUse => ({
  rowsOf: (figure) => endFor(figure).figures.rowsOf(figure),
  rowOf: (figure) => rowAt(endFor(figure), figure),
});

const rowAt = <T>({ figures, calendar }: End, figure: Figure<T>): FigureRow<T> | undefined => figures.rowOf(figure, calendar);

/** What is otherwise about a figure in the first situation in which it is; undefined where it is the same in all. */
function changedFigure(figures: Iterable<AnyFigure>, situations: readonly DatedSituation[]): Changed | undefined {
  for (const figure of figures) {
    for (const { before, after } of situations) {
      const [was, is] = [rowAt(before, figure), rowAt(after, figure)];
      if (was?.text !== is?.text) return changedRow(figure, was, is);
    }
  }
  return undefined;
}

function changedRow({ title, drawnFrom, law }: AnyFigure, was: Row, is: Row): Changed {
  return {
    kind: 'figure',
    title,
    question: drawnFrom,
    law: is === undefined ? law.text : `${law.text}; ${is.authority}`,
    ...valuesOf(was, is),
    ...(is !== undefined && { since: is.from }),
    ...(is?.pack !== undefined && { pack: is.pack }),
  };
}

/** The amounts of rows. The terms of a scheme are no amount: that they are others is all that can be said of them. */
function valuesOf(was: Row, is: Row): Pick<Changed, 'before' | 'after'> {
  const isAmount = [was, is].every((row) => row === undefined || row.value instanceof Quantity);
  if (!isAmount) return {};
  return { ...(was !== undefined && { before: valueOf(was.value) }), ...(is !== undefined && { after: valueOf(is.value) }) };
}
