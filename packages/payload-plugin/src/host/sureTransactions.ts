import { randomUUID } from 'node:crypto';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres';
import { PgDialect, type PgTransactionConfig } from '@payloadcms/db-postgres/drizzle/pg-core';
import type { BaseDatabaseAdapter } from 'payload';
import { isPostgres } from './sql.ts';
import { createTurnstile, type Turnstile } from './turnstile.ts';

type Sessions = PostgresAdapter['sessions'];
/** A connection that is taken out of the pool. */
type Client = Extract<ConstructorParameters<typeof NodePgSession>[0], { release: unknown }>;

/** How many of the pool's connections transactions may hold: the others are there for reads, whatever waits for a lock. */
const share = 0.7;
/** Milliseconds for which a statement waits for somebody else's lock. */
const lockTimeout = 4000;
/** Milliseconds for which a transaction waits for its turn, where the pool has no time of its own for that. */
const patience = 10_000;

/**
 * Gives the host's database transactions that are only said to be kept once PostgreSQL has said so.
 *
 * The adapter's own ones forget whatever fails at COMMIT: the caller is told that all is well, and the rows are gone. This
 * is the one place that commits, for the API, the panel and the worker alike. Those who wait for a lock give up after some
 * seconds, and are never so many that nobody else finds a connection.
 *
 * @returns the same adapter; unchanged where it is for another database
 */
export function makeSure<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  if (!isPostgres(adapter)) return adapter;
  const dialect = new PgDialect();
  let turnstile: Turnstile | undefined;
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const { max = 10, connectionTimeoutMillis } = adapter.pool.options;
    turnstile ??= createTurnstile(Math.max(1, Math.floor(max * share)), connectionTimeoutMillis || patience);
    const leave = await turnstile.enter();
    const { fullSchema, schema, tableNamesMap } = adapter.drizzle._;
    const relations = schema && { fullSchema, schema, tableNamesMap };
    try {
      const client = await open(adapter);
      const id = randomUUID();
      adapter.sessions[id] = {
        db: new NodePgTransaction(dialect, new NodePgSession(client, dialect, relations), relations),
        resolve: () => commit(client).finally(leave),
        reject: () => undo(client).finally(leave),
      };
      return id;
    } catch (error) {
      leave();
      throw error;
    }
  };
  adapter.commitTransaction = async (id) => (await take(adapter.sessions, id))?.resolve();
  adapter.rollbackTransaction = async (id) => (await take(adapter.sessions, id))?.reject();
  return adapter;
}

/** Nobody else finds a session that is about to end. */
async function take(sessions: Sessions, transaction: number | string | Promise<number | string>) {
  const id = String(await transaction);
  const session = sessions[id];
  delete sessions[id];
  return session;
}

async function open(adapter: PostgresAdapter): Promise<Client> {
  const client = await adapter.pool.connect();
  // Lost between two statements, it would end the process; the next statement says it all the same.
  client.on('error', ignore);
  try {
    await client.query(`${beginOf(adapter)}; set local lock_timeout = ${lockTimeout}`);
    return client;
  } catch (error) {
    giveBack(client, true);
    throw error;
  }
}

function beginOf({ transactionOptions }: PostgresAdapter): string {
  const { isolationLevel, accessMode, deferrable }: PgTransactionConfig = transactionOptions ?? {};
  const parts = [
    isolationLevel && `isolation level ${isolationLevel}`,
    accessMode,
    deferrable === undefined ? undefined : deferrable ? 'deferrable' : 'not deferrable',
  ];
  return ['begin', parts.filter(Boolean).join(', ')].join(' ').trim();
}

async function commit(client: Client): Promise<void> {
  let tag: string;
  try {
    ({ command: tag } = await client.query('commit'));
  } catch (error) {
    giveBack(client, true);
    throw error;
  }
  giveBack(client);
  // PostgreSQL answers so, without an error, when an earlier statement had failed and somebody went on all the same.
  if (tag !== 'COMMIT')
    throw new Error('The transaction was undone, because one of its statements had failed before.');
}

async function undo(client: Client): Promise<void> {
  try {
    await client.query('rollback');
    giveBack(client);
  } catch {
    // A connection that is lost has undone its transaction by itself.
    giveBack(client, true);
  }
}

/** A connection in a state that nobody knows is closed: nobody gets it again. */
function giveBack(client: Client, unsure = false): void {
  client.off('error', ignore);
  client.release(unsure);
}

function ignore(): void {}
