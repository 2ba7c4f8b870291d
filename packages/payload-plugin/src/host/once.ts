import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { execute, sql } from './sql.ts';
import { tableOf } from './tables.ts';

/**
 * Returns true the first time that this name comes, and false ever after, once the transaction is kept.
 *
 * Of two transactions with the same name at once, the second waits for the first. The marks stand among the answers
 * to repeated requests: both say that something has been done.
 */
export async function once(req: PayloadRequest, name: string, now: number): Promise<boolean> {
  const id = createHash('sha256').update(`once:${name}`).digest('hex');
  const at = new Date(now).toISOString();
  const rows = await execute(
    req,
    sql`insert into ${tableOf(req, 'idempotencyKeys')} (id, body_hash, status, answer, created_at, updated_at)
        values (${id}, '', 204, '', ${at}, ${at}) on conflict (id) do nothing returning id`,
  );
  return rows.length > 0;
}
