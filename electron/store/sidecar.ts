import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { TaperFailure } from '../failure.ts';
import { writeDurably } from './durable.ts';
import { saltBytes, type Derivation, type StoreKey } from './key.ts';
import type { Places } from './places.ts';

/**
 * The small file beside the records that says how the key comes from the passphrase. Nothing in it is secret, and nothing is lost
 * with it: the salt is also the head of the records' file, so a missing sidecar is written again at the next unlocking.
 */

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const contents = z.strictObject({
  format: z.literal('taper-store'),
  version: z.literal(1),
  derivation: z.strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2)
      .max(2 ** 20)
      .refine((cost) => Number.isInteger(Math.log2(cost))),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(16),
    salt: hexOf(saltBytes),
  }),
  check: hexOf(32),
});

export interface Sidecar {
  derivation: Derivation;
  check: Buffer;
}

const versioned = z.object({ format: z.literal('taper-store'), version: z.int() });

/** The sidecar, or undefined where it is missing or cannot be read, which the records' file makes up for. @throws TaperFailure `newer` */
export function readSidecar(places: Places): Sidecar | undefined {
  if (!existsSync(places.sidecar)) return undefined;
  const json = parseJson(readFileSync(places.sidecar, 'utf8'));
  const version = versioned.safeParse(json);
  if (version.success && version.data.version > 1) {
    throw new TaperFailure(
      'newer',
      `The records in ${places.directory} were made by a newer version of Taper. Nothing was changed. Install the newer version and open them with it.`,
    );
  }
  const parsed = contents.safeParse(json);
  if (!parsed.success) return undefined;
  const { N, r, p, salt } = parsed.data.derivation;
  return { derivation: { N, r, p, salt: Buffer.from(salt, 'hex') }, check: Buffer.from(parsed.data.check, 'hex') };
}

export function writeSidecar(places: Places, { N, r, p, salt }: Derivation, key: StoreKey): void {
  const text: z.input<typeof contents> = {
    format: 'taper-store',
    version: 1,
    derivation: { name: 'scrypt', N, r, p, salt: salt.toString('hex') },
    check: key.check.toString('hex'),
  };
  writeDurably(places.sidecar, `${JSON.stringify(text, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
