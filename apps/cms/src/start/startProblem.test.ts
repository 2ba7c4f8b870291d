import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startProblem } from './startProblem.ts';

const random = () => randomBytes(32).toString('base64');
const good = {
  DATABASE_URL: 'postgres://app@db.example.org/coaching',
  PAYLOAD_SECRET: random(),
  COACHING_KEY: random(),
  PUBLIC_URL: 'https://cms.example.org',
  PORTAL_URL: 'https://coaching.example.org',
  SMTP_URL: 'smtps://mail.example.org',
  MAIL_FROM: 'coaching@example.org',
};
const demo = {
  COACHING_SETUP: 'demo',
  DATABASE_URL: 'postgres://127.0.0.1/coaching',
  PAYLOAD_SECRET: random(),
  COACHING_KEY: random(),
};
const bytes = (byte: (index: number) => number) =>
  Buffer.from(Array.from({ length: 32 }, (_, index) => byte(index))).toString('base64');

test('a production that has everything starts, and so does a demo on this machine', () => {
  expect(startProblem(good)).toBeNull();
  expect(startProblem(demo)).toBeNull();
  expect(startProblem({ ...demo, PORTAL_URL: 'http://localhost:4000' })).toBeNull();
  for (let turn = 0; turn < 200; turn += 1)
    expect(startProblem({ ...good, PAYLOAD_SECRET: random(), COACHING_KEY: random() })).toBeNull();
});

test.each([
  ['PAYLOAD_SECRET', undefined, 'is missing'],
  ['PAYLOAD_SECRET', 'x', 'shorter than 32'],
  ['PAYLOAD_SECRET', 'ab'.repeat(20), 'repeats a few characters'],
  ['PAYLOAD_SECRET', 'please-change-me-before-production', 'stands in guides'],
  ['PAYLOAD_SECRET', 'YOUR_SECRET_HERE_0123456789abcdef', 'stands in guides'],
  ['COACHING_KEY', undefined, 'is missing'],
  ['COACHING_KEY', 'abc', '32 bytes in base64'],
  ['COACHING_KEY', randomBytes(16).toString('base64'), '32 bytes in base64'],
  ['COACHING_KEY', `${random()}${random()}`, '32 bytes in base64'],
  ['COACHING_KEY', randomBytes(32).toString('hex'), '32 bytes in base64'],
  ['COACHING_KEY', bytes(() => 0), 'no random one'],
  ['COACHING_KEY', bytes(() => 7), 'no random one'],
  ['COACHING_KEY', bytes((index) => index), 'no random one'],
  ['COACHING_OLD_KEYS', `${random()},abc`, 'One of the older keys'],
  ['COACHING_KEY_FILE', '/nowhere/keys', 'both give the key'],
  ['DATABASE_URL', undefined, 'database is missing'],
  ['PUBLIC_URL', undefined, 'is missing'],
  ['PUBLIC_URL', 'http://localhost:3000', 'their own machine'],
  ['PUBLIC_URL', 'https://127.0.0.1', 'their own machine'],
  ['PUBLIC_URL', 'https://cms.localhost', 'their own machine'],
  ['PUBLIC_URL', 'cms.example.org', 'not the address of a web page'],
  ['PORTAL_URL', undefined, 'is missing'],
  ['PORTAL_URL', 'http://[::1]:3001', 'their own machine'],
  ['SMTP_URL', undefined, 'cannot be sent'],
  ['SMTP_URL', 'mail.example.org', 'not the address of a mail server'],
  ['MAIL_FROM', undefined, 'come from is missing'],
  ['MAIL_FROM', 'coaching@example.com', 'come from is missing'],
  ['DATABASE_POOL_SIZE', 'many', 'number of connections'],
  ['DATABASE_POOL_SIZE', '2', 'number of connections'],
  ['DRAIN_SECONDS', 'long', 'number of seconds'],
  ['REQUEST_SECONDS', '0.5', 'number of seconds'],
  ['REQUEST_SECONDS', 'for ever', 'number of seconds'],
  ['COACHING_SETUP', 'test', 'demo or production'],
])('a production with %s=%s does not, and one sentence says what to do', (variable, value, part) => {
  const env = { ...good, HOST: '0.0.0.0', [variable]: value };
  const problem = startProblem(env) ?? '';
  expect(problem).toContain(part);
  expect(problem).toMatch(/: (set|leave) [^\n]+\.$/);
  expect(problem).not.toContain(value && value.length > 8 && /SECRET|KEY/.test(variable) ? value : '\n');
});

test.each([
  ['HOST', '0.0.0.0'],
  ['PUBLIC_URL', 'https://cms.example.org'],
  ['PORTAL_URL', 'http://192.168.0.7:3001'],
])('a demo that others could reach at %s=%s does not', (variable, value) => {
  expect(startProblem({ ...demo, [variable]: value })).toContain('stays on this machine');
  // Whoever does not call it a demo has production, and needs what production needs.
  expect(startProblem({ ...demo, COACHING_SETUP: undefined, [variable]: value })).toMatch(/set \w+ to/);
});

test('the key may stand in a file, with those before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coaching-keys-'));
  const file = join(folder, 'keys');
  const problem = (text: string, more: Readonly<Record<string, string>> = {}) => {
    writeFileSync(file, text);
    return startProblem({ ...good, COACHING_KEY: undefined, COACHING_KEY_FILE: file, ...more });
  };
  try {
    expect(problem(`${random()}\n`)).toBeNull();
    expect(problem(`${random()}\n${random()}\n`)).toBeNull();
    expect(problem(random(), { COACHING_OLD_KEYS: random() })).toBeNull();
    for (const [text, part] of [
      ['', 'is missing'],
      ['abc', '32 bytes in base64'],
      [bytes(() => 7), 'no random one'],
      [`${random()}\nabc`, 'One of the older keys'],
    ] as const) {
      expect(problem(text)).toContain(part);
      expect(problem(text)).toMatch(/: set COACHING_(KEY_FILE|OLD_KEYS) to [^\n]+\.$/);
    }
    rmSync(file);
    expect(startProblem({ ...good, COACHING_KEY: undefined, COACHING_KEY_FILE: file })).toMatch(
      /cannot be read: set COACHING_KEY_FILE to/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
