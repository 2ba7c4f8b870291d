import { execute, type Statement, sql } from './sql.ts';
import type { PayloadRequest } from './types.ts';

/** What can be held until a transaction ends; every name of a lock begins with one of these. */
type LockKind = 'account' | 'engagement' | 'person' | 'inquiry' | 'idempotency' | 'norms' | 'instrument';

/** The name of a lock. */
export type LockName = `${LockKind}:${string}`;

/** Name under which one process at a time adds the constraints. */
export const constraintsLock = 'coaching:constraints';

/** Name under which one process at a time opens a chain of audit entries. */
export const auditLanesLock = 'coaching:audit-lanes';

/** What comes before a worker's id in the name of the lock that shows that it lives. */
export const workerLockPrefix = 'coaching:worker:';

/** Returns the name of a lock on one thing of a kind. */
export function lockName(kind: LockKind, ...ids: readonly string[]): LockName {
  return `${kind}:${ids.join(':')}`;
}

/** Returns the SQL of the same name, where the id is a column. */
export function lockNameIn(kind: LockKind, id: Statement): Statement {
  return sql`${`${kind}:`}::text || ${id}`;
}

/** Waits until nobody else holds any of these names, and holds them until the transaction ends. */
export async function lock(req: PayloadRequest, names: readonly LockName[]): Promise<void> {
  await lockFound(req, sql`select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) as name`);
}

/**
 * Holds the names that a query finds, in the same round trip.
 *
 * They are locked in sorted order, so that two callers can never wait for each other.
 *
 * @param names - a query with one column, `name`
 */
export async function lockFound(req: PayloadRequest, names: Statement): Promise<void> {
  // A volatile function in the select list is called after the sort, row by row.
  await execute(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0))
        from (select distinct name from (${names}) as found) as wanted order by name collate "C"`,
  );
}
