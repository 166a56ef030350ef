import { figuresDefined, type Figure } from '../engine/index.ts';
import { rateFigureOfId } from '../universal-credit/index.ts';

/** A figure by its id, the local housing allowance of an area included; undefined where this edition has none. */
export const figureOfId = (id: string): Figure<unknown> | undefined =>
  rateFigureOfId(id) ?? figuresDefined().find((figure) => figure.id === id);
