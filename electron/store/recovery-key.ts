import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * The recovery key: 160 bits of chance that a person can write down and type again, in Crockford's base 32 (no I, L, O or U) and groups
 * of four. The last group is a check, so that a slip of the pen is told from the key of other records.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const checkLetters = 4;

/** Shown once and kept nowhere. */
export const newRecoveryKey = (): string => written(randomBytes(secretBytes));

/** The 256-bit key that seals with this recovery key, or undefined where it was not written down as Taper showed it. */
export function sealingKeyOf(recoveryKey: string): Buffer | undefined {
  const letters = recoveryKey.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const secret = read(letters.slice(0, -checkLetters));
  if (secret?.length !== secretBytes || letters.slice(-checkLetters) !== checkOf(secret)) return undefined;
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'taper store: recovery key', 32));
  secret.fill(0);
  return key;
}

const written = (secret: Buffer): string => `${lettersOf(secret)}${checkOf(secret)}`.replaceAll(/(.{4})(?=.)/g, '$1-');

const checkOf = (secret: Buffer): string => lettersOf(createHash('sha256').update(secret).digest()).slice(0, checkLetters);

/** Five bits a letter; bits that fill no letter are left out. */
function lettersOf(bytes: Buffer): string {
  let letters = '';
  for (let bit = 0; bit + 5 <= bytes.length * 8; bit += 5) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    letters += alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return letters;
}

function read(letters: string): Buffer | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held << 5) | value) & 0xffff;
    bits += 5;
    if (bits >= 8) bytes.push((held >> (bits -= 8)) & 255);
  }
  return Buffer.from(bytes);
}
