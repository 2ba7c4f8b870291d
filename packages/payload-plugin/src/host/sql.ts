import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload';

export { sql };

/** One SQL statement with its values. */
export type Statement = ReturnType<typeof sql>;

/** A row as PostgreSQL gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** Returns whether an adapter is the one for PostgreSQL. */
export const isPostgres = (db: BaseDatabaseAdapter): db is BaseDatabaseAdapter & PostgresAdapter =>
  db.packageName === '@payloadcms/db-postgres' && 'sessions' in db;

/** Returns the PostgreSQL adapter of the host. @throws where the host uses another database */
export function postgresOf(payload: Payload): PostgresAdapter {
  const { db } = payload;
  if (!isPostgres(db)) throw new Error('The coaching plugin needs @payloadcms/db-postgres.');
  return db;
}

/** Who runs a statement: a request, in its transaction if it has one, or the system itself. */
export type Caller = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

/**
 * Runs one SQL statement in the request's transaction, or on a connection of its own where there is none.
 *
 * @returns the rows
 */
export async function execute(req: Caller, statement: Statement): Promise<readonly Row[]> {
  const adapter = postgresOf(req.payload);
  const id = await req.transactionID;
  const session = id === undefined || id === null ? undefined : adapter.sessions[String(id)]?.db;
  const { rows } = await (session ?? adapter.drizzle).execute(statement);
  return rows;
}

/** A statement that changes data, with a name under which those after it can read what it returns. */
type NamedChange = { readonly as: string; readonly change: Statement };

/** Runs statements in a single round trip; all but the last one have to change data. */
export async function executeTogether(
  req: PayloadRequest,
  statements: readonly (Statement | NamedChange)[],
): Promise<void> {
  const named = statements.map((statement, index) =>
    'change' in statement ? statement : { as: `change_${index}`, change: statement },
  );
  const last = named.at(-1);
  if (!last) return;
  const changes = named.slice(0, -1).map(({ as, change }) => sql`${sql.raw(as)} as (${change})`);
  await execute(
    req,
    changes.length === 0 ? last.change : sql`with ${sql.join(changes, sql`, `)} ${last.change}`,
  );
}
