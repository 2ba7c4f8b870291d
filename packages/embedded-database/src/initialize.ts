import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from './StartRefused.ts';
import { serverEnvironment } from './serverEnvironment.ts';
import type { ServerUser } from './serverUser.ts';

const run = promisify(execFile);

/** Without these no program starts on Windows. */
const windowsFolders =
  process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } : {};

/** The major version of the server that the package carries. */
export const majorVersion = '18';

/**
 * Makes the data directory unless it is there already.
 *
 * It is made beside its place and renamed at the end, so an interrupted first start leaves nothing half done.
 *
 * @throws StartRefused when the directory belongs to another version or to something else; nothing in it is touched
 */
export async function initialize(
  dataDirectory: string,
  options: {
    readonly initdb: string;
    readonly user: ServerUser;
    readonly password: string;
    readonly durable: boolean;
  },
): Promise<void> {
  const versionFile = join(dataDirectory, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim();
    if (version === majorVersion) return;
    throw new StartRefused(
      `The data in ${dataDirectory} was written by PostgreSQL ${version}, and this is PostgreSQL ${majorVersion}: move the directory away or set DATABASE_URL to a server of that version; nothing was changed.`,
    );
  }
  if (existsSync(dataDirectory) && readdirSync(dataDirectory).length > 0) {
    throw new StartRefused(
      `${dataDirectory} is not empty and holds no PostgreSQL data: move it away and start again; nothing was changed.`,
    );
  }

  const draft = `${dataDirectory}.${randomUUID().slice(0, 8)}.new`;
  const passwordFile = join(tmpdir(), `coaching-${randomUUID()}`);
  mkdirSync(dirname(dataDirectory), { recursive: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  const { uid, gid } = options.user;
  if (uid !== undefined && gid !== undefined) {
    chownSync(draft, uid, gid);
    chownSync(passwordFile, uid, gid);
  }
  try {
    await run(
      options.initdb,
      [
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The built-in provider gives the same order of words on every machine, whatever locales are installed.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(options.durable ? [] : ['--no-sync']),
      ],
      { ...options.user, cwd: '/', env: { ...windowsFolders, ...serverEnvironment } },
    );
    chmodSync(draft, 0o700);
    rmSync(dataDirectory, { recursive: true, force: true });
    renameSync(draft, dataDirectory);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}
