import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { SignedPack } from '#shared/rate-pack/signed';
import { fingerprintOf } from './keys.ts';

/** Signs the text of a pack as it stands. */
export function signed(pack: string, privateKey: KeyObject): SignedPack {
  const key = fingerprintOf(createPublicKey(privateKey));
  const signature = sign(null, Buffer.from(pack, 'utf8'), privateKey).toString('base64');
  return { format: 'taper-signed-rates', version: 1, key, pack, signature };
}

/** Whether the text is what the holder of the key has signed. Text that UTF-8 cannot hold was signed by nobody. */
export const isSignedBy = ({ pack, signature }: SignedPack, publicKey: KeyObject): boolean =>
  pack.isWellFormed() && verify(null, Buffer.from(pack, 'utf8'), publicKey, Buffer.from(signature, 'base64'));
