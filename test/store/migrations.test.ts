import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listCalculations, readCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, describeCase, readCase } from '#electron/store/cases';
import { readLog } from '#electron/store/log';
import { checksumOf } from '#electron/store/migrate';
import { migrations } from '#electron/store/migrations/index';
import { listOutcomes } from '#electron/team/own/job-outcomes';
import { listStories } from '#electron/team/own/kept';
import type { Migration } from '#electron/store/migration';
import { allCases, backupNames, newStore, openDirectly, passphrase, refusalOf, storeAt, temporaryDirectory } from './store-for-test.ts';

/** Records as an older version of Taper left them: only its first steps applied, one case in them. */
async function olderRecords(steps: number) {
  const made = await newStore({ migrations: migrations.slice(0, steps) });
  made.store
    .writable()
    .change(
      "INSERT INTO cases (id, reference, draft, created_at, changed_at) VALUES ('0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11', 'OLD-1', '{\"reference\":\"OLD-1\"}', '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z')",
    );
  await made.store.lock();
  return made;
}

test.each(migrations.slice(0, -1).map((step, index) => [step.name, index + 1] as const))(
  'records made when "%s" was the last step are backed up, then brought up to date',
  async (_name, steps) => {
    const { directory, places } = await olderRecords(steps);
    const older = readFileSync(places.records);
    const store = storeAt(directory);
    const state = await store.unlock({ passphrase });
    expect(state.notice).toContain('brought up to this version');
    expect(allCases(store).map(({ reference }) => reference)).toEqual(['OLD-1']);
    await store.lock();

    const [backup] = backupNames(places).filter((name) => name.includes('-before-step-'));
    if (backup === undefined) throw new Error('There is no backup.');
    const copy = await openDirectly(places, path.join(places.backups, backup));
    expect(copy.prepare('SELECT number FROM migrations').pluck().all()).toEqual(migrations.slice(0, steps).map(({ number }) => number));
    expect(copy.prepare('SELECT reference FROM cases').pluck().all()).toEqual(['OLD-1']);
    copy.close();
    expect(older.equals(readFileSync(places.records))).toBe(false);
  },
);

/** Records that earlier versions of Taper left, as they left them. Each is opened by this version for as long as there is a Taper. */
const earlier = readdirSync(path.join(import.meta.dirname, 'files'));

test.each(earlier.filter((name) => Number(name.slice(0, 4)) < 220))(
  'the records in files/%s, made by that version, are brought up to date with all that was in them',
  async (name) => {
    const directory = temporaryDirectory();
    cpSync(path.join(import.meta.dirname, 'files', name), directory, { recursive: true });
    const store = storeAt(directory);
    await store.unlock({ passphrase });
    const cases = allCases(store);
    expect(Object.fromEntries(cases.map(({ reference, calculations }) => [reference, calculations]))).toEqual({ 'OLD-1': 1, 'OLD-2': 0 });
    const whole = cases.find(({ calculations }) => calculations === 1);
    const [summary] = listCalculations(store.readable(), whole?.id ?? '');
    const saved = readCalculation(store.readable(), summary?.id ?? '');
    expect(saved.gains).toEqual([{ name: 'Shop, 20 hours', month: '655.39' }]);
    expect(saved.result.edition).toBe(saved.edition);
    expect(Object.keys(saved.traces)).toEqual(['now', 'shop']);
    expect(saved.months).toBeUndefined();
    expect(readCase(store.readable(), cases.find(({ reference }) => reference === 'OLD-2')?.id ?? '').draft).toEqual({
      reference: 'OLD-2',
      note: 'half entered',
    });
    expect(describeCase(store.writable(), whole?.id ?? '', { tags: ['old'] }, new Date()).tags).toEqual(['old']);
    expect(signCalculation(store.writable(), saved.id, 'KM', new Date()).signed?.adviser).toBe('KM');
  },
);

const whole = earlier.filter((name) => Number(name.slice(0, 4)) >= 220);

test.each(whole)('of the records in files/%s nothing that is kept about a case, a team or a signature is lost', async (name) => {
  const directory = temporaryDirectory();
  cpSync(path.join(import.meta.dirname, 'files', name), directory, { recursive: true });
  const store = storeAt(directory);
  await store.unlock({ passphrase });
  const records = store.readable();
  const cases = allCases(store);
  expect(cases.map(({ reference }) => reference).toSorted()).toEqual(['OLD-1', 'OLD-2']);
  const [kept] = cases.filter(({ reference }) => reference === 'OLD-1');
  expect(kept).toMatchObject({
    team: 'East',
    adviser: 'KM',
    tags: ['kept'],
    calculations: 1,
    signed: 1,
    followUp: { dueOn: '2027-03-01' },
  });
  const [summary] = listCalculations(records, kept?.id ?? '');
  const saved = readCalculation(records, summary?.id ?? '');
  expect(saved.signed).toEqual({ at: '2026-11-26T09:00:00.000Z', adviser: 'KM' });
  expect(Object.keys(saved.traces)).toEqual(['now', 'shop']);
  expect(readLog(records)).toMatchObject({ all: 1, entries: [{ action: 'calculation-signed', reference: 'OLD-1' }] });
  expect(readLog(records).brokenAt).toBeUndefined();
  expect(listOutcomes(records, 'OLD-1')).toMatchObject([{ team: 'East', startedOn: '2026-07-03' }]);
  expect(listStories(records)).toMatchObject([{ text: 'A short account.' }]);
  expect(records.rows('SELECT * FROM team_starts')).toHaveLength(1);
});

test('every step that was the last of a version has records of that version to be opened', () => {
  const steps = new Set(earlier.map((name) => Number(name.slice(0, 4))));
  expect(steps).toEqual(new Set([30, 220]));
});

test('records that are up to date are opened without a migration or a notice', async () => {
  const { store, places } = await newStore();
  await store.lock();
  expect((await store.unlock({ passphrase })).notice).toBeUndefined();
  expect(backupNames(places)).toEqual([]);
});

test('a step that fails leaves the records as they were, and names the backup', async () => {
  const { store, directory, places } = await newStore();
  createCase(store.writable(), { reference: 'R-1' }, new Date());
  await store.lock();
  const broken: Migration = { number: 9000, name: 'broken', sql: 'CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);' };
  const refusal = await refusalOf(storeAt(directory, { migrations: [...migrations, broken] }).unlock({ passphrase }));
  expect(refusal.message).toContain('left as they were');
  expect(refusal.message).toContain(places.backups);
  expect((await store.unlock({ passphrase })).state).toBe('open');
  expect(allCases(store)).toHaveLength(1);
  await store.lock();
  const database = await openDirectly(places);
  expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
  database.close();
});

test('a good step before one that fails is taken back as well: the records are as they were before both', async () => {
  const { store, directory, places } = await newStore();
  await store.lock();
  const held = async (): Promise<unknown> => {
    const database = await openDirectly(places);
    const found = [database.prepare('SELECT * FROM sqlite_schema').all(), database.prepare('SELECT * FROM migrations').all()];
    database.close();
    return found;
  };
  const before = await held();
  const good: Migration = { number: 9000, name: 'good', sql: 'CREATE TABLE whole (a TEXT) STRICT;' };
  const bad: Migration = { number: 9010, name: 'bad', sql: 'INSERT INTO nowhere VALUES (1);' };
  const refusal = await refusalOf(storeAt(directory, { migrations: [...migrations, good, bad] }).unlock({ passphrase }));
  expect(refusal.message).toContain('left as they were');
  expect(await held()).toEqual(before);
});

test('a shipped step that the records skipped is not slipped in behind later ones', async () => {
  const { store, directory } = await newStore();
  await store.lock();
  const between: Migration = { number: 15, name: 'between', sql: 'CREATE TABLE between_steps (a TEXT) STRICT;' };
  const disordered = [...migrations, between].toSorted((a, b) => a.number - b.number);
  expect((await refusalOf(storeAt(directory, { migrations: disordered }).unlock({ passphrase }))).code).toBe('newer');
});

test('steps are numbered upwards with gaps, named once, and released ones are never edited', () => {
  const numbers = migrations.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  expect(numbers.every((number) => number % 10 === 0)).toBe(true);
  const files = readdirSync(path.join(import.meta.dirname, '../../electron/store/migrations')).filter((name) => name !== 'index.ts');
  expect(files.toSorted()).toEqual(migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`));
  expect(Object.fromEntries(migrations.map((step) => [step.number, checksumOf(step).slice(0, 16)]))).toMatchInlineSnapshot(`
    {
      "10": "4ac97c834f7ad9df",
      "20": "bfc992dff4abab51",
      "200": "5966eba10317f33c",
      "210": "21eb149ed8c8351e",
      "220": "94f91218ed5f4055",
      "30": "a53454c989f4e32b",
      "40": "a80cccd95995887f",
      "50": "3d51276819c1ea7b",
      "60": "6d71abe48fc969a7",
    }
  `);
});
