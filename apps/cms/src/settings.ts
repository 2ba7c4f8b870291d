import { isLoopback, isLoopbackUrl } from './loopback.ts';

/** The variables that a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment decides; read once, when the process starts. */
export type Settings = {
  /** `demo`: everything stays on this machine, secrets are generated, and mails land in a folder. */
  readonly setup: 'demo' | 'production';
  /** Where the servers listen. */
  readonly host: string;
  readonly databaseUrl: string;
  /** The owner of the tables, who alone changes them; without one, whoever is in `databaseUrl`. */
  readonly ownerUrl: string | undefined;
  /** Connections to the database at most, in one process. */
  readonly poolSize: number;
  /** Further PostgreSQL servers, which answer what is only read. */
  readonly replicas: readonly string[];
  /** For how long a web process that is told to end still takes requests, so that whoever sends them can notice. */
  readonly drainSeconds: number;
  /** Within how many seconds a request has to have come as a whole; the head of one within a third of that. */
  readonly requestSeconds: number;
  /** Signs sessions. Empty while the app is built: nothing is signed then. */
  readonly payloadSecret: string;
  /** Where browsers reach the CMS. */
  readonly publicUrl: string;
  /** Where browsers reach the portal. */
  readonly portalUrl: string;
  /** Origins that may call the API with cookies or from a browser. */
  readonly origins: readonly string[];
  /** The demo only: the folder that takes every e-mail instead of sending it. */
  readonly mailbox: string | undefined;
  /** Sends every e-mail: `smtps://user:password@mail.example.org`. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Proxies before the web process, each of which appends to `X-Forwarded-For`. */
  readonly proxies: number;
  /** False where a gateway counts requests. */
  readonly limits: boolean;
};

/**
 * Returns the settings of an environment.
 *
 * @example
 * readSettings({ PORT: '4000' }).publicUrl //=> 'http://localhost:4000'
 */
export function readSettings(env: Environment): Settings {
  const setup = setupOf(env);
  const publicUrl = withoutSlash(env.PUBLIC_URL || `http://localhost:${env.PORT ?? '3000'}`);
  const portalUrl = withoutSlash(env.PORTAL_URL || `http://localhost:${env.PORTAL_PORT ?? '3001'}`);
  const origins = [publicUrl, portalUrl, ...listOf(env.CORS_ORIGINS).map(withoutSlash)];
  return {
    setup,
    host: hostOf(env),
    databaseUrl: env.DATABASE_URL ?? '',
    ownerUrl: env.MIGRATION_DATABASE_URL || undefined,
    poolSize: Number(env.DATABASE_POOL_SIZE || 20),
    replicas: listOf(env.DATABASE_REPLICA_URLS),
    drainSeconds: Number(env.DRAIN_SECONDS || 0),
    requestSeconds: Number(env.REQUEST_SECONDS || 60),
    payloadSecret: env.PAYLOAD_SECRET ?? '',
    publicUrl,
    portalUrl,
    origins: [...new Set(origins.flatMap(bothLocalNames))],
    mailbox: setup === 'demo' && isLoopback(hostOf(env)) ? env.MAILBOX_DIR : undefined,
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || 'coaching@example.com',
    proxies: wholeNumber('TRUSTED_PROXIES', env.TRUSTED_PROXIES || '0'),
    limits: env.RATE_LIMITS !== 'false',
  };
}

/**
 * Returns `demo` for whatever says so with COACHING_SETUP, and for what knows of nothing but this machine: no database of
 * its own, no address that somebody else could reach. Everything else is production.
 */
function setupOf(env: Environment): Settings['setup'] {
  if (env.COACHING_SETUP) return env.COACHING_SETUP === 'demo' ? 'demo' : 'production';
  const addresses = [env.PUBLIC_URL, env.PORTAL_URL].flatMap((url) => url || []);
  return env.DATABASE_URL || !isLoopback(hostOf(env)) || !addresses.every((url) => isLoopbackUrl(url))
    ? 'production'
    : 'demo';
}

const hostOf = (env: Environment) => env.HOST || '127.0.0.1';

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** @throws for anything else: whoever mistypes it would believe what strangers say of themselves, or count all as one */
function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new Error(`${name} has to be a whole number, such as 1.`);
  return Number(text);
}

/** A developer may type `localhost` or `127.0.0.1`; to a browser they are two origins. */
function bothLocalNames(origin: string): string[] {
  return origin.startsWith('http://localhost:')
    ? [origin, origin.replace('localhost', '127.0.0.1')]
    : [origin];
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
