import { accepted, type Outcome, refused } from '@coaching/core';
import type { Route } from '@coaching/core/api';
import * as z from 'zod';
import { lock, lockName } from '../host/locks.ts';
import { execute, type Statement, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import { findEngagement } from '../operations/shared/findIn.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import type { Permission } from '../operations/shared/trail.ts';
import type { Wish } from '../operations/shared/Wish.ts';
import { engagementScope, type KeyScope, organizationScope, personScope } from '../vault/KeyScope.ts';
import type { Answer } from './respond.ts';

/** A request that may come twice: whose it is, and what it says. */
export type Repeatable = { readonly id: string; readonly bodyHash: string };

const savedSchema = z.object({ body_hash: z.string(), status: z.coerce.number(), answer: z.string() });
/** What is sealed: the body of the answer, and what had to be permitted for it. */
type Kept = { readonly body: unknown; readonly permissions: readonly Permission[] };
/** Only what this file has sealed can be opened, so a wish is what it was. */
const keptSchema = z.object({
  body: z.unknown(),
  permissions: z.array(
    z.object({
      engagement: z.string(),
      wish: z.custom<Wish>((wish) => typeof wish === 'object' && wish !== null),
    }),
  ),
});
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

/**
 * Returns the answer given before, or a refusal for another body under the same key and for a caller who may no longer do
 * what was done; null the first time.
 */
export async function findAnswer(
  repeatable: Repeatable,
  context: OperationContext,
): Promise<Outcome<Answer, 'idempotency_mismatch' | 'not_found' | 'forbidden'> | null> {
  // Two copies of one request can arrive at once: the second waits until the first has its answer.
  await lock(context.req, [lockName('idempotency', repeatable.id)]);
  const [row] = await execute(
    context.req,
    sql`select body_hash, status, answer from ${tableOf(context.req, 'idempotencyKeys')} where id = ${repeatable.id}`,
  );
  if (!row) return null;
  const saved = savedSchema.parse(row);
  if (saved.body_hash !== repeatable.bodyHash) return refused('idempotency_mismatch');
  await context.vault.need({ texts: [saved.answer] });
  const { body, permissions } = keptSchema.parse(
    JSON.parse(context.vault.open(saved.answer, place(repeatable.id))),
  );
  for (const { engagement, wish } of permissions) {
    const permitted = await findEngagement(engagement, wish, context);
    if (!permitted.ok) return refused(permitted.code);
  }
  return accepted({ status: saved.status, body });
}

/** An answer may repeat what stands in an engagement, and has to go with it; else it is the caller's own. */
function scopeOf({ actor, trail }: OperationContext): KeyScope {
  const [permission] = trail.permissions;
  if (permission) return engagementScope(permission.engagement);
  return actor.person === null ? organizationScope('') : personScope(actor.person);
}

/**
 * Returns the statement that keeps the answer, sealed, and what the policy had to let the caller do for it; it belongs in
 * the same transaction as what it reports.
 */
export async function savingStatement(
  repeatable: Repeatable,
  answer: Answer,
  context: OperationContext,
): Promise<Statement> {
  const kept: Kept = { body: answer.body, permissions: context.trail.permissions };
  const scope = scopeOf(context);
  await context.vault.need({ scopes: [scope] });
  const sealed = context.vault.seal(JSON.stringify(kept), place(repeatable.id), scope);
  const at = new Date(context.now).toISOString();
  return sql`insert into ${tableOf(context.req, 'idempotencyKeys')} (id, body_hash, status, answer, created_at, updated_at)
        values (${repeatable.id}, ${repeatable.bodyHash}, ${answer.status}, ${sealed}, ${at}, ${at})`;
}
