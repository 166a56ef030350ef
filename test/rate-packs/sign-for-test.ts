import { createPrivateKey, type KeyObject } from 'node:crypto';
import { newKeyPair } from '#electron/rate-packs/keys';
import { signed } from '#electron/rate-packs/sign';
import type { TrustedKey } from '#electron/rate-packs/trusted-keys';

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
