import { randomBytes, scrypt } from 'node:crypto';

/** The key of one file of records. It is chance; passphrase, recovery key and keychain only seal it. */
export interface StoreKey {
  /** 256 bits for the cipher. */
  cipherKey: Buffer;
  /** Also the first 16 bytes of the database file, which the cipher keeps in clear: it tells which key belongs to which file. */
  salt: Buffer;
}

export const saltBytes = 16;
export const cipherKeyBytes = 32;

export const newKey = (): StoreKey => ({ cipherKey: randomBytes(cipherKeyBytes), salt: randomBytes(saltBytes) });

/** Overwrites the key in memory; it cannot be used afterwards. */
export function forget(key: StoreKey): void {
  key.cipherKey.fill(0);
}

/** How something is derived from a passphrase: scrypt's cost parameters and the salt. */
export interface Derivation {
  N: number;
  r: number;
  p: number;
  salt: Buffer;
}

export type Cost = Omit<Derivation, 'salt'>;

/** 128 MiB and some tenths of a second for each guess. */
export const standardCost: Cost = { N: 2 ** 17, r: 8, p: 1 };

/** Every cost that was the standard before, the latest first: records without their sidecar may have been made with any of them. */
export const formerCosts: readonly Cost[] = [];

/** Runs on the thread pool, so that the window does not freeze. The passphrase is normalised: an é is an é on every keyboard. */
export function stretch(passphrase: string, { N, r, p, salt }: Derivation, bytes: number): Promise<Buffer> {
  const typed = Buffer.from(passphrase.normalize('NFKC'));
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, bytes, { N, r, p, maxmem: 256 * N * r }, (error, derived) => {
      typed.fill(0);
      if (error) reject(error);
      else resolve(derived);
    });
  });
}
