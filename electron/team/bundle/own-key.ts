import { z } from 'zod';
import type { ReadableRecords, WritableRecords } from '../../store/connection.ts';
import { newKeyPair } from '../../rate-packs/keys.ts';
import { keep } from '../own/kept.ts';

const ownKey = z.strictObject({ privateKey: z.string(), publicKey: z.string(), fingerprint: z.string(), serial: z.int() });
export type OwnKey = z.infer<typeof ownKey>;

const row = z.object({ content: z.string() });

/** The key of this machine, where it has made a bundle before. It is nowhere but in the encrypted records. */
export function ownKeyIn(records: ReadableRecords): OwnKey | undefined {
  const found = records.row("SELECT content FROM team_kept WHERE kind = 'key'");
  return found === undefined ? undefined : ownKey.parse(JSON.parse(row.parse(found).content));
}

/** The key for the next bundle, whose number is higher than that of every bundle before. */
export function keyForNextBundle(records: WritableRecords): OwnKey {
  const known = ownKeyIn(records) ?? newOwnKey();
  const next = { ...known, serial: known.serial + 1 };
  keep(records, 'key', 'own', next);
  return next;
}

function newOwnKey(): OwnKey {
  const { privateKey, publicKey } = newKeyPair(undefined);
  return { privateKey, publicKey: publicKey.pem, fingerprint: publicKey.fingerprint, serial: 0 };
}
