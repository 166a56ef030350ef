import path from 'node:path';
import { TaperFailure } from '#electron/failure';
import { ratePacksIn, type RatePacks } from '#electron/rate-packs/rate-packs';
import { temporaryDirectory } from '../store/store-for-test.ts';
import type { Signer } from './sign-for-test.ts';

/** The packs of a new folder, with the keys that it trusts from the start. */
export function packsIn(directory: string, ...signers: readonly Signer[]): RatePacks {
  return ratePacksIn(
    directory,
    signers.map(({ trusted }) => trusted),
  );
}

export const packsDirectory = (): string => path.join(temporaryDirectory(), 'rate-packs');

/** The refusal that something ends in. */
export function refused(work: () => unknown): TaperFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof TaperFailure) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
