import { randomUUID } from 'node:crypto';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { Logger } from 'graphile-worker';
import {
  buildConfig,
  type CollectionConfig,
  type Config,
  getPayload,
  type Payload,
  type Plugin,
} from 'payload';
import type { Pool } from 'pg';
import { migrateQueue } from '../../src/host/jobs/migrateQueue.ts';
import { applyConstraints, coachingPlugin } from '../../src/index.ts';
import { serveEndpoints } from './serveEndpoints.ts';
import { templateAdapter } from './templateAdapter.ts';
import { testKey } from './testKey.ts';
import { type HostRole, users } from './users.ts';

export type StartHostOptions = {
  /** The plugin's options. */
  readonly options?: Parameters<typeof coachingPlugin>[0];
  /** A second host on a first one's database. */
  readonly databaseUrl?: string;
  /** Connections at most, default 10. */
  readonly poolSize?: number;
  /** The adapter's `schemaName`: where the tables are, if not in `public`. */
  readonly schemaName?: string;
  /** Collections beside the plugin's. */
  readonly collections?: readonly CollectionConfig[];
  /** Plugins that come after the coaching plugin. */
  readonly plugins?: readonly Plugin[];
  /** Last change to the Payload config, before the plugin sees it. */
  readonly configure?: (config: Config) => Config;
  /** SQL on the freshly pushed schema; default the plugin's constraints and job queue. */
  readonly afterPush?: (pool: Pool) => Promise<void>;
};

/** An account that can sign in, and the header that signs its requests. */
export type HostUser = {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly HostRole[];
  readonly headers: { readonly Authorization: string };
};

export type HostRequest = {
  readonly method?: string;
  readonly user?: HostUser;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
export type HostReply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
};

export type Host = {
  /** Where Payload answers; its REST routes are under `/api`. */
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly payload: Payload;
  /** Returns a new account that has signed in. */
  createUser(
    roles: HostRole | readonly HostRole[],
    data?: Readonly<Record<string, unknown>>,
  ): Promise<HostUser>;
  /** Sends one request, as `user` if given; a `body` goes as JSON. */
  request(path: string, request?: HostRequest): Promise<HostReply>;
  close(): Promise<void>;
};

/**
 * Returns a running Payload host with the plugin, on a database of its own, answering over real HTTP.
 *
 * @example
 * const host = await startHost();
 * const coach = await host.createUser('coach');
 * const reply = await host.request('/api/coaching/v1/me', { user: coach });
 */
export async function startHost(options: StartHostOptions = {}): Promise<Host> {
  const { configure = (config: Config) => config, collections = [] } = options;
  const adapter = templateAdapter({
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
    ...(options.poolSize ? { poolSize: options.poolSize } : {}),
    ...(options.schemaName ? { schemaName: options.schemaName } : {}),
    afterPush: options.afterPush ?? ((pool) => prepare(pool, options.schemaName)),
  });
  const config = await buildConfig(
    configure({
      secret: 'a secret for tests only',
      db: adapter.db,
      editor: lexicalEditor(),
      collections: [users, ...collections],
      admin: { user: 'users' },
      localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
      plugins: [
        // Tests do in a second what people do in a day; those of the limits say which they want.
        coachingPlugin({ key: testKey, limits: false, ...options.options }),
        ...(options.plugins ?? []),
      ],
      graphQL: { disable: true },
      telemetry: false,
      typescript: { autoGenerate: false },
      // Tests cause errors on purpose; TEST_LOG=error shows what Payload says of them.
      logger: { options: { level: process.env['TEST_LOG'] ?? 'fatal' } },
    }),
  );
  const key = randomUUID();
  const payload = await getPayload({ config, key }).catch(async (error: unknown) => {
    await adapter.close();
    throw error;
  });
  const server = await serveEndpoints(config, key);

  return {
    baseUrl: server.baseUrl,
    databaseUrl: adapter.url(),
    payload,
    createUser: (roles, data) => createUser(payload, typeof roles === 'string' ? [roles] : roles, data),
    request: (path, request) => send(`${server.baseUrl}${path}`, request),
    close: async () => {
      await server.close();
      await payload.destroy();
      await adapter.close();
    },
  };
}

async function prepare(pool: Pool, schemaName: string | undefined): Promise<void> {
  await applyConstraints((statement) => pool.query(statement), schemaName);
  await migrateQueue(pool, new Logger(() => () => undefined));
}

async function createUser(
  payload: Payload,
  roles: readonly HostRole[],
  data: Readonly<Record<string, unknown>> = {},
): Promise<HostUser> {
  const email = `${roles[0]}.${randomUUID().slice(0, 8)}@example.com`;
  const password = randomUUID();
  // The accounts are the test's own set-up: no actor exists yet whose access could be asked.
  const account = await payload.create({
    collection: 'users',
    data: { name: `Test ${roles.join(' ')}`, email, password, roles: [...roles], ...data },
    depth: 0,
    overrideAccess: true,
  });
  const { token } = await payload.login({
    collection: 'users',
    data: { email: String(account.email), password },
    depth: 0,
    overrideAccess: true,
  });
  if (!token) throw new Error('The new account could not sign in.');
  return {
    id: String(account.id),
    email: String(account.email),
    password,
    roles,
    headers: { Authorization: `JWT ${token}` },
  };
}

async function send(url: string, { method, user, body, headers }: HostRequest = {}): Promise<HostReply> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...user?.headers,
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
