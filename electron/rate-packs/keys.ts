import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { TaperFailure } from '../failure.ts';

/** A public key as it is written: PEM, SubjectPublicKeyInfo. */
const asPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** The bytes of an Ed25519 public key are the last 32 of its SubjectPublicKeyInfo. */
const keyBytes = 32;

/** What a key is called everywhere: the first 32 hexadecimal digits of the SHA-256 of its 32 bytes. */
export function fingerprintOf(key: KeyObject): string {
  const bytes = key.export({ type: 'spki', format: 'der' }).subarray(-keyBytes);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** A fingerprint for reading aloud and comparing: in groups of four. */
export const grouped = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, '$1 ');

export interface PublicKey {
  readonly key: KeyObject;
  readonly fingerprint: string;
  readonly pem: string;
}

/** Reads a public key from its PEM text. @throws TaperFailure `invalid-input` for anything else, a private key above all */
export function publicKeyIn(text: string): PublicKey {
  if (text.includes('PRIVATE KEY'))
    throw new TaperFailure(
      'invalid-input',
      'This file has a private key in it. It belongs to whoever signs packs and to nobody else. Ask them for the public key.',
    );
  try {
    const key = createPublicKey(text);
    if (key.asymmetricKeyType === 'ed25519') return { key, fingerprint: fingerprintOf(key), pem: asPem(key) };
  } catch {
    // Said below, as for a key of another kind.
  }
  throw new TaperFailure('invalid-input', 'This file is not an Ed25519 public key, so nothing was added.');
}

/** Reads the private key that signs. @throws TaperFailure `invalid-input` */
export function privateKeyIn(text: string, passphrase: string | undefined): KeyObject {
  try {
    const key = createPrivateKey({ key: text, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, as for a key of another kind.
  }
  throw new TaperFailure(
    'invalid-input',
    'This is not an Ed25519 private key that can be opened. If it has a passphrase, give it in TAPER_KEY_PASSPHRASE.',
  );
}

/** A new pair of keys as PEM text; the private one encrypted where there is a passphrase. */
export function newKeyPair(passphrase: string | undefined): { privateKey: string; publicKey: PublicKey } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const encrypted = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem', ...encrypted }).toString(),
    publicKey: publicKeyIn(asPem(publicKey)),
  };
}
