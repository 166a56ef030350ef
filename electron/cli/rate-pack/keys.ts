import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TaperFailure } from '../../failure.ts';
import { grouped, newKeyPair, publicKeyIn } from '../../rate-packs/keys.ts';
import type { Options } from './options.ts';
import { textOf, writeNew } from './files.ts';
import { packsHere } from './use.ts';
import { whereWanted } from '../where-asked.ts';

/** Whose packs are taken, and keys for whoever makes packs. */

export function listKeys(): string {
  const keys = packsHere().keys();
  if (keys.length === 0) return "Nobody's packs are taken yet. No key comes with Taper, and none was added.";
  return keys
    .map(({ name, fingerprint, origin }) => `${grouped(fingerprint)}  ${name}${origin === 'built-in' ? ' (came with Taper)' : ''}`)
    .join('\n');
}

/** Trusts a key whose fingerprint is given as its owner told it. Without one, it says what to ask for and changes nothing. */
export function trust(file: string, { name, fingerprint }: Options): string {
  const text = textOf(file);
  const key = publicKeyIn(text);
  if (name === undefined || name.trim() === '') throw new TaperFailure('invalid-input', 'Say whose key it is: --name "…".');
  if (fingerprint === undefined)
    throw new TaperFailure(
      'invalid-input',
      'Whoever holds this key can change the figures in every result on this machine. Ask them for the fingerprint of their key by another way than the one the file came by, and give it: --fingerprint "…". Nothing was added.',
    );
  packsHere().trust({ text, name: name.trim(), fingerprint });
  return `Packs signed by ${name.trim()} (${grouped(key.fingerprint)}) are taken from now on.`;
}

export function noLonger(fingerprint: string): string {
  packsHere().distrust(fingerprint.replaceAll(/\s/g, '').toLowerCase());
  return 'Packs of this key are not taken any more.';
}

/** A pair of keys in a folder: the private one for the signer alone, the public one to give away. */
export function makeKey(folder: string): string {
  if (!existsSync(whereWanted(folder))) throw new TaperFailure('not-found', `There is no folder "${folder}".`);
  const passphrase = process.env['TAPER_KEY_PASSPHRASE'] || undefined;
  const { privateKey, publicKey } = newKeyPair(passphrase);
  const files = { private: join(folder, 'rate-packs-private.pem'), public: join(folder, 'rate-packs-public.pem') };
  writeNew(files.private, privateKey, 0o600);
  writeNew(files.public, publicKey.pem);
  return [
    `${files.private}  keep it to yourself: whoever has it can sign packs in your name`,
    `${files.public}  give it to the services that take your packs`,
    `Fingerprint: ${grouped(publicKey.fingerprint)}  tell it to them by another way than the file`,
    passphrase === undefined
      ? 'The private key has no passphrase. To protect it with one, set TAPER_KEY_PASSPHRASE and make the pair again.'
      : 'The private key opens with the passphrase in TAPER_KEY_PASSPHRASE. It is needed for each signing.',
  ].join('\n');
}
