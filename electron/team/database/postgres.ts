import { Pool, type PoolClient } from 'pg';
import { TaperFailure } from '../../failure.ts';
import { tablesInPostgres } from './tables.ts';
import type { TeamDatabase, Work } from './work.ts';

/** A PostgreSQL that a service has set up for its teams. It is the one thing that Taper ever connects to, and only where it is named. */
export function inPostgres(url: string): TeamDatabase & { close(): Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that is lost while nobody uses it is made again when it is needed.
  pool.on('error', () => undefined);
  let prepared: Promise<unknown> | undefined;
  return {
    kind: 'postgresql',
    run: async (work) => {
      const client = await connected(pool);
      try {
        await (prepared ??= client.query(tablesInPostgres));
        await client.query('BEGIN');
        const outcome = await carriedOut(client, work());
        await client.query('COMMIT');
        return outcome;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch {
    throw new TaperFailure(
      'disk',
      'The team’s database cannot be reached, so nothing was changed. Check that it runs and that TAPER_TEAM_DATABASE names it.',
    );
  }
}

async function carriedOut<Outcome>(client: PoolClient, work: Work<Outcome>): Promise<Outcome> {
  let next = work.next();
  while (next.done !== true) {
    const { sql, values } = next.value;
    let number = 0;
    const { rows } = await client.query<Record<string, unknown>>(
      sql.replaceAll('?', () => `$${(number += 1)}`),
      [...values],
    );
    next = work.next(rows);
  }
  return next.value;
}
