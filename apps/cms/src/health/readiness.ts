import { readdirSync } from 'node:fs';
import { isKeyMismatch } from '@coaching/payload-plugin';
import config from '@payload-config';
import { getPayload } from 'payload';
import pg from 'pg';
import { readSettings } from '../settings.ts';

/** What keeps this process from serving; null where nothing does. */
export type Missing = 'database' | 'migrations' | 'key' | 'application';

/** A connection apart: whoever asks for the readiness does not wait for those who work. */
let pool: pg.Pool | undefined;

function connect(): pg.Pool {
  const fresh = new pg.Pool({
    connectionString: readSettings(process.env).databaseUrl,
    max: 1,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
  // Lost while nobody asks: the next one who does opens another.
  fresh.on('error', () => undefined);
  return fresh;
}

/** Returns the first thing that is missing, in the order in which they need each other. */
export async function findMissing(): Promise<Missing | null> {
  pool ??= connect();
  let done: readonly string[];
  try {
    const { rows } = await pool.query<{ name: string }>(
      'select name from payload_migrations where batch <> -1',
    );
    done = rows.map(({ name }) => name);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === '42P01' ? 'migrations' : 'database';
  }
  try {
    const payload = await getPayload({ config });
    const known = readdirSync(payload.db.migrationDir).filter((file) => /^\d.*\.ts$/.test(file));
    return known.every((file) => done.includes(file.replace(/\.ts$/, ''))) ? null : 'migrations';
  } catch (error) {
    return isKeyMismatch(error) ? 'key' : 'application';
  }
}
