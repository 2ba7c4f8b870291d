import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from 'embedded-database';

/** Secrets of a development machine. In production the environment gives them. */
export type Secrets = {
  /** Signs sessions. */
  readonly payloadSecret: string;
  /** Master key of the confidential fields: 32 bytes, base64. Without it they cannot be read again. */
  readonly coachingKey: string;
  /** Of the embedded PostgreSQL, which listens on this machine only. */
  readonly databasePassword: string;
};

/**
 * Returns the machine's secrets; generated at the first start and kept, readable by the owner alone.
 *
 * @throws StartRefused when the file is damaged: new keys would make the stored data unreadable
 */
export function readSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json');
  if (!existsSync(file)) {
    const secrets: Secrets = {
      payloadSecret: randomBytes(32).toString('base64url'),
      coachingKey: randomBytes(32).toString('base64'),
      databasePassword: randomBytes(18).toString('base64url'),
    };
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return secrets;
  }
  chmodSync(file, 0o600);
  const secrets = parse(readFileSync(file, 'utf8'));
  if (secrets) return secrets;
  throw new StartRefused(
    `${file} is damaged: put back your copy of it, or remove it together with the database, which cannot be read without it.`,
  );
}

function parse(text: string): Secrets | undefined {
  try {
    const { payloadSecret, coachingKey, databasePassword } = JSON.parse(text);
    const all: unknown[] = [payloadSecret, coachingKey, databasePassword];
    return all.every((each) => typeof each === 'string' && each !== '')
      ? { payloadSecret, coachingKey, databasePassword }
      : undefined;
  } catch {
    return undefined;
  }
}
