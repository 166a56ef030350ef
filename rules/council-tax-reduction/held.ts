import { scheme as schemeShape, type Scheme, type SchemeInput } from '#shared/council-tax/scheme';
import { addYears, dayBefore, readingIn, type Figure, type FigureRow, type IsoDate } from '../engine/index.ts';
import { byScheme } from './law.ts';
import { schemes } from './schemes/index.ts';
import { withoutFigures } from './without-figures.ts';

/** A scheme with the name by which an explanation calls it. */
export interface NamedScheme {
  readonly key: string;
  readonly scheme: Scheme;
}

export const named = (scheme: Scheme): NamedScheme => ({ key: `${scheme.council}, ${scheme.year}`, scheme });

/** The first day of a scheme's year ("2026-27"). */
const firstDayOf = ({ year }: Pick<Scheme, 'year'>): IsoDate => `${year.slice(0, 4)}-04-01`;

/** The day after a scheme's year. */
const dayAfterYearOf = (scheme: Pick<Scheme, 'year'>): IsoDate => addYears(firstDayOf(scheme), 1);

export const isInYearOf = (scheme: Pick<Scheme, 'year'>, day: IsoDate): boolean =>
  firstDayOf(scheme) <= day && day < dayAfterYearOf(scheme);

/** The rows of each council by code and by name in small letters, sorted out when a council is first looked up. */
let index: Map<string, SchemeInput[]> | undefined;

function rowsOf(council: string): readonly SchemeInput[] {
  if (index === undefined) {
    index = new Map();
    for (const row of schemes) {
      for (const name of [row.code, row.council.toLowerCase()]) {
        if (name === undefined) continue;
        index.set(name, [...(index.get(name) ?? []), row]);
      }
    }
  }
  return index.get(council) ?? index.get(council.toLowerCase()) ?? [];
}

/** Whether Taper holds a scheme of the council for any year. */
export const isHeld = (council: string): boolean => rowsOf(council).length > 0;

/** The dated figures that stand for councils' schemes, each made when it is first asked for. */
const figures = new Map<string, Figure<NamedScheme | undefined>>();

/** The schemes of a council as one figure with a row for each year that is held; it answers nothing for other years. */
export function schemesOf(council: string): Figure<NamedScheme | undefined> {
  const rows = rowsOf(council);
  const { code, name } = councilKnownAs(council);
  const id = `ctr.scheme.${code ?? name}`;
  const known = figures.get(id);
  if (known !== undefined) return known;
  const made = figureOf(id, name, rows);
  figures.set(id, made);
  return made;
}

/** The code and the name of a council that a case or a pack calls by either; what it is called where neither is known. */
export function councilKnownAs(council: string): { code: string | undefined; name: string } {
  const [first] = rowsOf(council);
  if (first !== undefined) return { code: first.code, name: first.council };
  const sought = council.toLowerCase();
  const [code, name] = withoutFigures.find((listed) => listed.some((text) => text.toLowerCase() === sought)) ?? [];
  return { code: code ?? (/^[EWS]\d{8}$/.test(council) ? council : undefined), name: name ?? council };
}

function figureOf(id: string, council: string, rows: readonly SchemeInput[]): Figure<NamedScheme | undefined> {
  return {
    kind: 'figure',
    id,
    title: `council tax reduction scheme of ${council}`,
    law: byScheme,
    basis: 'day',
    knownUntil: undefined,
    read: asScheme,
    drawnFrom: id,
    absent: { value: undefined },
    rows: rows
      .map((row) => rowOf(schemeShape.parse(row)))
      .map((row) => ({ ...row, value: asScheme(row.text) }))
      .toSorted((one, other) => (one.from < other.from ? -1 : 1)),
  };
}

const asScheme = readingIn('scheme', (text) => named(schemeShape.parse(JSON.parse(text))));

/** A scheme as a row of its council's figure: known for its own year and no longer. */
export function schemeRow(scheme: Scheme): { figure: Figure<unknown>; row: Omit<FigureRow<unknown>, 'value'> } {
  return { figure: schemesOf(scheme.code ?? scheme.council), row: rowOf(scheme) };
}

const rowOf = (scheme: Scheme) => ({
  from: firstDayOf(scheme),
  until: dayBefore(dayAfterYearOf(scheme)),
  text: JSON.stringify(scheme),
  authority: scheme.source,
  unverified: scheme.unchecked,
});
