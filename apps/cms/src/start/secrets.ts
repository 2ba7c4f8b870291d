import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** What lies beside the data; `coachingKey` as well where an earlier version has written it. */
type Beside = Omit<Secrets, 'coachingKey'> & { readonly coachingKey?: string };

/**
 * Returns the machine's secrets; generated at the first start and kept, readable by the owner alone.
 *
 * The key lies in a folder of its own: whoever takes a copy of the data has not taken the key. One that an earlier version
 * has put beside the data moves there.
 *
 * @throws StartRefused when a file is damaged or gone: new keys would make the stored data unreadable
 */
export function readSecrets(dataFolder: string, keyFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json');
  const keyFile = join(keyFolder, 'coaching-key');
  const isNew = !existsSync(file);
  const beside = isNew ? newBeside() : readBeside(file);
  const kept = existsSync(keyFile) ? readKey(keyFile) : undefined;
  if (kept !== undefined && beside.coachingKey !== undefined && kept !== beside.coachingKey)
    throw new StartRefused(
      `${keyFile} and ${file} hold two different keys: remove the one that does not open the database.`,
    );
  const coachingKey = kept ?? beside.coachingKey ?? (isNew ? randomBytes(32).toString('base64') : undefined);
  if (coachingKey === undefined)
    throw new StartRefused(
      `${keyFile} is gone: put back your copy of it, or remove ${dataFolder}, which cannot be read without it.`,
    );
  if (kept === undefined) writeSafely(keyFile, coachingKey);
  const { payloadSecret, databasePassword } = beside;
  // Only once the key is where it belongs.
  if (isNew || beside.coachingKey !== undefined)
    writeSafely(file, JSON.stringify({ payloadSecret, databasePassword }, null, 2));
  for (const each of [file, keyFile]) chmodSync(each, 0o600);
  return { payloadSecret, coachingKey, databasePassword };
}

/** Returns the password of the role under which the app works: by it nobody learns that of the owner. */
export function appPassword({ databasePassword }: Pick<Secrets, 'databasePassword'>): string {
  return createHmac('sha256', databasePassword).update('role of the app').digest('base64url');
}

function newBeside(): Beside {
  return {
    payloadSecret: randomBytes(32).toString('base64url'),
    databasePassword: randomBytes(18).toString('base64url'),
  };
}

/** Written beside its place and renamed: whoever reads it finds all of it, or what was there before. */
function writeSafely(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${text}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function readKey(file: string): string {
  const key = readFileSync(file, 'utf8').trim();
  if (Buffer.from(key, 'base64').length === 32) return key;
  throw damaged(file);
}

function readBeside(file: string): Beside {
  try {
    const { payloadSecret, coachingKey, databasePassword } = JSON.parse(readFileSync(file, 'utf8'));
    const all: unknown[] = [payloadSecret, databasePassword, coachingKey ?? 'elsewhere'];
    if (all.every((each) => typeof each === 'string' && each !== ''))
      return { payloadSecret, databasePassword, ...(coachingKey === undefined ? {} : { coachingKey }) };
  } catch (cause) {
    throw damaged(file, cause);
  }
  throw damaged(file);
}

function damaged(file: string, cause?: unknown): StartRefused {
  return new StartRefused(
    `${file} is damaged: put back your copy of it, or remove it together with the database, which cannot be read without it.`,
    { cause },
  );
}
