import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Merges } from '#electron/team/bundle/merges';
import { inPostgres } from '#electron/team/database/postgres';
import { inRecords } from '#electron/team/database/sqlite';
import type { TeamDatabase } from '#electron/team/database/work';
import { serviceYearOf } from '#electron/team/family/periods';
import { standardSettings } from '#electron/team/own/kept';
import { countsOfYear } from '#electron/team/rows/counts';
import { recount } from '#electron/team/rows/recount';
import { publish } from '#electron/team/sheet/publish';
import { sheetOf } from '#electron/team/sheet/sheet';
import { teamStateIn } from '#electron/team/sheet/state';
import { newStore } from '../store/store-for-test.ts';
import { madeUpBundle, madeUpKey } from './bundles-for-test.ts';
import { loudly, startPostgres } from './postgres-for-test.ts';

const server = startPostgres();
if (server === undefined) console.error(loudly);
const year = serviceYearOf('2025-04', 4);

async function merge(database: TeamDatabase, text: string) {
  const merges = new Merges();
  const id = await merges.begin(database);
  for (let from = 0; from < text.length; from += 50_000) await merges.take(database, id, text.slice(from, from + 50_000));
  return merges.end(database, id, 4, undefined);
}

describe.skipIf(server === undefined)('a team’s rows in PostgreSQL, on a real server', () => {
  let database: ReturnType<typeof inPostgres>;
  beforeAll(() => {
    database = inPostgres(server?.url ?? '');
  });
  afterAll(async () => {
    await database.close();
    server?.stop();
  });

  it('merges, counts and publishes as the records of a machine do', async () => {
    const { store } = await newStore();
    const records = inRecords(() => store.writable());
    const keys = [madeUpKey(), madeUpKey()];
    const counted = [];
    for (const each of [records, database]) {
      for (const [index, key] of keys.entries()) {
        const text = madeUpBundle(key, 150, index + 1, ['North', 'South'][index] ?? '');
        expect(await merge(each, text)).toMatchObject({ added: 150, replaced: 0, withdrawn: 0 });
        expect(await merge(each, text)).toMatchObject({ added: 0, replaced: 0, withdrawn: 0 });
      }
      const [first] = keys;
      if (first === undefined) throw new Error('There is no key.');
      expect(await merge(each, madeUpBundle({ ...first, serial: 2 }, 120, 1, 'North'))).toMatchObject({
        withdrawn: expect.any(Number) as unknown,
      });
      const { counts, amounts } = await each.run(() => countsOfYear(year, 'jobs'));
      await each.run(() => recount(4));
      const again = await each.run(() => countsOfYear(year, 'jobs'));
      expect(sorted(again.counts)).toEqual(sorted(counts));
      counted.push(
        sorted({
          ...counts,
          amounts: [...amounts].map(([key, group]) => ({ key, size: [...group.values()].reduce((sum, one) => sum + one, 0) })),
        }),
      );
    }
    expect(counted[1]).toEqual(counted[0]);

    const settings = { ...standardSettings, service: 'Two teams' };
    const published = await publish(database, '2025-04+12', settings, '2026-05', undefined);
    const here = await publish(records, '2025-04+12', settings, '2026-05', undefined);
    const told = [published, here].map((each) => ({ ...sheetOf(each, undefined, { stories: [] }), publication: '' }));
    expect(told[0]).toEqual(told[1]);
    const state = await database.run(() => teamStateIn(settings, '2026-05', undefined));
    expect(state.publications.map(({ id }) => id)).toEqual([published.id]);
    expect(state.machines).toHaveLength(2);
  }, 120_000);

  it('says what to do when the database cannot be reached', async () => {
    const nowhere = inPostgres('postgres://127.0.0.1:1/nothing');
    await expect(nowhere.run(() => recount(4))).rejects.toThrow('TAPER_TEAM_DATABASE');
    await nowhere.close();
  });
});

/** The same whatever order the database gives its rows in. */
const sorted = (counts: object): unknown =>
  Object.fromEntries(
    Object.entries(counts).map(([name, list]: [string, unknown]) => [
      name,
      Array.isArray(list) ? list.map((one) => JSON.stringify(one)).toSorted() : list,
    ]),
  );
