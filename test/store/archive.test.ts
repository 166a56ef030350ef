import { expect, test } from 'vitest';
import { addCases } from '#electron/store/archive/add-cases';
import { casePieces, casesIn } from '#electron/store/archive/case-piece';
import { openArchive, sealArchive } from '#electron/store/archive/sealed';
import { addCalculation, readCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, describeCase, readCase } from '#electron/store/cases';
import { addFollowUp, listFollowUps } from '#electron/store/follow-ups';
import { oneCalculation } from './one-calculation.ts';
import { allCases, cheapCost, newStore, passphrase, refusalOf } from './store-for-test.ts';

const now = new Date('2026-11-26T09:00:00Z');
const later = new Date('2026-11-26T09:01:00Z');

async function full() {
  const { store } = await newStore();
  const records = store.writable();
  const { id } = createCase(records, { reference: 'R-1', note: 'é “quoted”' }, now);
  describeCase(records, id, { tags: ['PIP'], team: 'East', archived: true }, now);
  const followUp = addFollowUp(records, id, { dueOn: '2027-03-01', note: 'hours change' });
  const calculation = signCalculation(records, addCalculation(records, oneCalculation(id), now).id, 'KM', now);
  // Pieces come in the order in which the cases were made.
  createCase(records, {}, later);
  return { records, id, followUp, calculation, archive: await sealArchive(casePieces(records), passphrase, cheapCost, '1-abc') };
}

test('everything in an archive is there again in other records, signatures and all, and nothing that was there is touched', async () => {
  const { records, id, followUp, calculation, archive } = await full();
  const { store: other } = await newStore();
  const cases = casesIn(await openArchive(archive, passphrase));
  expect(addCases(other.writable(), cases)).toEqual({ added: 2, known: 0, answers: 0 });
  expect(readCase(other.readable(), id)).toEqual(readCase(records, id));
  expect(listFollowUps(other.readable(), id)).toEqual([followUp]);
  expect(readCalculation(other.readable(), calculation.id)).toEqual(readCalculation(records, calculation.id));
  describeCase(other.writable(), id, { team: 'West' }, now);
  expect(addCases(other.writable(), cases)).toEqual({ added: 0, known: 2, answers: 0 });
  expect(
    allCases(other)
      .map(({ team }) => team)
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['', 'West']);
});

test('nothing of it is in clear', async () => {
  const { archive } = await full();
  for (const word of ['R-1', 'East', 'hours change', passphrase]) expect(archive.includes(word), word).toBe(false);
});

test('a wrong passphrase, a changed bit, a file cut off and another file are refused with words', async () => {
  const { archive } = await full();
  expect((await refusalOf(openArchive(archive, 'another passphrase'))).code).toBe('wrong-passphrase');
  for (const at of [archive.length - 1, archive.length - 40, 30]) {
    const changed = Buffer.from(archive);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await refusalOf(openArchive(changed, passphrase))).code).toMatch(/wrong-passphrase|foreign/);
  }
  expect((await refusalOf(openArchive(archive.subarray(0, -100), passphrase))).code).toBe('wrong-passphrase');
  expect((await refusalOf(openArchive(Buffer.from('Dear diary\n'), passphrase))).code).toBe('foreign');
  // One whose passphrase would take minutes and more memory than the machine has is not tried.
  const costly = Buffer.from(archive.toString('latin1').replace(/"cost":\{[^}]*\}/, '"cost":{"N":1048576,"r":32,"p":16}'), 'latin1');
  expect((await refusalOf(openArchive(costly, passphrase))).code).toBe('foreign');
  expect((await refusalOf(openArchive(Buffer.from('{"format":"taper-archive","version":2}\n'), passphrase))).code).toBe('newer');
});

test('an archive with a case that is not whole, or a signature of something else, adds nothing', async () => {
  const { records } = await full();
  // In the order of their random ids; the one with a calculation comes first here.
  const [first, second] = [...casePieces(records)].toSorted((a, b) => b.calculations.length - a.calculations.length);
  if (!first || !second) throw new Error('There are no cases.');
  for (const bad of [
    {},
    { ...second, id: '../../x' },
    { ...first, extra: 1 },
    { ...first, calculations: first.calculations.map((each) => ({ ...each, gains: '[]' })) },
    { ...first, calculations: first.calculations.map((each) => ({ ...each, result: '{}' })) },
    { ...first, calculations: first.calculations.map(({ months: _, ...each }) => each) },
    { ...first, calculations: first.calculations.map((each) => ({ ...each, months: each.traces })) },
  ]) {
    expect((await refusalOf(Promise.resolve().then(() => casesIn([second, bad])))).code).toBe('damaged');
  }
});
