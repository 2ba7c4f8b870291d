import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReachableByAll } from 'embedded-database';

/** Folders of the project. */
export type Places = {
  readonly project: string;
  readonly cms: string;
  readonly portal: string;
  /** What this machine keeps between two starts; never committed. */
  readonly data: string;
  /** The key of the data: never where the data is. */
  readonly keys: string;
  readonly postgres: string;
  readonly mailbox: string;
};

/** Returns the project's folders; the data folder is made. `DATA_DIR` and `KEY_DIR` put them elsewhere. */
export function findPlaces(): Places {
  const project = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/, '');
  const data = process.env.DATA_DIR ?? join(project, '.data');
  mkdirSync(data, { recursive: true, mode: 0o755 });
  return {
    project,
    cms: join(project, 'apps/cms'),
    portal: join(project, 'apps/portal'),
    data,
    keys: process.env.KEY_DIR || `${data.replace(/[\\/]+$/, '')}-keys`,
    postgres: postgresFolder(data),
    mailbox: join(data, 'mailbox'),
  };
}

/** Root starts PostgreSQL under another account, which may be unable to enter this one. */
function postgresFolder(data: string): string {
  const own = join(data, 'postgres');
  if (existsSync(own) || process.getuid?.() !== 0 || isReachableByAll(data)) return own;
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 12);
  return `/var/tmp/coaching-${hash}/postgres`;
}
