import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { TaperFailure } from '../failure.ts';
import { writeDurably } from '../store/durable.ts';
import { grouped, publicKeyIn } from './keys.ts';
import type { KnownKey } from './read.ts';
import { trustedKeys, type TrustedKey } from './trusted-keys.ts';

/** The keys whose packs are taken: those that came with Taper, and those that somebody added on this machine. */

const file = z.strictObject({
  format: z.literal('taper-trusted-keys'),
  version: z.literal(1),
  keys: z.array(z.strictObject({ name: z.string().min(1).max(80), publicKey: z.string().max(1000) })).max(50),
});

const fileIn = (directory: string): string => path.join(directory, 'trusted-keys.json');

export const builtInKeys = (keys: readonly TrustedKey[] = trustedKeys): KnownKey[] => keys.flatMap((key) => known(key, 'built-in'));

/** The keys that were added on this machine. One that cannot be read is not trusted. */
export function ownKeysIn(directory: string): KnownKey[] {
  if (!existsSync(fileIn(directory))) return [];
  try {
    return file.parse(JSON.parse(readFileSync(fileIn(directory), 'utf8'))).keys.flatMap((key) => known(key, 'own'));
  } catch {
    return [];
  }
}

/**
 * Trusts a key from now on. Whoever does so says which one: the fingerprint that they were told has to be that of the key.
 * @throws TaperFailure `invalid-input`, `exists`
 */
export function trustKey(directory: string, all: readonly KnownKey[], { text, name, fingerprint }: NewKey): void {
  const key = publicKeyIn(text);
  if (fingerprint.replaceAll(/\s/g, '').toLowerCase() !== key.fingerprint)
    throw new TaperFailure(
      'invalid-input',
      `The fingerprint of this key is ${grouped(key.fingerprint)}, which is not the one that you gave. Nothing was added. Ask whoever makes the packs for the fingerprint of their key, by another way than the one the key came by.`,
      'fingerprint',
    );
  const same = all.find((other) => other.fingerprint === key.fingerprint);
  if (same !== undefined) throw new TaperFailure('exists', `This key is trusted already, as that of ${same.name}.`);
  write(directory, [...ownKeysIn(directory), { ...key, name, origin: 'own' }]);
}

export interface NewKey {
  readonly text: string;
  readonly name: string;
  readonly fingerprint: string;
}

/** Trusts an added key no longer. @throws TaperFailure `not-found` */
export function distrustKey(directory: string, fingerprint: string): void {
  const keys = ownKeysIn(directory);
  const kept = keys.filter((key) => key.fingerprint !== fingerprint);
  if (kept.length === keys.length)
    throw new TaperFailure(
      'not-found',
      'No key with this fingerprint was added on this machine. Keys that came with Taper cannot be removed.',
    );
  write(directory, kept);
}

function write(directory: string, keys: readonly KnownKey[]): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const content: z.input<typeof file> = {
    format: 'taper-trusted-keys',
    version: 1,
    keys: keys.map(({ name, pem }) => ({ name, publicKey: pem })),
  };
  writeDurably(fileIn(directory), `${JSON.stringify(content, null, 2)}\n`);
}

function known({ name, publicKey }: TrustedKey, origin: KnownKey['origin']): KnownKey[] {
  try {
    return [{ ...publicKeyIn(publicKey), name, origin }];
  } catch {
    return [];
  }
}
