import type Database from 'better-sqlite3';

declare const readableBrand: unique symbol;
declare const writableBrand: unique symbol;

type Value = string | number | Buffer | null;

/** A connection that can only ask. A function that takes it cannot change a record. */
export interface ReadableRecords {
  readonly [readableBrand]: true;
  /** Every row, for the caller to parse. */
  rows(sql: string, ...values: Value[]): unknown[];
  /** The first row, or undefined. */
  row(sql: string, ...values: Value[]): unknown;
}

/** A connection that can change records. Each change is on the disk when the call returns. */
export interface WritableRecords extends ReadableRecords {
  readonly [writableBrand]: true;
  /** Makes a change; the number of rows changed. */
  change(sql: string, ...values: Value[]): number;
  /** All the changes of `work`, or none of them. */
  together<Outcome>(work: () => Outcome): Outcome;
}

/** `database` is asked for at each call: the file that the records are in is replaced by another while they are open. */
export function connectionTo(database: () => Database.Database): WritableRecords {
  const asking = (sql: string) => {
    const statement = database().prepare<Value[]>(sql);
    if (!statement.readonly) throw new Error('A question to the records must not change them.');
    return statement;
  };
  const connection: Omit<WritableRecords, typeof readableBrand | typeof writableBrand> = {
    rows: (sql, ...values) => asking(sql).all(...values),
    row: (sql, ...values) => asking(sql).get(...values),
    change: (sql, ...values) =>
      database()
        .prepare<Value[]>(sql)
        .run(...values).changes,
    together: (work) => database().transaction(work).immediate(),
  };
  return connection as WritableRecords;
}
