import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { calculate, CaseError } from '#rules';
import { parseCase } from '#shared/case/problem';
import { TaperFailure } from '#electron/failure';
import { Chance } from '../independent/chance.ts';
import single from '../households/single.json' with { type: 'json' };
import { madeUpAllowances, madeUpApril } from './made-up-april.ts';
import { inNextYear } from './next-year.ts';
import { packsDirectory, packsIn } from './packs-for-test.ts';
import { newSigner, signedFile } from './sign-for-test.ts';

/** Damaged and strange files of packs: whatever comes, it is refused with words or used whole, and the one in use is whole too. */

const signer = newSigner();
const table = madeUpAllowances(['1.00', '2.00', '3.00', '4.00', '5.00']);
const fewAreas = { ...table, areas: Object.fromEntries(Object.entries(table.areas).slice(0, 3)) };
const pack = madeUpApril({}, { localHousingAllowances: [fewAreas] });
const good = signedFile(pack, signer);
const seed = Number(process.env['TAPER_SEED'] ?? 1);

const parsed = parseCase({ ...single, asAt: inNextYear('06-15') });
if (!parsed.ok) throw new Error('The household is not valid.');
const entered = parsed.case;

/** Tries a file on a Taper that has a pack, and at a start that finds it in place of the pack. */
function tryFile(text: string): 'refused' | 'used' {
  const directory = packsDirectory();
  const file = path.join(directory, 'pack.json');
  const packs = packsIn(directory, signer);
  packs.install(good);
  let outcome: 'refused' | 'used' = 'used';
  try {
    packs.install(text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  } catch (error) {
    if (!(error instanceof TaperFailure)) throw error;
    expect(error.message).toMatch(/\.$/);
    expect(error.message.length).toBeLessThan(3000);
    expect(readFileSync(file, 'utf8')).toBe(good);
    outcome = 'refused';
  }
  expect(existsSync(`${file}.unfinished`)).toBe(false);
  writeFileSync(file, text);
  const next = packsIn(directory, signer);
  expect(next.inUse() === undefined).toBe(next.notice() !== undefined);
  try {
    calculate(entered, { pack: next.inUse() });
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
  }
  return outcome;
}

test('120 files with bytes changed, left out, doubled or cut off are refused', () => {
  const random = new Chance(seed);
  for (let turn = 0; turn < 120; turn += 1) {
    const at = random.whole(0, good.length - 1);
    const length = random.whole(1, 20);
    const strange = String.fromCharCode(random.whole(0, 0xffff));
    const changed = [
      good.slice(0, at),
      good.slice(0, at) + good.slice(at + length),
      good.slice(0, at + length) + good.slice(at),
      good.slice(0, at) + strange + good.slice(at + 1),
    ][turn % 4];
    if (changed === undefined || changed === good) continue;
    // White space outside the texts is no part of what was signed.
    if (tryFile(changed) === 'used') expect(JSON.parse(changed)).toEqual(JSON.parse(good));
  }
}, 120_000);

const strangeValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '430.00',
  '1e9',
  '2027-04-12',
  '9999-12-31',
  '0000-00-00',
  [],
  {},
  [[]],
  '__proto__',
  '\u0000',
];

/** A copy with one place somewhere inside put otherwise, taken away or given a strange key. */
function mutated(value: unknown, random: Chance): unknown {
  const strange = random.pick(strangeValues);
  if (typeof value !== 'object' || value === null || random.often(0.05)) return strange;
  const keys = Object.keys(value);
  const key = keys.length === 0 ? undefined : random.pick(keys);
  if (key === undefined || random.often(0.05)) return { ...value, ['__proto__']: strange, constructor: strange };
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === Number(key) ? mutated(item, random) : item));
  const entries = Object.entries(value).flatMap(([name, item]) => {
    if (name !== key) return [[name, item]];
    return random.often(0.1) ? [] : [[name, mutated(item, random)]];
  });
  return Object.fromEntries(entries);
}

test('120 packs that were signed with something strange in them are refused or used whole', () => {
  const random = new Chance(seed + 1000);
  const outcomes = { refused: 0, used: 0 };
  for (let turn = 0; turn < 120; turn += 1) outcomes[tryFile(signedFile({ ...(mutated(pack, random) as object), serial: 2 }, signer))] += 1;
  expect(outcomes.refused).toBeGreaterThan(60);
}, 120_000);
