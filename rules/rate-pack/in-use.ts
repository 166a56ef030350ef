import type { Scheme } from '#shared/council-tax/scheme';
import type { PackReference } from '#shared/rate-pack/reference';
import { dayAfter, figuresDefined, figuresOfTheEdition, type FiguresInUse, type IsoDate } from '../engine/index.ts';

/** A pack that was found to fit this edition: what results call it, and the figures with its rows. */
export interface PackInUse {
  readonly reference: PackReference;
  readonly figures: FiguresInUse;
  /** The council tax reduction schemes among them, for the list of councils. */
  readonly councilTaxSchemes?: readonly Scheme[];
}

/** What every calculation may be asked to go by. */
export interface ByPack {
  readonly pack?: PackInUse | undefined;
}

/** The figures of a pack, or those of the edition where there is none. */
export const figuresOf = ({ pack }: ByPack): FiguresInUse => pack?.figures ?? figuresOfTheEdition;

/** The first day on which a figure that is set anew each year is not known any more. */
export function firstDayNotKnown(by: ByPack): IsoDate {
  const ends = figuresDefined().flatMap((figure) => figuresOf(by).rowsOf(figure).knownUntil ?? []);
  return dayAfter(ends.reduce((one, other) => (other < one ? other : one)));
}
