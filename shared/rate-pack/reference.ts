import { z } from 'zod';
import { isoDate } from '../case/values.ts';

/** The name of a pack, by which results and explanations call it: "2027-04". */
export const packName = z
  .string({ error: 'a short name, such as "2027-04"' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/, { error: 'a short name of letters, digits, spaces, dots and hyphens, such as "2027-04"' });

/** Which of two packs replaces the other: the higher one. */
export const packSerial = z.int({ error: 'a whole number, such as 1' }).min(1, { error: 'a whole number from 1' }).max(1_000_000_000);

/** A public key by its fingerprint: the first 32 hexadecimal digits of the SHA-256 of the key's 32 bytes. */
export const keyFingerprint = z
  .string({ error: 'the fingerprint of a key' })
  .regex(/^[0-9a-f]{32}$/, { error: 'the fingerprint of a key: 32 hexadecimal digits' });

/** The pack that an answer went by: its name, serial and day, and the key that signed it. */
export const packReference = z.strictObject({ name: packName, serial: packSerial, issued: isoDate, key: keyFingerprint });
export type PackReference = z.infer<typeof packReference>;
