import { z } from 'zod';
import { openPack, type PackInUse } from '#rules';
import { problemsOf } from './problem-words.ts';
import { ratePack, type RatePack } from '#shared/rate-pack/pack';
import { longestPack, signedPack, type SignedPack } from '#shared/rate-pack/signed';
import { TaperFailure } from '../failure.ts';
import { grouped, type PublicKey } from './keys.ts';
import { isSignedBy } from './sign.ts';

/** A key whose packs are taken, with the name by which it is known here. */
export interface KnownKey extends PublicKey {
  readonly name: string;
  /** Whether it came with Taper, or was added on this machine. */
  readonly origin: 'built-in' | 'own';
}

/** A pack that was verified and found to fit: what it says, what calculations go by, and whose key signed it. */
export interface ReadPack {
  readonly pack: RatePack;
  readonly inUse: PackInUse;
  readonly key: KnownKey;
}

/**
 * Reads the file of a signed pack: its shape, its key, its signature, and only then what it says. Nothing of a pack whose signature
 * does not hold is looked at.
 * @throws TaperFailure `damaged`, `newer`, `foreign`, `tampered`, `unfit`
 */
export function readSignedPack(text: string, keys: readonly KnownKey[]): ReadPack {
  const envelope = envelopeIn(text);
  const key = keys.find(({ fingerprint }) => fingerprint === envelope.key);
  if (key === undefined) throw foreign(envelope.key);
  if (!isSignedBy(envelope, key.key)) throw tampered(key);
  const pack = packIn(envelope.pack);
  const opened = openPack(pack, key.fingerprint);
  if (!opened.ok)
    throw new TaperFailure(
      'unfit',
      `This pack does not fit this Taper, so nothing of it is used. ${firstOf(opened.problems.map(({ message }) => message))}`,
    );
  return { pack, inUse: opened.pack, key };
}

function packIn(text: string): RatePack {
  const json = jsonIn(text);
  if (isNewer(json, 'taper-rates')) throw newer();
  const parsed = ratePack.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new TaperFailure('unfit', `This pack is not as a rate pack should be. ${firstOf(problemsOf(parsed.error))}`);
}

/** A pack that is not signed yet, with everything that is wrong with it for the person who makes it. @throws TaperFailure `damaged`, `unfit` */
export function draftIn(text: string): RatePack {
  const parsed = ratePack.safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  throw new TaperFailure('unfit', listed('This is not a rate pack yet.', problemsOf(parsed.error)));
}

function envelopeIn(text: string): SignedPack {
  if (text.length > longestPack) throw damaged('It is longer than any pack can be.');
  const json = jsonIn(text);
  if (isNewer(json, 'taper-signed-rates')) throw newer();
  const parsed = signedPack.safeParse(json);
  if (parsed.success) return parsed.data;
  if (hasFormat(json, 'taper-rates')) throw new TaperFailure('foreign', 'This pack is not signed. Taper takes signed packs only.');
  if (!hasFormat(json, 'taper-signed-rates')) throw damaged('It is another kind of file.');
  throw damaged('Parts of it are missing or were changed.');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw damaged('It is not JSON, or was cut off.');
  }
}

const headed = z.object({ format: z.string(), version: z.int() });
const hasFormat = (json: unknown, format: string): boolean => headed.safeParse(json).data?.format === format;

function isNewer(json: unknown, format: string): boolean {
  const head = headed.safeParse(json);
  return head.success && head.data.format === format && head.data.version > 1;
}

/** Sentences under one another, for somebody who mends them one by one. */
export function listed(heading: string, sentences: readonly string[]): string {
  const more = sentences.length - 20;
  return [heading, ...sentences.slice(0, 20).map((each) => `  ${each}`), ...(more > 0 ? [`  And ${more} more.`] : [])].join('\n');
}

/** The first three sentences of several. */
function firstOf(sentences: readonly string[]): string {
  const more = sentences.length - 3;
  return `${sentences.slice(0, 3).join(' ')}${more > 0 ? ` And ${more} more.` : ''}`;
}

const damaged = (why: string): TaperFailure =>
  new TaperFailure('damaged', `This file cannot be read as a rate pack. ${why} Get it again from whoever made it.`);

const newer = (): TaperFailure =>
  new TaperFailure('newer', 'This pack is in a format that this Taper does not know yet. It needs a newer version of Taper.');

const foreign = (fingerprint: string): TaperFailure =>
  new TaperFailure(
    'foreign',
    `This pack was signed with a key that this Taper does not trust (${grouped(fingerprint)}). Ask whoever gave it to you whose it is; nothing of it is used.`,
  );

const tampered = ({ name }: KnownKey): TaperFailure =>
  new TaperFailure(
    'tampered',
    `This pack is not as ${name} signed it: it was changed afterwards, or damaged on its way. Nothing of it is used. Get it again from ${name}.`,
  );
