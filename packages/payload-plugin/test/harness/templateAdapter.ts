import { createHash } from 'node:crypto';
import { postgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import type { Pool } from 'pg';
import { closablePg } from './closablePool.ts';
import { administer, databaseUrl, startDatabase } from './startDatabase.ts';

export type TemplateAdapterOptions = {
  /** A database that has the schema already: nothing is created or pushed. */
  readonly databaseUrl?: string;
  /** Runs once on a freshly pushed schema, before it becomes the template: the plugin's own SQL. */
  readonly afterPush?: (pool: Pool) => Promise<void>;
  /** The schema in which the tables are; default PostgreSQL's `public`. */
  readonly schemaName?: string;
  /** Connections at most, default 10. */
  readonly poolSize?: number;
};

export type TemplateAdapter = {
  readonly db: DatabaseAdapterObj;
  /** Returns the connection string of the database in use. */
  url(): string;
  close(): Promise<void>;
};

/**
 * Returns a Payload adapter with a database of its own.
 *
 * Pushing a schema takes seconds, copying a database a tenth of one: the first host of a run that has a given schema
 * pushes it into a template, all others copy that.
 */
export function templateAdapter(options: TemplateAdapterOptions = {}): TemplateAdapter {
  const pool = {
    connectionString: options.databaseUrl ?? '',
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    // PostgreSQL keeps no time limit of its own where the clock is moved for a test.
    query_timeout: 35_000,
  };
  const closable = closablePg();
  const source = postgresAdapter({
    pool,
    pg: closable.pg,
    idType: 'uuid',
    push: false,
    disableCreateDatabase: true,
    ...(options.schemaName ? { schemaName: options.schemaName } : {}),
  });

  const init: typeof source.init = (args) => {
    const adapter = source.init(args);
    const connect = adapter.connect;
    if (!connect) throw new Error('The PostgreSQL adapter has no connect any more.');

    const pushInto = async (database: string) => {
      pool.connectionString = databaseUrl(database);
      adapter.push = true;
      await connect.call(adapter);
      await options.afterPush?.(adapter.pool);
      await closable.close();
      adapter.push = false;
      Reflect.set(adapter, 'pool', undefined);
    };
    adapter.connect = async () => {
      if (!options.databaseUrl) {
        const { localization } = adapter.payload.config;
        const schema = JSON.stringify([
          options.schemaName,
          adapter.rawTables,
          Object.keys(adapter.enums),
          localization,
        ]);
        const template = await ensureTemplate(
          createHash('sha256').update(schema).digest('hex').slice(0, 20),
          pushInto,
        );
        pool.connectionString = (await startDatabase(template)).url;
      }
      await connect.call(adapter);
    };
    return adapter;
  };
  return { db: { ...source, init }, url: () => pool.connectionString, close: closable.close };
}

/** Returns the name of the template database for a schema; made by `push` when this run has none yet. */
function ensureTemplate(hash: string, push: (database: string) => Promise<void>): Promise<string> {
  const template = `template_${hash}`;
  return administer(async (client) => {
    // Test files run in several processes: one of them makes the template, the others wait for it.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      const draft = `draft_${hash}`;
      await client.query(`drop database if exists ${draft} with (force)`);
      await client.query(`create database ${draft}`);
      await push(draft);
      await client.query(`alter database ${draft} rename to ${template}`);
    }
    return template;
  });
}
