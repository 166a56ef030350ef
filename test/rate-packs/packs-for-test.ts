import path from 'node:path';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { TaperFailure } from '#electron/failure';
import { newKeyPair } from '#electron/rate-packs/keys';
import { ratePacksIn, type RatePacks } from '#electron/rate-packs/rate-packs';
import { signed } from '#electron/rate-packs/sign';
import type { TrustedKey } from '#electron/rate-packs/trusted-keys';
import { temporaryDirectory } from '../store/store-for-test.ts';

/** Keys that are made for a run of the tests and never kept, and packs signed with them. */

export interface Signer {
  readonly privateKey: KeyObject;
  readonly fingerprint: string;
  readonly trusted: TrustedKey;
}

export function newSigner(name = 'Test Advice Service'): Signer {
  const { privateKey, publicKey } = newKeyPair(undefined);
  return { privateKey: createPrivateKey(privateKey), fingerprint: publicKey.fingerprint, trusted: { name, publicKey: publicKey.pem } };
}

/** The file of a pack, signed as it stands. */
export const signedFile = (pack: unknown, { privateKey }: Signer): string =>
  JSON.stringify(signed(JSON.stringify(pack), privateKey), null, 2);

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
