import pg from 'pg';

/** What one process at a time does, whatever else runs. */
type Work = 'migrations' | 'first administrator';

/** Numbers that nothing else in the database locks. */
const keys: Readonly<Record<Work, number>> = {
  migrations: 7_215_340_901,
  'first administrator': 7_215_340_902,
};

/** Returns what `work` returns; of several processes that come with the same name at once, one works and the others wait. */
export async function withDatabaseLock<Result>(
  databaseUrl: string,
  name: Work,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [keys[name]]);
    return await work(client);
  } finally {
    // Ending the connection gives the lock back, also after an error.
    await client.end();
  }
}
