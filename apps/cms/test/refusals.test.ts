import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const cms = fileURLToPath(new URL('..', import.meta.url));
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'coaching-refused-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** A production that nothing is wrong with, but for its database, which is not there. */
const production = {
  DATABASE_URL: 'postgres://127.0.0.1:1/coaching',
  PAYLOAD_SECRET: randomBytes(32).toString('base64'),
  COACHING_KEY: randomBytes(32).toString('base64'),
  PUBLIC_URL: 'https://cms.example.org',
  PORTAL_URL: 'https://coaching.example.org',
  SMTP_URL: 'smtps://mail.example.org',
  MAIL_FROM: 'coaching@example.org',
};

/** Starts a program, which is to end by itself, and returns its exit code and what it printed. */
async function run(program: string, environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--no-warnings', program], {
    cwd: cms,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, said: `${out}${err}`.trim() };
}

describe.each([
  ['everything', 'src/cli/start.ts'],
  ['the web', 'src/start/webServer.ts'],
  ['a worker', 'src/cli/worker.ts'],
  ['the migrations', 'src/cli/migrate.ts'],
])('%s', (_, program) => {
  test.each([
    ['PAYLOAD_SECRET', 'x'],
    ['COACHING_KEY', Buffer.alloc(32).toString('base64')],
    ['PORTAL_URL', 'http://localhost:3001'],
    ['SMTP_URL', ''],
  ])('does not start with %s=%s, says why in one sentence, and writes nothing', async (variable, value) => {
    const { code, said } = await run(program, { ...production, [variable]: value });
    expect(code).toBe(1);
    expect(said).toMatch(/^[A-Z_][^\n]+: set [^\n]+\.$/);
    expect(said).toContain(`set ${variable}`);
    expect(existsSync(join(data, 'mailbox'))).toBe(false);
  });
});

test('where nothing is wrong with them, a start comes as far as its database', async () => {
  const { code, said } = await run('src/cli/start.ts', production);
  expect([code, said]).toEqual([1, expect.stringMatching(/^The database [^\n]+ECONNREFUSED[^\n]+\.$/)]);
});

test('accounts whose password everybody knows are never made in production', async () => {
  for (const program of ['src/cli/start.ts', 'src/cli/seed.ts']) {
    const { code, said } = await run(program, { ...production, SEED_DEMO: 'true' });
    expect([program, code]).toEqual([program, 1]);
    expect(said).toMatch(/^The accounts of the demo[^\n]+\.$/);
  }
});

test('an address that others can reach makes a production of a fresh clone', async () => {
  const { code, said } = await run('src/cli/start.ts', { HOST: '0.0.0.0' });
  expect([code, said]).toEqual([1, expect.stringContaining('set DATABASE_URL')]);
  expect(readdirSync(data)).toEqual([]);
});
