import { StartRefused } from 'embedded-database';
import pg from 'pg';

const oldestMajor = 15;

/**
 * Makes sure that a database answers and is new enough.
 *
 * @param advice - what to do where it does not answer
 * @throws StartRefused with one sentence that says what to mend
 */
export async function checkDatabase(databaseUrl: string, advice = 'check DATABASE_URL'): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? '';
    if (Number.parseInt(version, 10) < oldestMajor) {
      throw new StartRefused(
        `The database is PostgreSQL ${version}, and ${oldestMajor} is the oldest that works: set DATABASE_URL to a newer server.`,
      );
    }
  } catch (cause) {
    if (cause instanceof StartRefused) throw cause;
    throw new StartRefused(
      `The database ${nameOf(databaseUrl)} does not answer (${reasonOf(cause)}): ${advice}.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The address without its password. */
function nameOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'of DATABASE_URL';
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
