import type { SchemeInput } from '#shared/council-tax/scheme';
import { assessedBandsAToD } from './assessed-bands-a-to-d.ts';
import { assessedBandsEToW } from './assessed-bands-e-to-w.ts';
import { assessedBandsOToW } from './assessed-bands-o-to-w.ts';
import { earningsBands } from './earnings-bands.ts';
import { incomeBandsAToF } from './income-bands-a-to-f.ts';
import { incomeBandsHToN } from './income-bands-h-to-n.ts';
import { incomeBandsNorth } from './income-bands-north.ts';
import { incomeBandsPToW } from './income-bands-p-to-w.ts';
import { incomeBandsTToW } from './income-bands-t-to-w.ts';
import { moreTapersWithDisregards } from './more-tapers-with-disregards.ts';
import { moreTapers } from './more-tapers.ts';
import { otherFamilies } from './other-families.ts';
import { sussex } from './sussex.ts';
import { tapersWithDisregards } from './tapers-with-disregards.ts';
import { tapers } from './tapers.ts';
import { nationalScheme } from './wales.ts';

/** Every scheme that Taper holds, as rows: one for each council and year. What an adviser can type in has the same shape. */
export const schemes: readonly SchemeInput[] = [
  ...nationalScheme,
  ...sussex,
  ...tapers,
  ...moreTapers,
  ...tapersWithDisregards,
  ...moreTapersWithDisregards,
  ...incomeBandsAToF,
  ...incomeBandsHToN,
  ...incomeBandsNorth,
  ...incomeBandsPToW,
  ...incomeBandsTToW,
  ...earningsBands,
  ...otherFamilies,
  ...assessedBandsAToD,
  ...assessedBandsEToW,
  ...assessedBandsOToW,
];
