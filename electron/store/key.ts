import { createHmac, scrypt, timingSafeEqual } from 'node:crypto';

/** How a key is derived from a passphrase: scrypt's cost parameters and the salt. */
export interface Derivation {
  N: number;
  r: number;
  p: number;
  salt: Buffer;
}

export interface StoreKey {
  /** 256 bits for the cipher. */
  cipherKey: Buffer;
  /** Also the first 16 bytes of the database file, which the cipher keeps in clear. */
  salt: Buffer;
  /** Tells a wrong passphrase from a damaged file. Guessing against it costs one scrypt, as guessing against the file does. */
  check: Buffer;
}

export const saltBytes = 16;

export type Cost = Omit<Derivation, 'salt'>;

/** 128 MiB and some tenths of a second for each guess. */
export const standardCost: Cost = { N: 2 ** 17, r: 8, p: 1 };

/** Every cost that was the standard before, the latest first: records without their sidecar may have been made with any of them. */
export const formerCosts: readonly Cost[] = [];

/** Runs on the thread pool, so that the window does not freeze. The passphrase is normalised: an é is an é on every keyboard. */
export function deriveKey(passphrase: string, { N, r, p, salt }: Derivation): Promise<StoreKey> {
  return new Promise((resolve, reject) => {
    scrypt(Buffer.from(passphrase.normalize('NFKC')), salt, 64, { N, r, p, maxmem: 256 * N * r }, (error, derived) => {
      if (error) return reject(error);
      const cipherKey = Buffer.from(derived.subarray(0, 32));
      const check = createHmac('sha256', derived.subarray(32)).update('taper store: key check').digest();
      derived.fill(0);
      resolve({ cipherKey, salt, check });
    });
  });
}

export const sameCheck = (key: StoreKey, check: Buffer): boolean => check.length === key.check.length && timingSafeEqual(key.check, check);

/** Overwrites the key in memory; it cannot be used afterwards. */
export function forget(key: StoreKey): void {
  key.cipherKey.fill(0);
  key.check.fill(0);
}
