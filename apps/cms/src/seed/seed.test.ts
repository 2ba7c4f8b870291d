import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '@coaching/payload-plugin';
import type { CoachingClient, Session } from '@coaching/sdk';
import { type PostgresServer, startTemporaryPostgres } from 'embedded-database';
import { getPayload, type Payload } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closePayload } from '../database/closePayload.ts';
import { migrate } from '../database/migrate.ts';
import { hostConfig } from '../hostConfig.ts';
import { demoUsers } from './demoUsers.ts';
import { type OpenStage, openStage } from './practice/openStage.ts';
import { dana, konrad } from './practice/stories/leaders.ts';
import { seed } from './seed.ts';

const [, , lea, cato, sanna] = demoUsers;
let server: PostgresServer;
let mailbox: string;

beforeAll(async () => {
  process.env.PAYLOAD_SECRET = 'for this test only';
  process.env.COACHING_KEY = Buffer.alloc(32, 7).toString('base64');
  // As the demo does: its mails land in a folder.
  mailbox = mkdtempSync(join(tmpdir(), 'coaching-mails-'));
  process.env.COACHING_SETUP = 'demo';
  process.env.MAILBOX_DIR = mailbox;
  server = await startTemporaryPostgres();
  await server.ensureDatabase('untouched');
  await withPayload('untouched', async (payload, databaseUrl) => {
    await migrate(payload, databaseUrl);
    await prepareDatabase(payload);
    await seed(payload, { databaseUrl, withPractice: false });
  });
});
afterAll(async () => {
  await vi.waitFor(async () => expect(await connectionsInUse()).toBe(0), { timeout: 60_000 });
  await server.stop();
  rmSync(mailbox, { recursive: true });
});

/** Works as the owner of the server. */
async function withServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Counts the connections that have asked anything and are still open: a worker leaves a moment after it has stopped. */
const connectionsInUse = () =>
  withServer(async (client) => {
    const { rows } = await client.query(
      `select 1 from pg_stat_activity
        where backend_type = 'client backend' and query <> '' and pid <> pg_backend_pid()`,
    );
    return rows.length;
  });

/** Opens the product on a database, and closes it again. */
async function withPayload(
  database: string,
  work: (payload: Payload, databaseUrl: string) => Promise<void>,
): Promise<void> {
  const databaseUrl = server.url(database);
  // The config reads the environment when it is made.
  process.env.DATABASE_URL = databaseUrl;
  const payload = await getPayload({ config: await hostConfig(), key: randomUUID(), disableOnInit: true });
  try {
    await work(payload, databaseUrl);
  } finally {
    await closePayload(payload);
  }
}

/** Copies the database in which nothing has happened yet. */
const freshDatabase = (name: string) =>
  withServer(async (client) => {
    // One connection is never given back, and a template has to be without any.
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'untouched'`);
    await client.query(`create database ${name} template untouched`);
  });

describe.each([
  ['spring', '2027-03-28T00:30:00.000Z', 'the night in which Berlin loses an hour'],
  ['leap', '2028-02-29T12:00:00.000Z', 'a leap day'],
  ['sunday', '2026-07-19T21:30:00.000Z', 'a Sunday night'],
  ['year', '2026-12-31T23:30:00.000Z', 'the last hour of a year'],
])('seeded at %s %s, %s', (database, today) => {
  const now = Date.parse(today);
  let stage: OpenStage;
  let leader: CoachingClient;
  let coach: CoachingClient;
  let sponsor: CoachingClient;

  beforeAll(async () => {
    await freshDatabase(database);
    await withPayload(database, async (payload, databaseUrl) => {
      await seed(payload, { databaseUrl, withPractice: true, now });
    });
    stage = await openStage(server.url(database), now);
    stage.clock.now = now;
    leader = await stage.enter(lea);
    coach = await stage.enter(cato);
    sponsor = await stage.enter(sanna);
    // Ten months take their time on a crowded machine.
  }, 600_000);
  afterAll(() => stage?.close());

  test('the coach sees leaders in every state, and two who ask', async () => {
    const { items } = await coach.engagements.list({ limit: 50 });
    expect(items.map(({ leader: { name }, state }) => `${name}: ${state}`).sort()).toEqual([
      'Amara Amberfield (demo): active',
      'Caspar Castleford (demo): closing',
      'Clara Cobblestone (demo): contracting',
      'Dana Dewberry (demo): discovery',
      'Dorian Driftwood (demo): declined',
      'Falk Fernweh (demo): focusing',
      'Konrad Klarblick (demo): completed',
      'Lea Leader (demo): active',
      'Milo Merryweather (demo): matching',
      'Paula Pausewang (demo): paused',
      'Selma Sommerfeld (demo): screening',
    ]);
    expect((await coach.inquiries.list()).items).toHaveLength(2);
  });

  test('the leader is in the fourth month, with a past and dates ahead', async () => {
    const { items } = await leader.engagements.list();
    expect(items).toHaveLength(1);
    const [engagement] = items;
    const engagementId = engagement?.id ?? '';
    const months = (now - Date.parse(engagement?.createdAt ?? '')) / (30.4 * 86_400_000);
    expect(Math.ceil(months)).toBe(4);
    const sessions: Session[] = [];
    for await (const session of leader.sessions.list({ engagementId })) sessions.push(session);
    const ahead = sessions.filter(({ state }) => state === 'confirmed');
    expect(ahead.map(({ start }) => Date.parse(start) > now)).toEqual([true, true]);
    const past = sessions.filter(({ state }) => state === 'completed');
    expect(past.every(({ end }) => Date.parse(end) < now)).toBe(true);
    expect(past.filter(({ agenda }) => agenda?.length)).toHaveLength(5);
    expect(new Set(past.flatMap(({ offers = [] }) => offers.map(({ kind }) => kind)))).toEqual(
      new Set(['insight', 'tool', 'strategy']),
    );
    expect(sessions.some(({ history }) => history?.length)).toBe(true);

    const today = stage.date(0);
    const { items: actions } = await leader.actions.list({ engagementId });
    expect(actions.some(({ doneAt }) => doneAt !== null)).toBe(true);
    const open = actions.filter(({ doneAt }) => doneAt === null);
    expect(open.some(({ dueOn }) => dueOn !== null && dueOn < today)).toBe(true);
    expect(open.some(({ dueOn }) => dueOn !== null && dueOn > today)).toBe(true);

    const { items: areas } = await leader.focus.listAreas({ engagementId });
    expect(areas.map(({ behavior, state }) => [behavior, state])).toEqual([
      ['lets-people-finish', 'active'],
      ['hands-over-stretching-tasks', 'shifted'],
      ['decides-in-time', 'active'],
    ]);
    const { items: rounds } = await leader.feedback.listRounds({ engagementId });
    const report = await leader.feedback.getReport({ roundId: rounds[0]?.id ?? '' });
    expect(report.rows.some(({ comparison }) => comparison === 'blindSpot')).toBe(true);

    const audiences = async (client: CoachingClient) => {
      const notes = await Promise.all(
        past.map(({ id: sessionId }) => client.sessions.listNotes({ sessionId })),
      );
      return new Set(notes.flatMap((page) => page.items.map(({ audience }) => audience)));
    };
    expect(await audiences(leader)).toEqual(new Set(['shared', 'leaderOnly']));
    expect(await audiences(coach)).toEqual(new Set(['shared', 'coachOnly']));
  });

  test('the sponsor reads what was released, and has something to sign', async () => {
    const { items } = await sponsor.reports.listSponsored({});
    const released = items.filter(({ progressSummary }) => progressSummary);
    expect(released.map(({ leader: { name } }) => name).sort()).toEqual([konrad.name, lea.name]);
    expect(items.filter(({ agreement }) => agreement?.signedByMe === false)).toHaveLength(1);
  });

  test('in discovery some has been answered, and some raters can still answer', async () => {
    const client = await stage.enter(dana);
    const { items } = await client.engagements.list();
    const engagementId = items[0]?.id ?? '';
    const { items: assessments } = await client.assessments.list({ engagementId });
    const begun = assessments.map(({ state, answered }) => (state === 'open' ? answered > 0 : state));
    expect(new Set(begun)).toEqual(new Set(['submitted', true, false]));
    const { items: rounds } = await client.feedback.listRounds({ engagementId });
    expect(rounds.map(({ state }) => state)).toEqual(['open']);
  });

  test('what was completed shows what has changed, and what has not', async () => {
    const client = await stage.enter(konrad);
    const { items } = await client.engagements.list();
    const { instruments, rounds } = await client.reports.getChange({
      engagementId: items[0]?.id ?? '',
    });
    const scales = instruments.flatMap((instrument) => instrument.scales.map(({ verdict }) => verdict));
    const behaviors = rounds.flatMap((round) => round.behaviors);
    expect(new Set(scales)).toEqual(new Set([null, 'noReliableChange', 'fell']));
    const improved = behaviors.filter(({ verdict }) => verdict === 'improved');
    expect(improved.map(({ behavior: { key } }) => key).sort()).toEqual([
      'gives-specific-feedback',
      'says-what-will-wait',
    ]);
  });

  test('a second start changes nothing', async () => {
    const counts = async () => [
      (await coach.engagements.list({ limit: 50 })).items.length,
      (await coach.inquiries.list()).items.length,
    ];
    const before = await counts();
    await withPayload(database, (payload, databaseUrl) =>
      seed(payload, { databaseUrl, withPractice: true, now: now + 86_400_000 }),
    );
    expect(await counts()).toEqual(before);
  });
});
