import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf, grouped, newKeyPair, privateKeyIn, publicKeyIn } from '#electron/rate-packs/keys';
import { trustedKeys } from '#electron/rate-packs/trusted-keys';
import { madeUpApril } from './made-up-april.ts';
import { packsDirectory, packsIn, refused } from './packs-for-test.ts';
import { newSigner, signedFile } from './sign-for-test.ts';

/** Whose packs are taken, and what it takes to trust somebody. */

const service = newSigner();
const pack = signedFile(madeUpApril(), service);
const asked = { text: service.trusted.publicKey, name: 'Our Service', fingerprint: grouped(service.fingerprint) };

test('every key that comes with Taper is an Ed25519 public key with a name', () => {
  for (const { name, publicKey } of trustedKeys) {
    expect(name).not.toBe('');
    expect(publicKeyIn(publicKey).fingerprint).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('a fingerprint is that of the 32 bytes of the key: an example that was worked out elsewhere', () => {
  // RFC 8410 s 10.1; SHA-256 of the 32 bytes with sha256sum.
  const pem = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n';
  expect(publicKeyIn(pem).fingerprint).toBe('e744c0791320c3285460eddb523f14c8');
});

test('a key is trusted once its fingerprint is given as its owner told it', () => {
  const directory = packsDirectory();
  const packs = packsIn(directory);
  expect(refused(() => packs.install(pack)).code).toBe('foreign');
  expect(refused(() => packs.trust({ ...asked, fingerprint: newSigner().fingerprint }))).toMatchObject({
    code: 'invalid-input',
    path: 'fingerprint',
  });
  expect(packs.keys()).toEqual([]);
  packs.trust(asked);
  expect(packs.keys()).toMatchObject([{ name: 'Our Service', fingerprint: service.fingerprint, origin: 'own' }]);
  packs.install(pack);
  expect(packsIn(directory).current()?.key.name).toBe('Our Service');
  expect(refused(() => packs.trust({ ...asked, name: 'Again' })).code).toBe('exists');
});

test('a key that is trusted no longer takes its pack with it, with words', () => {
  const directory = packsDirectory();
  const packs = packsIn(directory);
  packs.trust(asked);
  packs.install(pack);
  packs.distrust(service.fingerprint);
  expect(packs.inUse()).toBeUndefined();
  expect(packs.notice()).toMatch(/does not trust/);
  expect(refused(() => packs.distrust(service.fingerprint)).code).toBe('not-found');
});

test('a key that came with Taper cannot be removed', () => {
  const packs = packsIn(packsDirectory(), service);
  expect(refused(() => packs.distrust(service.fingerprint)).code).toBe('not-found');
  packs.install(pack);
});

test('private keys, other kinds of key and other files are no keys to trust', () => {
  const packs = packsIn(packsDirectory());
  const pair = newKeyPair(undefined);
  expect(refused(() => packs.trust({ ...asked, text: pair.privateKey })).message).toMatch(/private key/);
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
  for (const text of [rsa, '', 'a key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'])
    expect(refused(() => packs.trust({ ...asked, text })).message).toMatch(/not an Ed25519 public key/);
});

test('a damaged list of keys trusts nobody', () => {
  const directory = packsDirectory();
  const packs = packsIn(directory);
  packs.trust(asked);
  writeFileSync(path.join(directory, 'trusted-keys.json'), '{"format":"taper-trusted-keys","version":1,"keys":[{"name":"x"');
  expect(packsIn(directory).keys()).toEqual([]);
});

test('a private key with a passphrase needs it', () => {
  const { privateKey, publicKey } = newKeyPair('a long passphrase');
  expect(privateKey).toContain('ENCRYPTED');
  expect(refused(() => privateKeyIn(privateKey, undefined)).message).toMatch(/TAPER_KEY_PASSPHRASE/);
  expect(refused(() => privateKeyIn(privateKey, 'another')).code).toBe('invalid-input');
  expect(privateKeyIn(privateKey, 'a long passphrase').asymmetricKeyType).toBe('ed25519');
  expect(fingerprintOf(publicKey.key)).toBe(publicKey.fingerprint);
});
