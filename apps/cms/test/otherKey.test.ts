import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { freePort, type PostgresServer, startTemporaryPostgres } from 'embedded-database';
import { afterAll, beforeAll, expect, test } from 'vitest';

const newKey = () => randomBytes(32).toString('base64');
const [right, wrong] = [newKey(), newKey()];
let server: PostgresServer;
let folder: string;
const running: ChildProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-other-key-'));
  server = await startTemporaryPostgres();
  await server.ensureDatabase('coaching');
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(program: string, environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--no-warnings', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      DATABASE_URL: server.url('coaching'),
      PAYLOAD_SECRET: newKey(),
      PUBLIC_URL: 'https://cms.example.org',
      PORTAL_URL: 'https://coaching.example.org',
      SMTP_URL: 'smtps://mail.example.org',
      MAIL_FROM: 'coaching@example.org',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function run(program: string, environment: Readonly<Record<string, string>>) {
  const child = start(program, environment);
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const [code, , said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, said: said.trim() };
}

test('with another key than the database’s nothing starts, and one sentence says what to do', async () => {
  const file = join(folder, 'keys');
  writeFileSync(file, `${right}\n`);
  const withFile = { COACHING_KEY_FILE: file };
  expect(await run('src/cli/migrate.ts', withFile)).toMatchObject({ code: 0 });
  // The first thing that is sealed.
  expect(await run('src/cli/rewrap.ts', withFile)).toMatchObject({ code: 0 });
  for (const program of ['src/cli/rewrap.ts', 'src/cli/worker.ts', 'src/cli/migrate.ts']) {
    const { code, said } = await run(program, { COACHING_KEY: wrong });
    expect([program, code]).toEqual([program, 1]);
    expect(said).toMatch(
      /(^|\n)The coaching key does not open what this database holds[^\n]+: set COACHING_KEY[^\n]+\.$/,
    );
  }
  // The older key opens it; once all is wrapped anew, it is the wrong one.
  const ring = { COACHING_KEY: wrong, COACHING_OLD_KEYS: right };
  expect(await run('src/cli/rewrap.ts', ring)).toMatchObject({ code: 0 });
  expect(await run('src/cli/rewrap.ts', { COACHING_KEY: wrong })).toMatchObject({ code: 0 });

  const port = await freePort();
  start('src/start/webServer.ts', { ...withFile, PORT: String(port) });
  const readiness = async (): Promise<unknown> =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (reply) => reply.json(),
      () => null,
    );
  await expect
    .poll(readiness, { timeout: 90_000, interval: 300 })
    .toEqual({ status: 'unavailable', missing: 'key' });
});
