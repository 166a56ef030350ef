import type { RatePack } from '#shared/rate-pack/pack';
import { packInUse } from '../rate-pack/index.ts';
import { edition, sourcesChecked } from './edition.ts';

/** A pack that was checked to fit this edition, or what in it does not. `key` is the fingerprint of the key that signed it. */
export const openPack = (pack: RatePack, key: string) => packInUse(pack, key, { edition, sourcesChecked });
