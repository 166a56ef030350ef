import { createHmac, timingSafeEqual } from 'node:crypto';
import { cipherKeyBytes, stretch, type Derivation, type StoreKey } from './key.ts';

/**
 * Records made before keys were sealed: the passphrase and the file's own salt give the key itself. They stay as they are until the
 * passphrase is changed, which gives them a key of chance.
 */
export interface DirectKey {
  key: StoreKey;
  /** Tells a wrong passphrase from a damaged file. Guessing against it costs one scrypt, as guessing against the file does. */
  check: Buffer;
}

export async function directKey(passphrase: string, derivation: Derivation): Promise<DirectKey> {
  const derived = await stretch(passphrase, derivation, 2 * cipherKeyBytes);
  const cipherKey = Buffer.from(derived.subarray(0, cipherKeyBytes));
  const check = createHmac('sha256', derived.subarray(cipherKeyBytes)).update('taper store: key check').digest();
  derived.fill(0);
  return { key: { cipherKey, salt: derivation.salt }, check };
}

export const sameCheck = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
