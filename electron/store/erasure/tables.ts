import type Database from 'better-sqlite3';
import { z } from 'zod';

/** A table of the records, as much of it as copying its rows needs. */
export interface Table {
  name: string;
  /** Tells its rows apart, and is the order in which they lie. */
  key: readonly string[];
  /** Everything that makes up a row. */
  columns: readonly string[];
}

const listed = z.array(z.object({ name: z.string(), wr: z.int() }));
const described = z.array(z.object({ name: z.string(), pk: z.int() }));

export function tablesOf(database: Database.Database): Table[] {
  const tables = database
    .prepare(
      String.raw`SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'`,
    )
    .all();
  return listed.parse(tables).map(({ name, wr }) => {
    const found = described.parse(database.prepare("SELECT name, pk FROM pragma_table_info(?, 'main')").all(name));
    const columns = found.map((column) => quoted(column.name));
    if (wr === 0) return { name, key: ['rowid'], columns: ['rowid', ...columns] };
    const key = found.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    return { name, key: key.map((column) => quoted(column.name)), columns };
  });
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const schemaRow = z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() });
export type SchemaEntry = z.infer<typeof schemaRow>;

/** What the records, or their copy, are made of, in the order in which it was made. */
export const schemaOf = (database: Database.Database, schema: 'main' | 'next'): SchemaEntry[] =>
  z.array(schemaRow).parse(database.prepare(`SELECT type, name, sql FROM ${schema}.sqlite_schema ORDER BY rowid`).all());

/** The statement that makes the same thing in the copy. SQLite keeps each as "CREATE TABLE name …", whatever was typed. */
export const inCopy = (sql: string): string => sql.replace(/^CREATE (TABLE|INDEX|UNIQUE INDEX|TRIGGER|VIEW) /, 'CREATE $1 next.');
