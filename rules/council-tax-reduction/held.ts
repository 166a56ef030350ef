import { scheme as schemeShape, type Scheme, type SchemeInput } from '#shared/council-tax/scheme';
import { addYears, dayBefore, type Figure, type IsoDate } from '../engine/index.ts';
import { byScheme } from './law.ts';
import { schemes } from './schemes/index.ts';

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

/** The dated figures that stand for a council's schemes, each made when it is first asked for. */
const figures = new Map<string, Figure<NamedScheme>>();

/** The council's scheme on a day as a figure of the law, or undefined where none is held for its year. */
export function heldScheme(council: string, day: IsoDate): Figure<NamedScheme> | undefined {
  const row = rowsOf(council).find((candidate) => isInYearOf(candidate, day));
  if (row === undefined) return undefined;
  const id = `ctr.scheme.${row.code ?? row.council}.${row.year}`;
  const known = figures.get(id);
  if (known !== undefined) return known;
  const made = figureOf(id, row);
  figures.set(id, made);
  return made;
}

function figureOf(id: string, row: SchemeInput): Figure<NamedScheme> {
  const value = named(schemeShape.parse(row));
  return {
    kind: 'figure',
    id,
    title: `council tax reduction scheme of ${row.council}`,
    law: byScheme,
    basis: 'day',
    knownUntil: dayBefore(dayAfterYearOf(row)),
    rows: [{ from: firstDayOf(row), value, text: value.key, authority: row.source, unverified: row.unchecked }],
  };
}
