/** What the environment decides; read once, when the process starts. */
export type Settings = {
  readonly databaseUrl: string;
  /** Signs sessions. Empty while the app is built: nothing is signed then. */
  readonly payloadSecret: string;
  /** Where browsers reach the CMS. */
  readonly publicUrl: string;
  /** Where browsers reach the portal. */
  readonly portalUrl: string;
  /** Origins that may call the API with cookies or from a browser. */
  readonly origins: readonly string[];
  /** Development only: the folder that takes every e-mail instead of sending it. */
  readonly mailbox: string | undefined;
  readonly mailFrom: string;
};

/**
 * Returns the settings of an environment.
 *
 * @example
 * readSettings({ PORT: '4000' }).publicUrl //=> 'http://localhost:4000'
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const publicUrl = withoutSlash(env.PUBLIC_URL ?? `http://localhost:${env.PORT ?? '3000'}`);
  const portalUrl = withoutSlash(env.PORTAL_URL ?? `http://localhost:${env.PORTAL_PORT ?? '3001'}`);
  const further = (env.CORS_ORIGINS ?? '').split(',').map((origin) => withoutSlash(origin.trim()));
  const origins = [publicUrl, portalUrl, ...further].filter((origin) => origin !== '');
  return {
    databaseUrl: env.DATABASE_URL ?? '',
    payloadSecret: env.PAYLOAD_SECRET ?? '',
    publicUrl,
    portalUrl,
    origins: [...new Set(origins.flatMap(bothLocalNames))],
    mailbox: env.MAILBOX_DIR,
    mailFrom: env.MAIL_FROM ?? 'coaching@example.com',
  };
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
