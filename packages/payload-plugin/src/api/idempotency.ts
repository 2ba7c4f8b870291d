import type { Route } from '@coaching/core/api';
import * as z from 'zod';
import { lock, lockName } from '../host/locks.ts';
import { execute, type Statement, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import type { Answer } from './respond.ts';

/** A request that may come twice: whose it is, and what it says. */
export type Repeatable = { readonly id: string; readonly bodyHash: string };

const savedSchema = z.object({ body_hash: z.string(), status: z.coerce.number(), answer: z.string() });
const place = (id: string) => ({
  organization: '',
  collection: 'idempotencyKeys',
  document: id,
  field: 'answer',
});

/**
 * Returns what makes the request repeatable, or null without a key. A key belongs to one caller and one address; a caller
 * whose roles have changed since is another one, to whom the answer is not given.
 *
 * A rater's link is its own key: it takes one answer. A row for it would tell when somebody has answered, and by its hash
 * which answers are theirs. All hashes are keyed: nobody without the master key can try bodies until one fits.
 */
export function repeatableOf(
  request: { readonly key: string | null; readonly address: string; readonly body: unknown },
  entry: Route['entry'],
  { actor, vault }: OperationContext,
): Repeatable | null {
  const { key, address, body } = request;
  if (key === null || key === '' || entry === 'raterLink') return null;
  const standing = [actor.organization, ...[...actor.roles].sort()];
  return {
    id: vault.mark(JSON.stringify(['request', actor.person ?? 'anonymous', address, key])),
    bodyHash: vault.mark(JSON.stringify(['body', standing, body ?? null])),
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
