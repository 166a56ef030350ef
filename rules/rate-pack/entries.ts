import type { Scheme } from '#shared/council-tax/scheme';
import type { RatePack } from '#shared/rate-pack/pack';
import { councilKnownAs, schemeRow } from '../council-tax-reduction/index.ts';
import type { Figure, FigureRow, IsoDate } from '../engine/index.ts';
import { rateFiguresOf } from '../universal-credit/index.ts';
import { figureOfId } from './figure-of-id.ts';

/** What a pack gives for one figure, however the pack writes it: alone, in a table of areas, or as a council's scheme. */
export interface PackEntry {
  readonly id: string;
  /** The name by which the person who makes packs knows it. */
  readonly about: string;
  /** The figure of the edition; undefined where there is none. */
  readonly figure: Figure<unknown> | undefined;
  /** The unit in which the pack says its values are; undefined where the table itself settles it. */
  readonly unit: string | undefined;
  readonly rows: readonly Omit<FigureRow<unknown>, 'value'>[];
  readonly knownUntil: IsoDate | undefined;
  readonly corrects: string | undefined;
  /** What is wrong with it whatever the figure is. */
  readonly mistake?: string | undefined;
}

/** Everything in a pack, figure by figure. */
export const entriesOf = (pack: RatePack): PackEntry[] => [...figureEntries(pack), ...areaEntries(pack), ...schemeEntries(pack)];

function figureEntries({ figures }: RatePack): PackEntry[] {
  return Object.entries(figures).map(([id, { unit, rows, knownUntil, corrects }]) => ({
    id,
    about: id,
    figure: figureOfId(id),
    unit,
    rows: rows.map(({ from, value, authority, unverified }) => ({ from, text: value, authority, unverified })),
    knownUntil,
    corrects,
  }));
}

function areaEntries({ localHousingAllowances = [] }: RatePack): PackEntry[] {
  return localHousingAllowances.flatMap(({ areas, from, knownUntil, authority, unverified, corrects }) =>
    Object.entries(areas).flatMap(([area, amounts]): PackEntry[] => {
      const about = `local housing allowance, ${area}`;
      const figures = rateFiguresOf(area);
      if (figures === undefined)
        return [{ id: about, about, figure: undefined, unit: undefined, rows: [], knownUntil: undefined, corrects: undefined }];
      return figures.map((figure, index) => ({
        id: figure.id,
        about,
        figure,
        unit: undefined,
        rows: [{ from, text: amounts[index] ?? '', authority, unverified }],
        knownUntil,
        corrects,
      }));
    }),
  );
}

function schemeEntries({ councilTaxSchemes = [] }: RatePack): PackEntry[] {
  return councilTaxSchemes.map(({ scheme, corrects }) => {
    const { figure, row } = schemeRow(scheme);
    return {
      id: figure.id,
      about: `council tax reduction scheme of ${scheme.council}, ${scheme.year}`,
      figure,
      unit: undefined,
      rows: [row],
      knownUntil: undefined,
      corrects,
      mistake: mistakeIn(scheme),
    };
  });
}

/** A scheme under another council's code would be that council's. */
function mistakeIn({ code, council }: Scheme): string | undefined {
  if (code === undefined) return 'it needs the code of the council, such as "E07000062".';
  const { name } = councilKnownAs(code);
  return name === code || name === council ? undefined : `the code ${code} is that of ${name}.`;
}
