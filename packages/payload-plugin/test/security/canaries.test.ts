import { routes } from '@coaching/core/api';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordDefinitions } from '../../src/collections/index.ts';
import { instrumentVersions } from '../../src/collections/system/instrumentVersions.ts';
import { tableName } from '../../src/host/tables.ts';
import { findRecords } from '../../src/operations/shared/records.ts';
import { systemContext } from '../../src/operations/shared/systemContext.ts';
import { startWorker } from '../../src/worker/index.ts';
import { ask } from '../fixtures/discoveryEngagement.ts';
import { formsOf } from '../fixtures/dumpTables.ts';
import { placesIn, replaced } from '../fixtures/malformed.ts';
import { fullPractice } from '../fixtures/rights/fullPractice.ts';
import { type Practice, requests } from '../fixtures/rights/requests.ts';
import { type RightsHost, startRightsHost } from '../fixtures/rights/rightsHost.ts';
import { Stage } from '../fixtures/rights/Stage.ts';
import type { HostUser } from '../harness/index.ts';

let rights: RightsHost;
let pool: pg.Pool;
const logs: string[] = [];
const mails: { readonly to: string; readonly text: string }[] = [];
/** Everything that was written somewhere, and everything that was only tried. */
const accepted: string[] = [];
const sent: string[] = [];

const isTried = (name: string): name is keyof typeof requests => Object.hasOwn(requests, name);
const writing = Object.keys(routes)
  .filter(isTried)
  .filter((name) => Object.keys(routes[name]).includes('body'));

beforeAll(async () => {
  rights = await startRightsHost((config) => ({
    ...config,
    logger: {
      options: { level: 'trace' },
      destination: { write: (line: string) => void logs.push(line) },
    },
    email: () => ({
      name: 'collected',
      defaultFromAddress: 'coaching@example.com',
      defaultFromName: 'Coaching',
      sendEmail: async ({ to, ...mail }) => {
        mails.push({ to: String(to), text: JSON.stringify(mail) });
      },
    }),
  }));
  pool = new pg.Pool({ connectionString: rights.host.databaseUrl, max: 2 });
  const practice = { rights, full: await fullPractice(rights), stage: await Stage.of(rights) };
  for (const name of writing) await writeCanaries(practice, name);
}, 300_000);
afterAll(async () => {
  await pool.end();
  await rights.host.close();
});

/** Sends a route its request once for each text in it, with a text there that is found again. */
async function writeCanaries(practice: Practice, name: keyof typeof requests) {
  const { writers, readers } = rights;
  const askers = [writers.leader, writers.coach, writers.sponsor, readers.leader, readers.coach];
  const made = async (user: HostUser) => {
    const [request, body] = await requests[name](practice, user);
    // What need not be said is said as well.
    return [
      request,
      name === 'engagements.raiseReferral' ? { ...Object(body), action: 'A call' } : body,
    ] as const;
  };
  const places = placesIn((await made(writers.leader))[1]);
  for (const place of places)
    for (const user of askers) {
      const [request, body] = await made(user);
      const there = place.reduce<unknown>((value, key) => Reflect.get(Object(value), key), body);
      if (typeof there !== 'string') break;
      const unique = `canary-${sent.length}-${name.replace('.', '-')}`.toLowerCase();
      const canary = there.includes('@') ? `${unique}@example.com` : unique;
      sent.push(canary);
      const { status } = await ask(rights.host, user, request, replaced(body, place, canary), {
        'idempotency-key': unique,
      });
      if (status >= 400) continue;
      accepted.push(canary);
      break;
    }
}

/** Returns every row of what is kept about people: jobs, mails that wait, accounts and settings too, but no published content. */
async function dump(): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await pool.query<{ name: string; bare: string }>(
    `select format('%I.%I', schemaname, tablename) as name, tablename as bare from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const kept = new Set(recordDefinitions.map(({ name }) => tableName(name)));
  kept.delete(tableName(instrumentVersions.name));
  const dumped = new Map<string, string>();
  for (const { name, bare } of tables) {
    const isContent = /^_?coaching_/.test(bare) && ![...kept].some((table) => bare.startsWith(table));
    if (isContent || bare === 'coaching_instrument_versions') continue;
    const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t`);
    dumped.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return dumped;
}

const found = (texts: readonly string[], dumped: ReadonlyMap<string, string>) =>
  texts.flatMap((text) =>
    [...dumped].flatMap(([table, rows]) =>
      formsOf(text).some((form) => rows.includes(form)) ? [`${table}: ${text.slice(0, 80)}`] : [],
    ),
  );

/** Returns all that is sealed, opened, by column. */
async function sealedTexts(): Promise<ReadonlyMap<string, readonly string[]>> {
  const context = await systemContext(rights.host.payload);
  const texts = new Map<string, string[]>();
  for (const definition of recordDefinitions) {
    const columns = Object.entries(definition.columns).flatMap(([name, { sealed }]) =>
      sealed ? [name] : [],
    );
    // Whose answers are kept for repeated requests, their rows do not say.
    if (columns.length === 0 || !definition.sealedBy) continue;
    for (const record of await findRecords(definition, {}, context))
      for (const name of columns) {
        const value = Object.entries(record).find(([key]) => key === name)?.[1];
        const list = texts.get(`${definition.name}.${name}`) ?? [];
        if (value !== null && value !== undefined)
          list.push(typeof value === 'string' ? value : JSON.stringify(value));
        texts.set(`${definition.name}.${name}`, list);
      }
  }
  return texts;
}

/** Columns of figures, choices and our own words, into which nobody writes a text of their own. */
const noOnesWords: readonly string[] = [
  ...['assessments.answers', 'assessments.scoreSheet', 'builtNorms.counts', 'engagements.fitScreen'],
  'engagements.endReason',
  ...[
    'engagements.remedialConsent',
    'feedbackRounds.disclosed',
    'feedbackRounds.report',
    'feedbackRounds.tally',
  ],
  ...['focusAreas.behavior', 'focusAreas.title', 'focusRankings.inputs', 'focusRankings.ranking'],
  ...['referrals.date', 'referrals.level', 'referrals.outcome'],
  // No route takes it.
  'legalHolds.reason',
];

test('a text of somebody’s own has come into every sealed column that takes one', async () => {
  const without = [...(await sealedTexts())].filter(
    ([, texts]) => !texts.some((text) => text.includes('canary-')),
  );
  expect(without.flatMap(([column]) => (noOnesWords.includes(column) ? [] : [column]))).toEqual([]);
});

test('no text that anybody wrote, through whatever route, can be read in the database, its jobs among it', async () => {
  expect(accepted.length).toBeGreaterThan(15);
  const dumped = await dump();
  expect([...dumped.keys()].some((name) => name.startsWith('graphile_worker'))).toBe(true);
  expect(found(accepted, dumped)).toEqual([]);
});

test('nothing that is sealed stands anywhere unsealed as well', async () => {
  const { rows } = await pool.query<{ email: string }>('select email from users');
  // An inquiry of somebody who has an account names the address that they sign in with.
  const signInWith = new Set(rows.map(({ email }) => email));
  const texts = [...(await sealedTexts()).values()]
    .flat()
    .filter((text) => text.length >= 12 && !signInWith.has(text));
  expect(texts.length).toBeGreaterThan(50);
  expect(found([...new Set(texts)], await dump())).toEqual([]);
});

test('no text is in the log, whether it was taken or refused', () => {
  rights.host.payload.logger.info('This is the log that is read.');
  expect(logs.join('\n')).toContain('This is the log that is read.');
  expect(found(sent, new Map([['log', logs.join('\n')]]))).toEqual([]);
});

test('no mail holds a text; its address alone is what somebody wrote', async () => {
  const worker = await startWorker({
    payload: rights.host.payload,
    connectionString: rights.host.databaseUrl,
  });
  try {
    await expect.poll(() => mails.length).toBeGreaterThan(0);
    await expect
      .poll(
        async () => (await pool.query('select 1 from graphile_worker.jobs where run_at <= now()')).rowCount,
      )
      .toBe(0);
  } finally {
    await worker.stop();
  }
  expect(found(accepted, new Map(mails.map(({ to, text }) => [to, text])))).toEqual([]);
});
