import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** The folder of this version's migrations. */
export const migrationFolder = join(dirname(fileURLToPath(import.meta.url)), '../migrations');

/** Returns the names of the migrations that have run in a database: none in a new one. */
export async function doneMigrations(client: pg.Client): Promise<string[]> {
  const table = await client.query<{ name: string | null }>(
    `select to_regclass('payload_migrations') as name`,
  );
  if (!table.rows[0]?.name) return [];
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations');
  return rows.map(({ name }) => name);
}

/** Returns the names of the migrations of this version. */
export function knownMigrations(): ReadonlySet<string> {
  const files = readdirSync(migrationFolder).filter((file) => /^\d.*\.ts$/.test(file));
  return new Set(files.map((file) => file.replace(/\.ts$/, '')));
}

/** Returns whether a database has the schema of this version, and no other. */
export async function isMigrated(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const done = await doneMigrations(client);
    const known = knownMigrations();
    return done.length === known.size && done.every((name) => known.has(name));
  } finally {
    await client.end();
  }
}
