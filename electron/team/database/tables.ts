/** The tables of a team's rows and publications, as SQLite has them. `team_counts` and `team_amounts` are sums over the rows of all bundles. */
export const tablesInSqlite = `
    CREATE TABLE team_machines (
      number INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE team_months (
      machine INTEGER NOT NULL,
      month TEXT NOT NULL,
      serial INTEGER NOT NULL,
      PRIMARY KEY (machine, month)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_calculations (
      machine INTEGER NOT NULL,
      id BLOB NOT NULL,
      serial INTEGER NOT NULL,
      person BLOB NOT NULL,
      team TEXT NOT NULL,
      month TEXT NOT NULL,
      gain INTEGER NOT NULL,
      hours TEXT NOT NULL,
      worse_off INTEGER NOT NULL,
      reasons TEXT NOT NULL,
      basis TEXT NOT NULL,
      occasion TEXT,
      weeks INTEGER,
      profile TEXT,
      PRIMARY KEY (machine, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_starts (
      machine INTEGER NOT NULL,
      id BLOB NOT NULL,
      serial INTEGER NOT NULL,
      person BLOB NOT NULL,
      team TEXT NOT NULL,
      month TEXT NOT NULL,
      hours TEXT NOT NULL,
      open_to_anyone INTEGER NOT NULL,
      at_minimum_wage INTEGER NOT NULL,
      lasted_until TEXT,
      profile TEXT,
      PRIMARY KEY (machine, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_counts (
      year TEXT NOT NULL,
      team TEXT NOT NULL,
      period TEXT NOT NULL,
      what TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (year, team, period, what)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_amounts (
      year TEXT NOT NULL,
      team TEXT NOT NULL,
      period TEXT NOT NULL,
      what TEXT NOT NULL,
      amount INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (year, team, period, what, amount)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_staged (
      merge TEXT NOT NULL,
      number INTEGER NOT NULL,
      line TEXT NOT NULL,
      PRIMARY KEY (merge, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team_publications (
      id TEXT PRIMARY KEY,
      year TEXT NOT NULL,
      period TEXT NOT NULL UNIQUE,
      number INTEGER NOT NULL,
      published_in TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
`;

/** The same for PostgreSQL. */
export const tablesInPostgres = tablesInSqlite
  .replaceAll('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS')
  .replaceAll(' BLOB ', ' BYTEA ')
  .replaceAll(/\) STRICT(, WITHOUT ROWID)?;/g, ');');
