import type { Store } from '../store/store.ts';
import { inPostgres } from './database/postgres.ts';
import { inRecords } from './database/sqlite.ts';
import type { TeamDatabase } from './database/work.ts';

/** Where the rows of all machines are: in the records, unless the service has named a database of its own in TAPER_TEAM_DATABASE. */
export function teamDatabaseFor(store: Store, url = process.env['TAPER_TEAM_DATABASE']): TeamDatabase {
  return url === undefined || url === '' ? inRecords(() => store.writable()) : inPostgres(url);
}
