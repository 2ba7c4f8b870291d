import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demoRole } from '../database/appRole.ts';
import { type Environment, readSettings } from '../settings.ts';
import type { Places } from './places.ts';
import { appPassword, readSecrets, type Secrets } from './secrets.ts';

/** Returns the address of the demo's own database for the role of the app. */
export function demoDatabaseUrl(secrets: Secrets, port: number): string {
  return `postgres://${demoRole}:${appPassword(secrets)}@127.0.0.1:${port}/coaching`;
}

/** Returns the same for the owner of its tables. */
function demoOwnerUrl({ databasePassword }: Secrets, port: number): string {
  return `postgres://postgres:${encodeURIComponent(databasePassword)}@127.0.0.1:${port}/coaching`;
}

/** Returns the variables that a demo has generated for itself, by the names that production sets. */
export function demoVariables(
  secrets: Secrets,
  { mailbox }: Places,
  { COACHING_KEY_FILE: keyFile }: Environment,
): Record<string, string> {
  return {
    PAYLOAD_SECRET: secrets.payloadSecret,
    // Whoever names a file has the key.
    ...(keyFile ? {} : { COACHING_KEY: secrets.coachingKey }),
    MAILBOX_DIR: mailbox,
  };
}

/**
 * Returns an environment in which a command works on the demo that runs beside it, where nothing names another database;
 * any other environment as it is.
 */
export function besideDemo(env: Environment, places: Places): Environment {
  const isDemo = readSettings(env).setup === 'demo' && !env.DATABASE_URL;
  if (!isDemo || !existsSync(join(places.data, 'secrets.json'))) return env;
  const secrets = readSecrets(places.data, places.keys);
  const port = Number(env.DATABASE_PORT ?? '54320');
  return {
    ...demoVariables(secrets, places, env),
    DATABASE_URL: demoDatabaseUrl(secrets, port),
    MIGRATION_DATABASE_URL: demoOwnerUrl(secrets, port),
    COACHING_SETUP: 'demo',
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value)),
  };
}
