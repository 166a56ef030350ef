import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { TaperFailure } from '../failure.ts';
import { writeDurably } from './durable.ts';
import { costSchema, envelopeSchema, type Envelope } from './envelope.ts';
import type { Places } from './places.ts';

/**
 * The small file beside the records that holds their sealed key, and the same once more beside the backups: with either of them the
 * records open. While a key is replaced it holds two envelopes, and the file's salt says which is the right one.
 */

const contents = z.strictObject({
  format: z.literal('taper-store'),
  version: z.literal(2),
  envelopes: z.array(envelopeSchema).min(1).max(2),
  /** Of the envelopes, so that a damaged sidecar is not taken for a wrong passphrase. */
  checksum: z.string(),
});

/** The form of the sidecar before keys were sealed. */
const firstVersion = z.strictObject({
  format: z.literal('taper-store'),
  version: z.literal(1),
  derivation: costSchema.extend({ name: z.literal('scrypt'), salt: envelopeSchema.shape.salt }),
  check: z.string().regex(/^[0-9a-f]{64}$/),
});

const versioned = z.object({ format: z.literal('taper-store'), version: z.int() });

/** The envelope of the file with this salt, and whether the sidecar itself has to be written again. */
export interface FoundEnvelope {
  envelope: Envelope;
  toBeMended: boolean;
}

/** Looks beside the records first, then beside the backups. @throws TaperFailure `newer` */
export function envelopeFor(places: Places, salt: Buffer): FoundEnvelope | undefined {
  const wanted = salt.toString('hex');
  const beside = envelopesIn(places.sidecar, places).find((envelope) => envelope.salt === wanted);
  if (beside) return { envelope: beside, toBeMended: !sameText(places.sidecar, places.sidecarCopy) };
  const copied = envelopesIn(places.sidecarCopy, places).find((envelope) => envelope.salt === wanted);
  return copied && { envelope: copied, toBeMended: true };
}

/** The envelopes of either sidecar, the nearer first, whichever file they belong to. @throws TaperFailure `newer` */
export const envelopesAt = (places: Places): Envelope[] => {
  const beside = envelopesIn(places.sidecar, places);
  return beside.length > 0 ? beside : envelopesIn(places.sidecarCopy, places);
};

/** Writes both sidecars; after a crash each is the old one or the new one. */
export function writeEnvelopes(places: Places, given: readonly Envelope[]): void {
  // In the order in which they will be read, which the checksum depends on.
  const envelopes = contents.shape.envelopes.parse(given);
  const text: z.input<typeof contents> = {
    format: 'taper-store',
    version: 2,
    envelopes,
    checksum: checksumOf(envelopes),
  };
  for (const file of [places.sidecar, places.sidecarCopy]) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeDurably(file, `${JSON.stringify(text, null, 2)}\n`);
  }
}

function envelopesIn(file: string, places: Places): Envelope[] {
  const json = readJson(file);
  const version = versioned.safeParse(json);
  if (version.success && version.data.version > 2) {
    throw new TaperFailure(
      'newer',
      `The records in ${places.directory} were made by a newer version of Taper. Nothing was changed. Install the newer version and open them with it.`,
    );
  }
  const second = contents.safeParse(json);
  if (second.success) return second.data.checksum === checksumOf(second.data.envelopes) ? second.data.envelopes : [];
  const first = firstVersion.safeParse(json);
  if (!first.success) return [];
  const { N, r, p, salt } = first.data.derivation;
  return [{ salt, direct: { cost: { N, r, p }, check: first.data.check } }];
}

const checksumOf = (envelopes: readonly Envelope[]): string => createHash('sha256').update(JSON.stringify(envelopes)).digest('hex');

function sameText(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
