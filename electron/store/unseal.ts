import { TaperFailure } from '../failure.ts';
import { directKey, sameCheck } from './direct-key.ts';
import { openedByKeychain, openedByPassphrase, openedByRecoveryKey, type Envelope } from './envelope.ts';
import type { StoreKey } from './key.ts';
import type { Keychain } from './keychain.ts';
import { sealingKeyOf } from './recovery-key.ts';

/** What somebody opens the records with. */
export type Way = { passphrase: string } | { recoveryKey: string } | { keychain: true };

/** The ways in which these records can be opened. */
export function waysInto(envelope: Envelope): { passphrase: boolean; recoveryKey: boolean; keychain: boolean } {
  return {
    passphrase: envelope.passphrase !== undefined || envelope.direct !== undefined,
    recoveryKey: envelope.recovery !== undefined,
    keychain: envelope.keychain !== undefined,
  };
}

/** The key of the records. @throws TaperFailure `wrong-passphrase`, `wrong-recovery-key`, `keychain`: nothing was changed */
export async function unseal(envelope: Envelope, way: Way, keychain: Keychain | undefined): Promise<StoreKey> {
  if ('passphrase' in way) return byPassphrase(envelope, way.passphrase);
  if ('recoveryKey' in way) return byRecoveryKey(envelope, way.recoveryKey);
  const key = keychain && (await openedByKeychain(envelope, keychain));
  if (key) return key;
  throw new TaperFailure('keychain', keychain ? notSealedHere : noKeychain);
}

async function byPassphrase(envelope: Envelope, passphrase: string): Promise<StoreKey> {
  if (!envelope.passphrase && !envelope.direct) throw new TaperFailure('wrong-passphrase', noPassphrase);
  const key = await openedByPassphrase(envelope, passphrase);
  if (key) return key;
  const { direct, salt } = envelope;
  if (direct) {
    const derived = await directKey(passphrase, { ...direct.cost, salt: Buffer.from(salt, 'hex') });
    if (sameCheck(derived.check, Buffer.from(direct.check, 'hex'))) return derived.key;
  }
  throw new TaperFailure('wrong-passphrase', wrongPassphrase);
}

function byRecoveryKey(envelope: Envelope, recoveryKey: string): StoreKey {
  if (!envelope.recovery) throw new TaperFailure('wrong-recovery-key', noRecoveryKey);
  if (!sealingKeyOf(recoveryKey)) throw new TaperFailure('wrong-recovery-key', mistyped);
  const key = openedByRecoveryKey(envelope, recoveryKey);
  if (!key) throw new TaperFailure('wrong-recovery-key', wrongRecoveryKey);
  return key;
}

const wrongPassphrase =
  'This is not the passphrase of these records. Nothing was changed. Check capital letters and spaces, then try again.';
const noPassphrase =
  'These records have no passphrase. Nothing was changed. Open them with this machine’s keychain or with their recovery key.';
const noRecoveryKey = 'No recovery key was made for these records. Nothing was changed. Open them with their passphrase.';
const mistyped = 'A letter of the recovery key is wrong or missing. It has nine groups of four. Nothing was changed.';
const wrongRecoveryKey =
  'This is the recovery key of other records, or one that was replaced since. Nothing was changed. Use the newest one.';
const noKeychain =
  'These records are opened by this machine’s keychain, which only the Taper desktop app can use. Nothing was changed. Open them there, or with their recovery key.';
const notSealedHere =
  'This machine’s keychain does not open these records: they were made by another user or on another machine. Nothing was changed. Use their recovery key.';
