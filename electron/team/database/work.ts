/**
 * What is done in the database of a team, written once for both kinds of it: each step is one question or change, in SQL that
 * SQLite and PostgreSQL both understand, with `?` for each value.
 */

export type Value = string | number | Buffer | null;

export interface Step {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Steps that are taken one after the other; each is answered with its rows. */
export type Work<Outcome> = Generator<Step, Outcome, readonly unknown[]>;

/** One step, and its rows for the caller to parse. */
export function* step(sql: string, ...values: readonly Value[]): Work<readonly unknown[]> {
  return yield { sql, values };
}

/** Where a team's rows and publications are. Disclosure control knows nothing of which it is. */
export interface TeamDatabase {
  readonly kind: 'records' | 'postgresql';
  /** All the changes of the work, or none of them. */
  run<Outcome>(work: () => Work<Outcome>): Promise<Outcome>;
}

/** Puts many rows in, some hundreds in each step. `after` is what stands behind the values. */
export function* insertMany(table: string, columns: readonly string[], rows: readonly (readonly Value[])[], after = ''): Work<void> {
  const atOnce = Math.floor(5000 / columns.length);
  const one = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    yield {
      sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => one).join(', ')} ${after}`,
      values: some.flat(),
    };
  }
}
