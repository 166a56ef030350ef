import { figureOfId } from '#rules';
import type { PackSummary } from '#shared/ipc/contract';
import type { RatePack } from '#shared/rate-pack/pack';
import type { ReadPack } from './read.ts';

/** What a pack says of itself, to look at before it is put in use. */
export function summaryOf({ pack, inUse, key }: ReadPack): PackSummary {
  const { figures, localHousingAllowances = [], councilTaxSchemes = [], note } = pack;
  return {
    reference: inUse.reference,
    signedBy: key.name,
    ...(note !== undefined && { note }),
    figures: Object.keys(figures).length,
    areas: new Set(localHousingAllowances.flatMap(({ areas }) => Object.keys(areas))).size,
    councils: new Set(councilTaxSchemes.map(({ scheme }) => scheme.code ?? scheme.council)).size,
    corrections: correctionsOf(pack),
  };
}

/** What a pack changes of what the edition knew already, with the reason that it gives. */
export function correctionsOf({ figures, localHousingAllowances = [], councilTaxSchemes = [] }: RatePack): PackSummary['corrections'] {
  return [
    ...Object.entries(figures).map(([id, { corrects }]) => ({ about: figureOfId(id)?.title ?? id, corrects })),
    ...localHousingAllowances.map(({ from, corrects }) => ({ about: `local housing allowances from ${from}`, corrects })),
    ...councilTaxSchemes.map(({ scheme, corrects }) => ({
      about: `council tax reduction scheme of ${scheme.council}, ${scheme.year}`,
      corrects,
    })),
  ].flatMap(({ about, corrects }) => (corrects === undefined ? [] : [{ about, why: corrects }]));
}
