import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  freePort,
  onFreePort,
  PortTaken,
  type PostgresServer,
  StartRefused,
  startPostgres,
} from '../src/index.ts';

let folder: string;
let running: PostgresServer[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-embedded-'));
  chmodSync(folder, 0o711);
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(port?: number): Promise<PostgresServer> {
  const server = await startPostgres({
    dataDirectory: join(folder, 'data'),
    port: port ?? (await freePort()),
    portVariable: 'DATABASE_PORT',
    password: 'p@ss/word',
    durable: false,
  });
  running.push(server);
  return server;
}

async function query(server: PostgresServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url('notes') });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('keeps its data from one start to the next', async () => {
  const first = await start();
  await first.ensureDatabase('notes');
  await query(first, 'create table kept as select 42 as answer');
  await first.stop();

  const second = await start();
  await second.ensureDatabase('notes');
  expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a postmaster.pid that names a stranger does not stop the next start', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(folder, 'data/postmaster.pid'), `${process.pid}\n`);
  await (await start()).ensureDatabase('notes');
});

test('the server ends in order with its parent, even after kill -9', async () => {
  const program = fileURLToPath(new URL('startAndWait.ts', import.meta.url));
  const parent = spawn(process.execPath, [program, join(folder, 'data'), String(await freePort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  const pidFile = join(folder, 'data/postmaster.pid');
  expect(existsSync(pidFile)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => existsSync(pidFile)).toBe(false);
});

test('a server that outlived its parent is stopped before the next start', async () => {
  const first = await start();
  const second = await start();
  await first.ended;
  await second.ensureDatabase('notes');
});

test('a taken port is named together with the variable that changes it', async () => {
  const stranger = createServer().listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const address = stranger.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(start(port)).rejects.toThrow(
    `Port ${port}, meant for the database, is taken: set DATABASE_PORT to a free one.`,
  );
  stranger.close();
});

test('where somebody takes the free port meanwhile, another one is tried', async () => {
  const tried: number[] = [];
  const port = await onFreePort(async (free) => {
    tried.push(free);
    if (tried.length < 3) throw new PortTaken(`Port ${free} is taken.`);
    return free;
  });
  expect([tried.length, tried.at(-1)]).toEqual([3, port]);
  const refused = onFreePort(() => Promise.reject(new StartRefused('No binaries.')));
  await expect(refused).rejects.toThrow('No binaries.');
});

test('data of another PostgreSQL version is refused and left alone', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(folder, 'data/PG_VERSION'), '15\n');
  await expect(start()).rejects.toThrow(
    /written by PostgreSQL 15, and this is PostgreSQL 18.*nothing was changed/,
  );
  expect(existsSync(join(folder, 'data/base'))).toBe(true);
});

test('a directory with other files in it is refused', async () => {
  const start = startPostgres({ dataDirectory: import.meta.dirname, port: 1, password: 'x', durable: false });
  await expect(start).rejects.toThrow(StartRefused);
});
