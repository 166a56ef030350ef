import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PackInUse } from '#rules';
import type { RatePack } from '#shared/rate-pack/pack';
import { TaperFailure } from '../failure.ts';
import { flushDirectory, writeDurably } from '../store/durable.ts';
import { builtInKeys, distrustKey, ownKeysIn, trustKey, type NewKey } from './own-keys.ts';
import { readSignedPack, type KnownKey, type ReadPack } from './read.ts';
import { highestSerial, noteSerial } from './serials.ts';
import type { TrustedKey } from './trusted-keys.ts';

/** The pack that this machine goes by, and the keys whose packs it takes. */
export interface RatePacks {
  /** The pack in use; undefined where Taper goes by its own figures. */
  current(): ReadPack | undefined;
  inUse(): PackInUse | undefined;
  /** What happened to an installed pack that could not be used, until somebody puts another in use or goes back. */
  notice(): string | undefined;
  keys(): readonly KnownKey[];
  /** Reads a pack as `install` would, and changes nothing. @throws TaperFailure as `install` */
  look(text: string): ReadPack;
  /** Puts a pack in use. @throws TaperFailure `damaged`, `newer`, `foreign`, `tampered`, `unfit`, `older`, `exists` */
  install(text: string): ReadPack;
  /** Goes back to the figures of the edition. */
  remove(): void;
  /** @throws TaperFailure `invalid-input`, `exists` */
  trust(key: NewKey): void;
  /** A pack signed with the key is no longer used. @throws TaperFailure `not-found` */
  distrust(fingerprint: string): void;
}

/**
 * The packs in a folder. An installed pack is verified anew each time that Taper starts; one that fails is set aside, and Taper
 * says so and goes on with its own figures.
 */
export function ratePacksIn(directory: string, builtIn?: readonly TrustedKey[]): RatePacks {
  const places = {
    pack: path.join(directory, 'pack.json'),
    aside: path.join(directory, 'set-aside.json'),
    why: path.join(directory, 'set-aside.txt'),
  };
  const keys = (): KnownKey[] => [...builtInKeys(builtIn), ...ownKeysIn(directory)];
  let told = wordsIn(places.why);
  let current = verified();

  /** The installed pack, or undefined where there is none or it was set aside. */
  function verified(): ReadPack | undefined {
    if (!existsSync(places.pack)) return undefined;
    try {
      return readSignedPack(readFileSync(places.pack, 'utf8'), keys());
    } catch (error) {
      setAside(error instanceof TaperFailure ? error.message : 'It could not be read from the disk.');
      return undefined;
    }
  }

  function setAside(why: string): void {
    told = `The rate pack that was in use was set aside, and Taper goes by its own figures. ${why}`;
    try {
      writeDurably(places.why, `${told}\n`);
      renameSync(places.pack, places.aside);
      flushDirectory(directory);
    } catch {
      // A disk that refuses even this leaves the pack where it is: it is looked at, and not used, at the next start as well.
    }
  }

  function look(text: string): ReadPack {
    const read = readSignedPack(text, keys());
    refuseOlder(read, current, highestSerial(directory, read.key.fingerprint));
    return read;
  }

  return {
    current: () => current,
    inUse: () => current?.inUse,
    notice: () => told,
    keys,
    look,
    install: (text) => {
      const read = look(text);
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      // The serial first: a crash in between leaves the old pack, and the new one can still be installed.
      noteSerial(directory, read.key.fingerprint, read.pack.serial);
      writeDurably(places.pack, text);
      forget(places.why, places.aside);
      told = undefined;
      current = read;
      return read;
    },
    remove: () => {
      forget(places.pack, places.why, places.aside);
      told = undefined;
      current = undefined;
    },
    trust: (key) => trustKey(directory, keys(), key),
    distrust: (fingerprint) => {
      distrustKey(directory, fingerprint);
      if (current?.key.fingerprint === fingerprint) current = verified();
    },
  };
}

function wordsIn(file: string): string | undefined {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
}

/** A higher serial of the same key replaces a lower one; of another key, a pack that was not issued before the one in use. */
function refuseOlder({ pack, key }: ReadPack, current: ReadPack | undefined, highest: number): void {
  if (current?.key.fingerprint === key.fingerprint && current.pack.serial === pack.serial)
    throw JSON.stringify(current.pack) === JSON.stringify(pack) ? inUseAlready(pack) : sameSerial(pack);
  if (pack.serial < highest)
    throw new TaperFailure(
      'older',
      `This pack is older than one that was used here before: it is number ${pack.serial}, and number ${highest} was used. Nothing was changed.`,
    );
  if (current !== undefined && current.key.fingerprint !== key.fingerprint && pack.issued < current.pack.issued)
    throw new TaperFailure(
      'older',
      `This pack was issued on ${pack.issued}, before the one in use (${current.pack.issued}). Nothing was changed. Go back to the figures of Taper first if it is to be used nevertheless.`,
    );
}

const inUseAlready = ({ name }: RatePack): TaperFailure =>
  new TaperFailure('exists', `The pack "${name}" is in use already. Nothing was changed.`);

const sameSerial = ({ name, serial }: RatePack): TaperFailure =>
  new TaperFailure(
    'older',
    `This pack has the same number (${serial}) as the one in use and says something else. Nothing was changed. Whoever made "${name}" should give it a higher number.`,
  );

function forget(...files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
  const [first] = files;
  if (first !== undefined && existsSync(path.dirname(first))) flushDirectory(path.dirname(first));
}
