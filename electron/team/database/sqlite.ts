import type Database from 'better-sqlite3';
import type { ReadableRecords, WritableRecords } from '../../store/connection.ts';
import type { TeamDatabase, Value, Work } from './work.ts';

/** Takes the steps of a work at once, on a connection that answers at once. */
export function carriedOut<Outcome>(work: Work<Outcome>, take: (sql: string, values: readonly Value[]) => readonly unknown[]): Outcome {
  let next = work.next();
  while (next.done !== true) next = work.next(take(next.value.sql, next.value.values));
  return next.value;
}

const asks = (sql: string): boolean => sql.trimStart().startsWith('SELECT');

/** Work within a transaction that somebody else has begun. */
export const within = <Outcome>(records: WritableRecords, work: Work<Outcome>): Outcome =>
  carriedOut(work, (sql, values) => {
    if (asks(sql)) return records.rows(sql, ...values);
    records.change(sql, ...values);
    return [];
  });

/** Questions only. */
export const asked = <Outcome>(records: ReadableRecords, work: Work<Outcome>): Outcome =>
  carriedOut(work, (sql, values) => records.rows(sql, ...values));

/** The encrypted records of this machine. `records` is asked for anew each time: they may have been locked meanwhile. */
export const inRecords = (records: () => WritableRecords): TeamDatabase => ({
  kind: 'records',
  run: (work) =>
    Promise.resolve().then(() => {
      const open = records();
      return open.together(() => within(open, work()));
    }),
});

/** A database of its own, such as one in memory. */
export const inSqlite = (database: Database.Database): TeamDatabase => ({
  kind: 'records',
  run: (work) =>
    Promise.resolve().then(() =>
      database.transaction(() =>
        carriedOut(work(), (sql, values) => {
          const statement = database.prepare<Value[]>(sql);
          if (statement.reader) return statement.all(...values);
          statement.run(...values);
          return [];
        }),
      )(),
    ),
});
