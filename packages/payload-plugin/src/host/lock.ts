import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { execute } from './sql.ts';

/**
 * Waits until nobody else holds any of these names, and holds them until the transaction ends.
 *
 * The names are locked in sorted order, so that two callers can never wait for each other.
 */
export async function lock(req: PayloadRequest, names: readonly string[]): Promise<void> {
  const sorted = JSON.stringify([...new Set(names)].sort());
  // A volatile function in the select list is called after the sort, row by row.
  await execute(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0))
        from jsonb_array_elements_text(${sorted}::jsonb) with ordinality as wanted (name, place) order by place`,
  );
}
