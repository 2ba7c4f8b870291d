import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type TestDatabase = {
  readonly url: string;
  /** Removes the database; connections that are still open are ended. */
  drop(): Promise<void>;
};

/**
 * Returns a fresh database on the run's PostgreSQL.
 *
 * @param template - name of a database to copy, which nobody may be connected to
 */
export async function startDatabase(template?: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await administer((client) =>
    client.query(
      `create database ${name} ${template ? `template ${client.escapeIdentifier(template)} strategy file_copy` : ''}`,
    ),
  );
  return {
    url: databaseUrl(name),
    drop: async () => {
      await administer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Returns the connection string of a database on the run's PostgreSQL. */
export function databaseUrl(name: string): string {
  return `${inject('postgresUrl')}${name}`;
}

/** Runs `work` on a connection to the server's own database, which is closed afterwards. */
export async function administer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({
    connectionString: databaseUrl('postgres'),
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
