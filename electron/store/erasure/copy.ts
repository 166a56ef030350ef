import type Database from 'better-sqlite3';
import { inCopy, quoted, schemaOf, tablesOf, type Table } from './tables.ts';

/** A copy of the open records in the making: row by row, a few milliseconds at a time, while the records go on being used. */
export interface Copy {
  /** Copies for about so many milliseconds; whether every row has been copied. */
  more(milliseconds: number): boolean;
  /** Gives the copy what was changed meanwhile, so that it is the records as they are now, and lets go of its file. */
  catchUp(): void;
  /** Forgets it. Its file stays. */
  stop(): void;
}

/**
 * Begins a copy in an empty file, which is encrypted as the records are. Only rows are copied, so that nothing comes along of what was
 * deleted: SQLite overwrites deleted rows, but what it left behind where it once moved a row within the file is known to nobody.
 * What changes meanwhile is noted by triggers of the connection's own, which are in its memory only.
 */
export function copyOf(database: Database.Database, file: string): Copy {
  const tables = tablesOf(database);
  const noted = new Map(tables.map((table, index) => [table, `noted_${index}`]));
  for (const [table, notes] of noted) note(database, table, notes);
  attach(database, file);
  for (const { type, sql } of schemaOf(database, 'main')) {
    if (sql !== null && type !== 'trigger') database.exec(inCopy(sql));
  }
  for (const name of ['application_id', 'user_version'])
    database.pragma(`next.${name} = ${String(database.pragma(`main.${name}`, { simple: true }))}`);
  const remaining = tables.map((table) => slicesOf(database, table));
  let attached = true;

  return {
    more: (milliseconds) => {
      const until = performance.now() + milliseconds;
      withoutForeignKeys(database, () => {
        while (remaining[0] && performance.now() < until) if (remaining[0](until)) remaining.shift();
      });
      return remaining.length === 0;
    },
    catchUp: () => {
      if (!attached) attach(database, file);
      withoutForeignKeys(database, () => database.transaction(() => bringUpToDate(database, noted))());
      database.exec('DETACH next');
      attached = false;
    },
    stop: () => {
      for (const notes of noted.values()) {
        for (const event of events) database.exec(`DROP TRIGGER IF EXISTS temp.${notes}_${event}`);
        database.exec(`DROP TABLE IF EXISTS temp.${notes}`);
      }
      if (attached) database.exec('DETACH next');
      attached = false;
    },
  };
}

/** Until the copy is whole it is worth nothing, so it needs no journal; whoever puts it to use flushes it. */
function attach(database: Database.Database, file: string): void {
  // Without a key of its own, the file gets that of the records, and their salt.
  database.prepare('ATTACH ? AS next').run(file);
  database.pragma('next.journal_mode = OFF');
  database.pragma('next.synchronous = OFF');
  database.pragma('next.secure_delete = ON');
}

/** The rows of one table in the order of their key; as many at a time as take some ten milliseconds. */
function slicesOf(database: Database.Database, { name, key, columns }: Table): (until: number) => boolean {
  const [all, by] = [columns.join(', '), key.join(', ')];
  const insert = (where: string): string =>
    `INSERT INTO next.${quoted(name)} (${all}) SELECT ${all} FROM main.${quoted(name)} ${where} ORDER BY ${by} LIMIT ?`;
  const last = `SELECT ${by} FROM next.${quoted(name)} ORDER BY ${key.map((column) => `${column} DESC`).join(', ')} LIMIT 1`;
  const after = `WHERE (${by}) > (${key.map(() => '?').join(', ')})`;
  let rows = 32;
  return (until) => {
    const start = performance.now();
    const reached = database.prepare(last).raw().safeIntegers().get() as unknown[] | undefined;
    const copied = database.prepare(insert(reached ? after : '')).run(...(reached ?? []), rows).changes;
    const whole = copied < rows;
    const took = performance.now() - start;
    const wanted = Math.min(10, Math.max(1, until - start));
    rows = Math.min(5000, Math.max(4, Math.round(rows * Math.min(2, wanted / took))));
    return whole;
  };
}

const events = ['insert', 'update', 'delete'] as const;

/** Notes the keys of rows that are added, changed or deleted from now on. */
function note(database: Database.Database, { name, key }: Table, notes: string): void {
  const names = key.map((_, index) => `k${index}`).join(', ');
  const of = (row: 'OLD' | 'NEW'): string =>
    `INSERT INTO ${notes} (${names}) VALUES (${key.map((column) => `${row}.${column}`).join(', ')});`;
  const rows = { insert: of('NEW'), update: of('OLD') + of('NEW'), delete: of('OLD') };
  database.exec(`CREATE TEMP TABLE ${notes} (${names})`);
  for (const event of events)
    database.exec(`CREATE TEMP TRIGGER ${notes}_${event} AFTER ${event} ON main.${quoted(name)} BEGIN ${rows[event]} END`);
}

/** The triggers, which would refuse or repeat the changes, are made last. */
function bringUpToDate(database: Database.Database, noted: ReadonlyMap<Table, string>): void {
  for (const { type, name } of schemaOf(database, 'next')) if (type === 'trigger') database.exec(`DROP TRIGGER next.${quoted(name)}`);
  for (const [{ name, key, columns }, notes] of noted) {
    const all = columns.join(', ');
    const changed = `WHERE (${key.join(', ')}) IN (SELECT ${key.map((_, index) => `k${index}`).join(', ')} FROM temp.${notes})`;
    database.exec(`
      DELETE FROM next.${quoted(name)} ${changed};
      INSERT INTO next.${quoted(name)} (${all}) SELECT ${all} FROM main.${quoted(name)} ${changed};
      DELETE FROM temp.${notes};
    `);
  }
  for (const { type, sql } of schemaOf(database, 'main')) if (sql !== null && type === 'trigger') database.exec(inCopy(sql));
  if (outlineOf(database, 'main') !== outlineOf(database, 'next')) throw new Error('The copy of the records is not as they are.');
}

/** Everything that there is, and how many rows each table has. */
function outlineOf(database: Database.Database, of: 'main' | 'next'): string {
  const schema = schemaOf(database, of).toSorted((a, b) => `${a.type} ${a.name}`.localeCompare(`${b.type} ${b.name}`));
  const counts = schema
    .filter(({ type }) => type === 'table')
    .map(({ name }) =>
      database
        .prepare(`SELECT count(*) FROM ${of}.${quoted(name)}`)
        .pluck()
        .get(),
    );
  return JSON.stringify([schema, counts]);
}

/** Rows are copied table by table, and a case does not always come before what belongs to it. */
function withoutForeignKeys(database: Database.Database, work: () => void): void {
  database.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}
