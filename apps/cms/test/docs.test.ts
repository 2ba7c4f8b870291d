import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type CoachingClient, createClient } from '@coaching/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/seed/demoUsers.ts';
import { type App, startApp } from './startApp.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../../../', import.meta.url));
let app: App;
let folder: string;
let leader: CoachingClient;

beforeAll(async () => {
  app = await startApp();
  folder = mkdtempSync(join(tmpdir(), 'coaching-docs-'));
  mkdirSync(join(folder, 'node_modules/@coaching'), { recursive: true });
  symlinkSync(join(project, 'packages/sdk'), join(folder, 'node_modules/@coaching/sdk'), 'junction');
  const { token } = await createClient({ baseUrl: app.cmsUrl }).account.signIn({
    email: 'leader@example.com',
    password: demoPassword,
  });
  leader = createClient({ baseUrl: app.cmsUrl, auth: token });
});
afterAll(async () => {
  if (folder) rmSync(folder, { recursive: true });
  await app?.stop();
});

/** Every block of a page that is not a command, in its order. */
function programsOf(page: string): string[] {
  const blocks = [...readFileSync(join(project, page), 'utf8').matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return blocks.flatMap(([, language, block]) =>
    language === 'sh' || language === 'json' ? [] : [block ?? ''],
  );
}

/** Runs a program as it stands, but for the port of this host, and returns what it prints. */
async function runProgram(program: string): Promise<string[]> {
  expect(program).toContain('http://localhost:3000');
  const file = join(folder, 'program.mts');
  writeFileSync(file, program.replaceAll('http://localhost:3000', app.cmsUrl));
  const { stdout } = await run(process.execPath, ['--no-warnings', file], { cwd: folder });
  return stdout.trimEnd().split('\n');
}

/** When the leader's sessions ahead start, in order. */
async function booked(): Promise<string[]> {
  const { items } = await leader.engagements.list();
  const engagementId = items[0]?.id ?? '';
  const starts: string[] = [];
  for await (const { state, start } of leader.sessions.list({ engagementId }))
    if (state === 'confirmed') starts.push(start);
  return starts.sort();
}

test.each([
  ['the front page', 'README.md'],
  ['the page of the SDK', 'packages/sdk/README.md'],
])('the first example of %s books a session on a fresh start', async (_, page) => {
  const before = await booked();
  await runProgram(programsOf(page)[0] ?? '');
  expect(await booked()).toHaveLength(before.length + 1);
});

test('the front page has no other example', () => {
  expect(programsOf('README.md')).toHaveLength(1);
});

test('the guide to the SDK is one program, and says what it does', async () => {
  const before = await booked();
  const printed = await runProgram(programsOf('docs/sdk.md').join(''));
  const [start] = (await booked()).filter((one) => !before.includes(one));
  expect(printed).toEqual([
    'Hello Lea Leader (demo), you are leader.',
    'leader@example.com',
    'One-to-one leadership coaching active',
    expect.stringMatching(`^confirmed ${start} free to cancel until \\d{4}-`),
    expect.stringMatching(/\w/),
    expect.stringMatching(/^name \w/),
    expect.stringMatching(/^email \w/),
  ]);
});
