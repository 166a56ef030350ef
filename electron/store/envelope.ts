import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { cipherKeyBytes, saltBytes, stretch, type Cost, type StoreKey } from './key.ts';
import type { Keychain } from './keychain.ts';
import { sealingKeyOf } from './recovery-key.ts';

/**
 * The key of one file of records, sealed in each of the ways in which it may be opened. Nothing in it is of use without the passphrase,
 * the recovery key or this machine's keychain; the salt says which file it belongs to.
 */

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** Eight times what Taper asks for, 1 GiB of memory, is the most: a file that somebody brings must not bring the machine to a stop. */
export const costSchema = z
  .strictObject({
    N: z
      .int()
      .min(2)
      .max(2 ** 20)
      .refine((cost) => Number.isInteger(Math.log2(cost))),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(16),
  })
  .refine(({ N, r, p }) => N * r * p <= 2 ** 23);

const nonceBytes = 12;
const tagBytes = 16;

const sealed = z.strictObject({ nonce: hexOf(nonceBytes), box: hexOf(cipherKeyBytes + tagBytes) });
type Sealed = z.infer<typeof sealed>;

export const envelopeSchema = z.strictObject({
  salt: hexOf(saltBytes),
  /** AES-256-GCM under scrypt of the passphrase. */
  passphrase: z.strictObject({ cost: costSchema, salt: hexOf(saltBytes), sealed }).optional(),
  /** AES-256-GCM under the recovery key. */
  recovery: sealed.optional(),
  /** As the operating system's keychain sealed it. */
  keychain: z
    .string()
    .max(16_384)
    .regex(/^[A-Za-z0-9+/]+=*$/)
    .optional(),
  /** The passphrase gives the key itself, as in records made before keys were sealed. */
  direct: z.strictObject({ cost: costSchema, check: hexOf(32) }).optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export async function sealedByPassphrase(key: StoreKey, passphrase: string, cost: Cost): Promise<NonNullable<Envelope['passphrase']>> {
  const salt = randomBytes(saltBytes);
  const sealing = await stretch(passphrase, { ...cost, salt }, 32);
  return { cost, salt: salt.toString('hex'), sealed: seal(key, sealing) };
}

export function sealedByRecoveryKey(key: StoreKey, recoveryKey: string): Sealed {
  const sealing = sealingKeyOf(recoveryKey);
  if (!sealing) throw new Error('This is not a recovery key.');
  return seal(key, sealing);
}

export async function sealedByKeychain(key: StoreKey, keychain: Keychain): Promise<string> {
  return (await keychain.seal(key.cipherKey)).toString('base64');
}

/** The key, or undefined where the passphrase is another. */
export async function openedByPassphrase(envelope: Envelope, passphrase: string): Promise<StoreKey | undefined> {
  if (!envelope.passphrase) return undefined;
  const { cost, salt, sealed: box } = envelope.passphrase;
  return open(envelope, box, await stretch(passphrase, { ...cost, salt: Buffer.from(salt, 'hex') }, 32));
}

/** The key, or undefined where the recovery key is that of other records. */
export function openedByRecoveryKey(envelope: Envelope, recoveryKey: string): StoreKey | undefined {
  const sealing = sealingKeyOf(recoveryKey);
  return sealing && envelope.recovery ? open(envelope, envelope.recovery, sealing) : undefined;
}

/** The key, or undefined where this keychain did not seal it. */
export async function openedByKeychain(envelope: Envelope, keychain: Keychain): Promise<StoreKey | undefined> {
  if (envelope.keychain === undefined) return undefined;
  try {
    const cipherKey = await keychain.open(Buffer.from(envelope.keychain, 'base64'));
    return cipherKey.length === cipherKeyBytes ? { cipherKey, salt: Buffer.from(envelope.salt, 'hex') } : undefined;
  } catch {
    return undefined;
  }
}

/** The sealing key is used once and overwritten. The salt is sealed in, so that no box can be moved to another file. */
function seal({ cipherKey, salt }: StoreKey, sealing: Buffer): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(salt);
  const box = Buffer.concat([cipher.update(cipherKey), cipher.final(), cipher.getAuthTag()]);
  sealing.fill(0);
  return { nonce: nonce.toString('hex'), box: box.toString('hex') };
}

function open(envelope: Envelope, { nonce, box }: Sealed, sealing: Buffer): StoreKey | undefined {
  const salt = Buffer.from(envelope.salt, 'hex');
  const bytes = Buffer.from(box, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', sealing, Buffer.from(nonce, 'hex')).setAAD(salt);
  decipher.setAuthTag(bytes.subarray(cipherKeyBytes));
  try {
    const cipherKey = decipher.update(bytes.subarray(0, cipherKeyBytes));
    decipher.final();
    return { cipherKey, salt };
  } catch {
    return undefined;
  } finally {
    sealing.fill(0);
  }
}
