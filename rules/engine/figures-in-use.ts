import { inWords, type IsoDate } from './dates.ts';
import { NoLawInForce } from './errors.ts';
import type { Calendar, Figure, FigureRow } from './question.ts';

/**
 * The figures that an evaluation goes by: those of the installed edition, the same with rows that a pack adds, or those of
 * other dates. Rules stay as they are whichever it is.
 */
export interface FiguresInUse {
  /** All rows of a figure, and the last day for which they are known. */
  rowsOf<T>(figure: Figure<T>): DatedRows<T>;
  /**
   * The row that answers a figure by the dates of a calendar; undefined only for a figure that need not have one.
   * @throws NoLawInForce where no row is known for its date
   */
  rowOf<T>(figure: Figure<T>, calendar: Calendar): FigureRow<T> | undefined;
}

export interface DatedRows<T> {
  readonly rows: readonly FigureRow<T>[];
  readonly knownUntil: IsoDate | undefined;
}

/** The figures as the rules themselves state them. */
export const figuresOfTheEdition: FiguresInUse = {
  rowsOf: (figure) => figure,
  rowOf: (figure, calendar) => rowOn(figure, figure, calendar),
};

/** Rows as text, to be read as the figure itself reads its own. */
export interface AddedRows {
  readonly rows: readonly Omit<FigureRow<unknown>, 'value'>[];
  readonly knownUntil: IsoDate | undefined;
}

/**
 * The figures of the edition with rows added, by the id of the figure. A row holds from its day to the next row, whichever
 * of the two brought it; on the same day the added one stands. Figures that are dated otherwise (`datedBy`) follow theirs.
 */
export function figuresWith(added: ReadonlyMap<string, AddedRows>): FiguresInUse {
  const merged = new Map<Figure<unknown>, DatedRows<unknown>>();
  const rowsOf = <T>(figure: Figure<T>): DatedRows<T> => {
    const more = added.get(figure.drawnFrom);
    if (more === undefined) return figure;
    const known = merged.get(figure) ?? withRows(figure, more);
    merged.set(figure, known);
    // What is kept for a figure was read by that very figure.
    return known as DatedRows<T>;
  };
  return { rowsOf, rowOf: (figure, calendar) => rowOn(figure, rowsOf(figure), calendar) };
}

/**
 * The same figures, selected by the dates of another calendar, while rules and facts keep their own: what last year's figures
 * would give under this year's rules.
 */
export const figuresByDatesOf = (calendar: Calendar, figures: FiguresInUse): FiguresInUse => ({
  rowsOf: (figure) => figures.rowsOf(figure),
  rowOf: (figure) => figures.rowOf(figure, calendar),
});

function withRows<T>(figure: Figure<T>, { rows, knownUntil }: AddedRows): DatedRows<T> {
  const days = new Set(rows.map(({ from }) => from));
  const read = rows.map((row) => ({ ...row, value: figure.read(row.text) }));
  return {
    rows: [...figure.rows.filter(({ from }) => !days.has(from)), ...read].toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    knownUntil: knownUntil ?? figure.knownUntil,
  };
}
function rowOn<T>(figure: Figure<T>, { rows, knownUntil }: DatedRows<T>, calendar: Calendar): FigureRow<T> | undefined {
  const date = calendar[figure.basis];
  const row = rows.findLast((candidate) => candidate.from <= date);
  const noLaw = (known: string): undefined => {
    if (figure.absent !== undefined) return undefined;
    throw new NoLawInForce(figure.id, figure.title, date, known);
  };
  if (row === undefined) {
    const first = rows[0];
    return noLaw(first === undefined ? 'It has no figures.' : `Its figures begin on ${inWords(first.from)}.`);
  }
  const lastDay = row.until ?? knownUntil;
  if (lastDay === undefined || date <= lastDay) return row;
  if (calendar.carriesFiguresForward !== true || figure.absent !== undefined)
    return noLaw(`Its figures are known until ${inWords(lastDay)}.`);
  return { ...row, isCarriedForward: true, unverified: `Projection: known until ${inWords(lastDay)} and carried forward from then.` };
}
