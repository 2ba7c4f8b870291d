import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CoachingClient, createClient, type Engagement } from '@coaching/sdk';
import { freePort } from 'embedded-database';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/seed/demoUsers.ts';
import { type App, startApp } from './startApp.ts';

const cms = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(cms, 'package.json'), 'utf8'));

type Outcome = { readonly code: number | null; readonly printed: string; readonly complained: string };

// A demo of its own, with a practice: an engagement is erased here.
let app: App;
let coach: CoachingClient;
let over: Engagement;
beforeAll(async () => {
  app = await startApp();
  const email = 'coach@example.com';
  const { token } = await createClient({ baseUrl: app.cmsUrl }).account.signIn({
    email,
    password: demoPassword,
  });
  coach = createClient({ baseUrl: app.cmsUrl, auth: token });
  for await (const engagement of coach.engagements.list())
    if (engagement.state === 'completed') over = engagement;
});
afterAll(() => app?.stop());

/** Runs a command as its script in package.json does, beside the demo and with nothing said but where that is. */
function command(name: string, ...words: string[]): Promise<Outcome> {
  return commandOn(app.databasePort, name, words);
}

function commandOn(port: number, name: string, words: readonly string[]): Promise<Outcome> {
  const [program, ...args] = String(scripts[name]).split(' ');
  if (program !== 'node') throw new Error(`${name} is no program of this package.`);
  const child = spawn(process.execPath, [...args, ...words], {
    cwd: cms,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: app.data, DATABASE_PORT: String(port) },
  });
  const heard = { printed: '', complained: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.complained += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...heard })));
}

async function asOwner(statement: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const { databasePassword } = JSON.parse(readFileSync(join(app.data, 'secrets.json'), 'utf8'));
  const client = new pg.Client({
    host: '127.0.0.1',
    port: app.databasePort,
    user: 'postgres',
    password: databasePassword,
    database: 'coaching',
  });
  await client.connect();
  try {
    return await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}

test('an export is imported once: what is here already is refused with its place, and so is what is no export', async () => {
  const whole = join(app.data, 'coach.json');
  writeFileSync(whole, JSON.stringify(await coach.privacy.exportMine()));
  const alone = await command('import-practice', whole);
  expect(alone).toMatchObject({ code: 1, printed: '' });
  // Of each engagement the coach's file is only a part.
  expect(alone.complained).toMatch(/coach\.json: engagements\.0\.engagement\.participants: No file says/);
  const others = await Promise.all(
    ['leader', 'sponsor'].map(async (name) => {
      const visitor = createClient({ baseUrl: app.cmsUrl });
      const email = `${name}@example.com`;
      const { token } = await visitor.account.signIn({ email, password: demoPassword });
      const file = join(app.data, `${name}.json`);
      const client = createClient({ baseUrl: app.cmsUrl, auth: token });
      writeFileSync(file, JSON.stringify(await client.privacy.exportMine()));
      return file;
    }),
  );
  const refused = await command('import-practice', whole, ...others);
  expect(refused).toMatchObject({ code: 1, printed: '' });
  expect(refused.complained).toMatch(/coach\.json: engagements\.\d+\.id: This engagement is here already/);
  expect((await command('import-practice')).complained).toMatch(/Name the exports/);
  expect((await command('import-practice', 'nowhere.json')).complained).toMatch(
    /nowhere\.json cannot be read/,
  );
});

test('an engagement that a hold keeps is not erased; without it nothing of it is left, and the certificate says so', async () => {
  const preview = await command('erase', 'preview', 'engagement', over.id);
  expect(JSON.parse(preview.printed)).toMatchObject([{ engagement: over.id, obstacle: null }]);

  expect((await command('erase', 'hold', 'engagement', over.id)).code).toBe(1);
  for (const [act, kind, id] of [
    ['now', 'engagement', `${over.id.slice(0, -1)}x`],
    ['preview', 'person', 'leader@example.com'],
    ['hold', 'person', 'leader@example.com'],
  ] as const) {
    const mistyped = await command('erase', act, kind, id, 'a claim');
    expect(mistyped).toMatchObject({ code: 1, printed: '' });
    expect(mistyped.complained.trim()).toMatch(/^Nothing was done: .*\.$/);
  }
  expect(await command('erase', 'hold', 'engagement', over.id, 'a', 'claim')).toMatchObject({ code: 0 });
  const refused = await command('erase', 'now', 'engagement', over.id);
  expect(refused).toMatchObject({ code: 1, printed: '' });
  expect(refused.complained).toMatch(/legal reasons/);
  expect(await coach.engagements.get({ engagementId: over.id })).toMatchObject({ state: 'completed' });

  expect(await command('erase', 'lift', 'engagement', over.id)).toMatchObject({ code: 0 });
  const erased = await command('erase', 'now', 'engagement', over.id);
  expect(erased).toMatchObject({ code: 0 });
  await expect(coach.engagements.get({ engagementId: over.id })).rejects.toMatchObject({ code: 'not_found' });
  expect(await command('erase', 'check')).toMatchObject({ code: 0, complained: '' });
});

test('new data keys and a new wrapping leave every text as it reads', async () => {
  const texts = async () => {
    const all: unknown[] = [];
    for await (const engagement of coach.engagements.list())
      for await (const session of coach.sessions.list({ engagementId: engagement.id }))
        all.push(session.agenda, session.actions);
    return all;
  };
  const keys = async () =>
    (await asOwner('select count(*)::int as keys, max(id) as last from coaching_data_keys')).rows[0];
  const before = await texts();
  expect(JSON.stringify(before)).toContain('text');
  const old = await keys();
  const renewed = await command('renew-keys');
  expect(renewed).toMatchObject({ code: 0, printed: expect.stringMatching(/^[1-9]\d* new data keys/) });
  expect((await keys()).keys).toBeGreaterThan(old.keys);
  expect(await command('rewrap')).toMatchObject({ code: 0 });
  expect(await texts()).toEqual(before);
});

test('the audit is as it was written, by what an earlier look has kept too; and one changed entry is found', async () => {
  const first = await command('audit:verify');
  expect(first).toMatchObject({
    code: 0,
    complained: expect.stringMatching(/as it was written: \d+ entries/),
  });
  const anchor = join(app.data, 'anchor.json');
  writeFileSync(anchor, first.printed);
  expect(await command('audit:cut', '2020-01-31')).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^0 entries from before 2020-01-31 are gone/),
  });
  const tooYoung = await command('audit:cut', '2100-01-31');
  expect(tooYoung).toMatchObject({ code: 1, printed: '' });
  expect(tooYoung.complained.trim()).toMatch(/^Only entries older than a year can be cut off/);
  for (const noDay of ['0000-01-01', '2020-02-30'])
    expect((await command('audit:cut', noDay)).complained.trim()).toMatch(/^The day is missing/);
  expect(await command('audit:verify', anchor)).toMatchObject({ code: 0 });
  expect((await command('audit:verify', 'nowhere.json')).complained.trim()).toMatch(
    /^nowhere\.json cannot be read\. Name a file/,
  );
  expect((await command('audit:verify', join(cms, 'package.json'))).complained.trim()).toMatch(
    /package\.json does not say where an audit log ended\. Name a file .*\.$/,
  );

  await asOwner(`alter table coaching_audit_entries disable trigger user;
    update coaching_audit_entries set at = at + interval '1 hour' where id = (select max(id) from coaching_audit_entries)`);
  const second = await command('audit:verify', anchor);
  expect(second).toMatchObject({ code: 1, printed: '' });
  expect(second.complained).toContain('The audit log is not as it was written: 1 faults.');
});

test('without a running demo a command says what to do', async () => {
  const { code, complained } = await commandOn(await freePort(), 'rewrap', []);
  expect(code).toBe(1);
  expect(complained.trim()).toMatch(
    /^The database .* does not answer .*: run npm start beside this command\.$/,
  );
});
