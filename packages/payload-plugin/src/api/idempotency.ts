import { createHash } from 'node:crypto';
import * as z from 'zod';
import { lock, lockName } from '../host/locks.ts';
import { execute, type Statement, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import type { Answer } from './respond.ts';

/** A request that may come twice: whose it is, and what it says. */
export type Repeatable = { readonly id: string; readonly bodyHash: string };

const hash = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
const savedSchema = z.object({ body_hash: z.string(), status: z.coerce.number(), answer: z.string() });
const place = (id: string) => ({
  organization: '',
  collection: 'idempotencyKeys',
  document: id,
  field: 'answer',
});

/** Returns what makes the request repeatable, or null without a key. A key belongs to one caller and one address. */
export function repeatableOf(
  request: { readonly key: string | null; readonly address: string; readonly body: unknown },
  context: OperationContext,
): Repeatable | null {
  if (request.key === null || request.key === '') return null;
  return {
    id: hash(context.actor.person ?? 'anonymous', request.address, request.key),
    bodyHash: hash(JSON.stringify(request.body ?? null)),
  };
}

/** Returns the answer given before, `mismatch` when the same key came with another body, or null the first time. */
export async function findAnswer(
  repeatable: Repeatable,
  context: OperationContext,
): Promise<Answer | 'mismatch' | null> {
  // Two copies of one request can arrive at once: the second waits until the first has its answer.
  await lock(context.req, [lockName('idempotency', repeatable.id)]);
  const [row] = await execute(
    context.req,
    sql`select body_hash, status, answer from ${tableOf(context.req, 'idempotencyKeys')} where id = ${repeatable.id}`,
  );
  if (!row) return null;
  const saved = savedSchema.parse(row);
  if (saved.body_hash !== repeatable.bodyHash) return 'mismatch';
  return { status: saved.status, body: JSON.parse(context.vault.open(saved.answer, place(repeatable.id))) };
}

/** Returns the statement that keeps the answer, sealed; it belongs in the same transaction as what it reports. */
export function savingStatement(
  repeatable: Repeatable,
  answer: Answer,
  context: OperationContext,
): Statement {
  const sealed = context.vault.seal(JSON.stringify(answer.body), place(repeatable.id));
  const at = new Date(context.now).toISOString();
  return sql`insert into ${tableOf(context.req, 'idempotencyKeys')} (id, body_hash, status, answer, created_at, updated_at)
        values (${repeatable.id}, ${repeatable.bodyHash}, ${answer.status}, ${sealed}, ${at}, ${at})`;
}
