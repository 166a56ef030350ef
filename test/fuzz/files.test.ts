import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { dispatchAt, type Dispatch } from '#electron/ipc/dispatch';
import { casePieces, type CasePiece } from '#electron/store/archive/case-piece';
import { sealArchive } from '#electron/store/archive/sealed';
import { addCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, describeCase } from '#electron/store/cases';
import { addFollowUp } from '#electron/store/follow-ups';
import { readLog } from '#electron/store/log';
import { storeIn, type Store } from '#electron/store/store';
import { asked } from '#electron/team/database/sqlite';
import { serviceYearOf } from '#electron/team/family/periods';
import { tallyOf } from '#electron/team/rows/counts';
import { failure, type Reply } from '#shared/ipc/contract';
import type { CaseList } from '#shared/ipc/records';
import { madeUpApril } from '../rate-packs/made-up-april.ts';
import { packsIn } from '../rate-packs/packs-for-test.ts';
import { newSigner, signedFile } from '../rate-packs/sign-for-test.ts';
import { oneCalculation } from '../store/one-calculation.ts';
import { cheapCost, passphrase } from '../store/store-for-test.ts';
import { madeUpBundle, madeUpKey } from '../team/bundles-for-test.ts';
import { chanceFrom, type Chance } from './hostile.ts';
import { mutated, mutatedLines } from './mutated.ts';

/**
 * Files that somebody brings: bundles of a team, archives, rate packs. Whatever was done to them, also by somebody who can sign or seal
 * them, they are refused with words and change nothing, or are taken whole. TAPER_FUZZ_SEED asks for another seed.
 */
const seed = Number(process.env['TAPER_FUZZ_SEED'] ?? 67);
const longest = 15_000;

/** In memory where the system has a place for that: what is tested here is not the disk. */
const directory = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'taper-fuzz-'));
const signer = newSigner();
let store: Store;
let dispatch: Dispatch;
const reported: string[] = [];
beforeAll(async () => {
  store = storeIn(path.join(directory, 'records'), { cost: cheapCost });
  await store.create({ passphrase });
  dispatch = dispatchAt(
    {
      store,
      rates: packsIn(path.join(directory, 'rate-packs'), signer),
      host: 'browser',
      version: '1',
      now: () => new Date('2026-06-15T09:00:00Z'),
    },
    (line) => reported.push(line),
  );
});
afterAll(async () => {
  await store.lock();
  rmSync(directory, { recursive: true, force: true });
});

/** Everything that is in the records. */
function digestOf(of: Store): string {
  const records = of.readable();
  const hash = createHash('sha256');
  for (const { name } of z.array(z.object({ name: z.string() })).parse(records.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")))
    hash.update(JSON.stringify(records.rows(`SELECT * FROM ${name}`)));
  return hash.digest('hex');
}

/** So many files, or as many as there is time for; each is refused as the contract says, and leaves everything as it was, or is taken. */
async function bring(
  most: number,
  make: (chance: Chance) => unknown,
  take: (file: unknown) => Promise<Reply<unknown>>,
  whenTaken: () => void | Promise<void> = () => undefined,
): Promise<{ refused: number; taken: number }> {
  const chance = chanceFrom(seed);
  const outcome = { refused: 0, taken: 0 };
  const end = performance.now() + longest;
  for (let number = 0; number < most && performance.now() < end; number += 1) {
    const file = make(chance);
    const where = `seed ${seed}, file ${number}`;
    const before = digestOf(store);
    const reply = await take(file);
    if (reply.ok) {
      outcome.taken += 1;
      await whenTaken();
      continue;
    }
    outcome.refused += 1;
    expect(failure.safeParse(reply.error).success, where).toBe(true);
    expect(reply.error.code, `${where}: ${reported.at(-1)}\n${String(file).slice(0, 500)}`).not.toBe('unexpected');
    expect(digestOf(store) === before, `${where}: refused (${reply.error.message}), and the records are changed`).toBe(true);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(store.readable().rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(readLog(store.readable()).brokenAt).toBeUndefined();
  return outcome;
}

test('bundles that were bent, also ones that were signed afterwards, are refused whole or counted whole', async () => {
  const key = madeUpKey();
  const good = madeUpBundle(key, 12, 3, 'North').trimEnd().split('\n');
  const signed = (lines: readonly unknown[]): string => {
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const signature = sign(null, createHash('sha256').update(body, 'utf8').digest(), createPrivateKey(key.privateKey)).toString('base64');
    return `${body}${JSON.stringify({ signature })}\n`;
  };
  const parsed = good.slice(0, -1).map((line): unknown => JSON.parse(line));
  let serial = 10;
  const make = (chance: Chance): string => {
    if (chance.below(3) === 0) return mutatedLines(good, chance);
    const [head, ...rows] = parsed.map((line) => (chance.below(6) === 0 ? mutated(line, chance) : line));
    serial += chance.below(2);
    const kept = rows.filter(() => chance.below(12) > 0);
    const numbers = {
      serial,
      calculations: kept.filter((row) => 'calculation' in Object(row)).length,
      starts: kept.filter((row) => 'start' in Object(row)).length,
    };
    return signed([chance.below(4) === 0 ? head : { ...Object(head), ...numbers }, ...kept]);
  };
  const take = async (file: unknown): Promise<Reply<unknown>> => {
    const text = String(file);
    const begun = await dispatch('team.mergeBegin', {});
    if (!begun.ok) return begun;
    const { merge } = begun.value as { merge: string };
    for (let from = 0; from < text.length; from += 3000) {
      const reply = await dispatch('team.mergePart', { merge, text: text.slice(from, from + 3000) });
      if (!reply.ok) return reply;
    }
    return dispatch('team.mergeEnd', { merge });
  };
  const outcome = await bring(600, make, take, sumsAreOfRows);
  expect(store.readable().rows('SELECT * FROM team_staged')).toEqual([]);
  console.log(`bundles: ${outcome.refused} refused, ${outcome.taken} counted`);
  expect(outcome.refused).toBeGreaterThan(100);
  expect(outcome.taken).toBeGreaterThan(10);
}, 60_000);

/** What is counted are the rows that are there, and each of them is one that a bundle may have. */
function sumsAreOfRows(): void {
  const records = store.readable();
  const year = serviceYearOf('2025-04', 4);
  const whole = new Map<string, number>();
  for (const { number } of z.array(z.object({ number: z.int() })).parse(records.rows('SELECT number FROM team_machines'))) {
    for (const [key, count] of asked(records, tallyOf(number, year)).counts) whole.set(key, (whole.get(key) ?? 0) + count);
  }
  const counts = z
    .array(z.object({ team: z.string(), period: z.string(), what: z.string(), count: z.int() }))
    .parse(records.rows('SELECT team, period, what, count FROM team_counts WHERE year = ? AND count <> 0', year.year.id));
  const counted = new Map(counts.map(({ team, period, what, count }) => [`${team}|${period}|${what}`, count]));
  expect(counted).toEqual(new Map([...whole].filter(([, count]) => count !== 0)));
}

test('archives that were bent, also ones that were sealed afterwards, are refused whole or added whole', async () => {
  const other = storeIn(path.join(directory, 'other'), { cost: cheapCost });
  await other.create({ passphrase });
  const records = other.writable();
  const at = new Date('2026-06-01T09:00:00Z');
  for (const reference of ['A-1', 'A-2', 'A-3']) {
    const { id } = createCase(records, { reference, note: 'x' }, at);
    describeCase(records, id, { team: 'East', tags: ['a', 'b'] }, at);
    addFollowUp(records, id, { dueOn: '2027-03-01', note: 'hours change' });
    const { id: calculation } = addCalculation(records, oneCalculation(id), at);
    if (reference === 'A-1') signCalculation(records, calculation, 'KM', at);
  }
  const good = [...casePieces(records)];
  await other.lock();
  const whole = await sealArchive(good, passphrase, cheapCost, '1-abc');
  const files: Buffer[] = [];
  const preparing = chanceFrom(seed + 1);
  for (let number = 0; number < 300; number += 1) files.push(await archiveOf(preparing));

  async function archiveOf(chance: Chance): Promise<Buffer> {
    const at = chance.below(whole.length);
    const how = chance.below(8);
    if (how === 0) return whole.subarray(0, at);
    if (how === 1) return Buffer.concat([whole.subarray(0, at), Buffer.from([chance.below(256)]), whole.subarray(at + 1)]);
    if (how === 2) return Buffer.concat([whole, whole]);
    if (how === 3) {
      const end = whole.indexOf('\n');
      const head = JSON.stringify(mutated(JSON.parse(whole.subarray(0, end).toString()), chance)) ?? '';
      return Buffer.concat([Buffer.from(head), whole.subarray(end)]);
    }
    const pieces = good.map((piece) => (chance.below(3) > 0 ? mutated(piece, chance) : chance.below(2) === 0 ? anew(piece) : piece));
    return sealArchive(chance.below(5) === 0 ? [...pieces, ...pieces] : pieces.toReversed(), passphrase, cheapCost, '1-abc');
  }
  /** The same under another name, so that it is not known already. */
  function anew(piece: CasePiece): CasePiece {
    return { ...piece, id: randomUUID(), followUps: [], handOvers: [], calculations: [] };
  }
  let next = 0;
  const take = async (file: unknown): Promise<Reply<unknown>> => {
    const content = (file as Buffer).toString('base64');
    const received = await dispatch('archive.receive', { part: 0, content });
    return received.ok ? dispatch('archive.take', { passphrase }) : received;
  };
  const everythingCanBeRead = async (): Promise<void> => {
    const list = await dispatch('cases.list', { archived: 'also', most: 500 });
    if (!list.ok) throw new Error(list.error.message);
    for (const { id } of (list.value as CaseList).cases) {
      for (const channel of ['cases.read', 'calculations.list', 'followUps.list'] as const) {
        const reply = await dispatch(channel, channel === 'cases.read' ? { id } : { caseId: id });
        expect(reply.ok, `${channel}: ${reported.at(-1)}`).toBe(true);
      }
    }
  };
  const outcome = await bring(files.length, () => files[next++], take, everythingCanBeRead);
  console.log(`archives: ${outcome.refused} refused, ${outcome.taken} added`);
  expect(outcome.refused).toBeGreaterThan(80);
  expect(outcome.taken).toBeGreaterThan(0);
}, 60_000);

test('rate packs that come through their channels are refused with the one before in use, or put in use whole', async () => {
  const pack = madeUpApril();
  let serial = 1;
  const make = (chance: Chance): string => {
    serial += 1;
    const bent = chance.below(3) === 0 ? pack : mutated(pack, chance);
    const file = signedFile(chance.below(2) === 0 ? { ...Object(bent), serial } : bent, signer);
    return chance.below(3) > 0
      ? file
      : chance.below(2) === 0
        ? mutatedLines(file.split('\n'), chance)
        : JSON.stringify(mutated(JSON.parse(file), chance));
  };
  let inUse = JSON.stringify(await dispatch('rates.state', {}));
  const take = async (file: unknown): Promise<Reply<unknown>> => {
    const text = String(file);
    const looked = await dispatch('rates.look', { text });
    const reply = await dispatch('rates.install', { text });
    expect(reply.ok).toBe(looked.ok);
    const now = JSON.stringify(await dispatch('rates.state', {}));
    if (reply.ok) inUse = now;
    else expect(now).toBe(inUse);
    return reply;
  };
  const outcome = await bring(150, make, take);
  console.log(`rate packs: ${outcome.refused} refused, ${outcome.taken} put in use`);
  expect(outcome.refused).toBeGreaterThan(40);
  expect(outcome.taken).toBeGreaterThan(0);
}, 60_000);
