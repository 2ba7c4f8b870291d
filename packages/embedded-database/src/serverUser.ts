import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartRefused } from './StartRefused.ts';

/** The account that the server runs under; empty for "the account that asks". */
export type ServerUser = { readonly uid?: number; readonly gid?: number };

/**
 * Returns the account to run PostgreSQL under.
 *
 * PostgreSQL refuses to run as root. Root therefore starts it as the owner of the data directory where there is one,
 * else as `postgres`, else as `nobody`: no account is ever created.
 *
 * @throws StartRefused when root has neither account
 */
export function serverUser(dataDirectory: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(dataDirectory)) {
    const { uid, gid } = statSync(dataDirectory);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new StartRefused(
    'PostgreSQL does not run as root and there is no account postgres or nobody: start as another user, or set DATABASE_URL.',
  );
}

/** Returns whether every account may pass through all folders down to `path`. */
export function isReachableByAll(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    // A folder that does not exist yet is made with the default mode, which others may pass through.
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
