import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCase } from '#electron/store/cases';
import type { Keychain } from '#electron/store/keychain';
import { newRecoveryKey, sealingKeyOf } from '#electron/store/recovery-key';
import { placesIn } from '#electron/store/places';
import { allCases, backupNames, cheapCost, newStore, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

const other = 'eleven quiet lanterns drift';

/** A keychain that opens only what it sealed itself. */
function aKeychain(): Keychain {
  const sealed = new Map<string, Buffer>();
  return {
    seal: (secret) => {
      const name = `sealed ${sealed.size}`;
      sealed.set(name, Buffer.from(secret));
      return Promise.resolve(Buffer.from(name));
    },
    open: (box) => {
      const secret = sealed.get(box.toString());
      return secret ? Promise.resolve(Buffer.from(secret)) : Promise.reject(new Error('another machine'));
    },
  };
}

async function storeWithRecoveryKey() {
  const directory = path.join(temporaryDirectory(), 'records');
  const store = storeAt(directory);
  const { recoveryKey } = await store.create({ passphrase });
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  return { store, directory, recoveryKey, places: placesIn(directory) };
}

test('a new passphrase opens the records from now on, the old one no longer, and the recovery key still does', async () => {
  const { store, recoveryKey } = await storeWithRecoveryKey();
  expect((await refusalOf(store.protect({ passphrase: 'not this one' }, { passphrase: other }))).code).toBe('wrong-passphrase');
  await store.protect({ passphrase }, { passphrase: other });
  await store.lock();
  expect((await refusalOf(store.unlock({ passphrase }))).code).toBe('wrong-passphrase');
  expect((await store.unlock({ passphrase: other })).state).toBe('open');
  await store.lock();
  expect((await store.unlock({ recoveryKey })).state).toBe('open');
  expect(allCases(store)).toHaveLength(1);
});

test('whoever lost the passphrase chooses another with the recovery key', async () => {
  const { store, recoveryKey } = await storeWithRecoveryKey();
  await store.lock();
  await store.unlock({ recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') });
  await store.protect({ recoveryKey }, { passphrase: other });
  await store.lock();
  expect((await store.unlock({ passphrase: other })).state).toBe('open');
});

test('a new recovery key puts the old one out of use; nothing of either is on the disk', async () => {
  const { store, directory, recoveryKey } = await storeWithRecoveryKey();
  const newer = await store.newRecoveryKey({ passphrase });
  await store.lock();
  const refusal = await refusalOf(store.unlock({ recoveryKey }));
  expect([refusal.code, refusal.message]).toEqual(['wrong-recovery-key', expect.stringContaining('replaced since')]);
  expect((await store.unlock({ recoveryKey: newer })).state).toBe('open');
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'))) {
    const bytes = readFileSync(path.join(directory, name));
    for (const key of [recoveryKey, newer]) expect(bytes.includes(key.slice(0, 9)), name).toBe(false);
  }
});

test('a recovery key is told apart: mistyped, of other records, never made', async () => {
  const { store, recoveryKey } = await storeWithRecoveryKey();
  await store.lock();
  const letter = recoveryKey.startsWith('7') ? '8' : '7';
  expect((await refusalOf(store.unlock({ recoveryKey: letter + recoveryKey.slice(1) }))).message).toContain('wrong or missing');
  expect((await refusalOf(store.unlock({ recoveryKey: newRecoveryKey() }))).message).toContain('other records');
  const keys = Array.from({ length: 500 }, newRecoveryKey);
  expect(keys.every((key) => /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/.test(key) && sealingKeyOf(key)?.length === 32)).toBe(
    true,
  );
  expect(new Set(keys).size).toBe(500);
  expect(sealingKeyOf('0000-O0oO-iI1l-0000-0000-0000-0000-0000-0000')).toBeUndefined();
});

test('the keychain opens what it sealed; another machine, and a host without one, say so and change nothing', async () => {
  const directory = path.join(temporaryDirectory(), 'records');
  const keychain = aKeychain();
  const store = storeAt(directory, { keychain });
  const { state, recoveryKey } = await store.create({ keychain: true });
  expect(state.ways).toEqual({ passphrase: false, recoveryKey: true, keychain: true });
  await store.lock();
  expect((await store.unlock({ keychain: true })).state).toBe('open');
  await store.lock();
  const before = readFileSync(path.join(directory, 'store.json'));
  expect((await refusalOf(storeAt(directory, { keychain: aKeychain() }).unlock({ keychain: true }))).message).toContain('another machine');
  expect((await refusalOf(storeAt(directory).unlock({ keychain: true }))).message).toContain('desktop app');
  expect((await refusalOf(store.unlock({ passphrase }))).message).toContain('have no passphrase');
  expect(readFileSync(path.join(directory, 'store.json')).equals(before)).toBe(true);
  const elsewhere = storeAt(directory);
  await elsewhere.unlock({ recoveryKey });
  await elsewhere.protect({ recoveryKey }, { passphrase: other });
  await elsewhere.lock();
  expect((await refusalOf(store.unlock({ keychain: true }))).code).toBe('keychain');
  expect((await store.unlock({ passphrase: other })).state).toBe('open');
});

test('without a keychain no records are made for one', async () => {
  const directory = path.join(temporaryDirectory(), 'records');
  expect((await refusalOf(storeAt(directory).create({ keychain: true }))).code).toBe('keychain');
  expect(storeAt(directory).state().state).toBe('absent');
});

test('either sidecar is enough, and the other is written again with a notice', async () => {
  const { store, places } = await newStore();
  await store.lock();
  const sidecar = readFileSync(places.sidecar, 'utf8');
  const spoilt = [
    undefined,
    'not json',
    sidecar.replace(/"salt": "[0-9a-f]{4}/, '"salt": "ffff'),
    sidecar.replace(/"box": "../, '"box": "zz'),
  ];
  for (const file of [places.sidecar, places.sidecarCopy]) {
    for (const replacement of spoilt) {
      rmSync(file);
      if (replacement !== undefined) writeFileSync(file, replacement);
      expect((await store.unlock({ passphrase })).notice).toContain('wrote both again');
      await store.lock();
      expect(readFileSync(file, 'utf8')).toBe(sidecar);
    }
  }
});

test('without both sidecars nothing opens, and what to do is said', async () => {
  const { store, places } = await newStore();
  await store.lock();
  const kept = readFileSync(places.sidecar);
  rmSync(places.sidecar);
  rmSync(places.sidecarCopy);
  const before = readFileSync(places.records);
  expect((await refusalOf(store.unlock({ passphrase }))).message).toContain('Put one of the two back');
  expect(readFileSync(places.records).equals(before)).toBe(true);
  writeFileSync(places.sidecar, kept);
  expect((await store.unlock({ passphrase })).state).toBe('open');
});

/** Records as Taper made them before keys were sealed, in a folder of their own. */
function firstRecords() {
  const directory = temporaryDirectory();
  const from = path.join(import.meta.dirname, 'files/0030-edition-2026.2');
  for (const name of ['records.taper-store', 'store.json']) copyFileSync(path.join(from, name), path.join(directory, name));
  return { directory, places: placesIn(directory) };
}

test('records made before keys were sealed open, also without their sidecar and at a cost no longer standard', async () => {
  const { directory, places } = firstRecords();
  const store = storeAt(directory, { cost: { ...cheapCost, N: 2 ** 11 }, formerCosts: [{ ...cheapCost, N: 2 ** 9 }, cheapCost] });
  expect((await refusalOf(store.unlock({ passphrase: other }))).code).toBe('wrong-passphrase');
  await store.unlock({ passphrase });
  expect(allCases(store)).toHaveLength(2);
  await store.lock();
  rmSync(places.sidecar);
  rmSync(places.sidecarCopy);
  expect((await refusalOf(store.unlock({ passphrase: other }))).code).toBe('wrong-passphrase');
  expect((await store.unlock({ passphrase })).notice).toContain('wrote both again');
});

test('their change of passphrase gives them a new key: the old passphrase opens neither the file nor a backup', async () => {
  const { directory, places } = firstRecords();
  const store = storeAt(directory);
  await store.unlock({ passphrase });
  const before = readFileSync(places.records);
  expect(backupNames(places).length).toBeGreaterThan(0);
  await store.protect({ passphrase }, { passphrase: other });
  expect(allCases(store)).toHaveLength(2);
  createCase(store.writable(), { reference: 'R-3' }, new Date());
  await store.lock();
  expect(readFileSync(places.records).subarray(0, 16).equals(before.subarray(0, 16))).toBe(false);
  expect((await refusalOf(store.unlock({ passphrase }))).code).toBe('wrong-passphrase');
  const heads = backupNames(places).map((name) => readFileSync(path.join(places.backups, name)).subarray(0, 16).toString('hex'));
  expect(heads).toEqual([readFileSync(places.records).subarray(0, 16).toString('hex')]);
  await store.unlock({ passphrase: other });
  expect(allCases(store)).toHaveLength(3);
});
