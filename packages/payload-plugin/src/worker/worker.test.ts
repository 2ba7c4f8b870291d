import { Logger, runOnce } from 'graphile-worker';
import type { SendEmailOptions } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { activeEngagement, testKey } from '../../test/fixtures/activeEngagement.ts';
import { book, idOf, instant, toSession } from '../../test/fixtures/sessionCalls.ts';
import { type Host, type HostUser, startHost } from '../../test/harness/index.ts';
import { inTransaction } from '../host/inTransaction.ts';
import { mailCoach, mailLeader } from '../operations/feedback/listMails.ts';
import { cancelOpenSessions } from '../operations/sessions/cancelOpenSessions.ts';
import { mailLater } from '../operations/shared/mailLater.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { engagementScope } from '../vault/KeyScope.ts';
import { startWorker } from './startWorker.ts';
import { taskList } from './tasks.ts';

const hour = 3_600_000;
const day = 24 * hour;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };
const start = clock.now + 7 * day;

let host: Host;
let pool: pg.Pool;
const sent: SendEmailOptions[] = [];
/** Addresses at which the mail server refuses, for as long as they are here. */
const refusing = new Set<string>();
/** Addresses whose mail is taken, and the answer lost. */
const losing = new Set<string>();

beforeAll(async () => {
  host = await startHost({
    options: { key: testKey, now: () => clock.now, portalUrl: 'https://portal.example.com' },
    configure: (config) => ({
      ...config,
      email: () => ({
        name: 'test',
        defaultFromAddress: 'coaching@example.com',
        defaultFromName: 'Coaching',
        sendEmail: async (mail) => {
          if (refusing.has(String(mail.to)))
            throw Object.assign(new Error(`No such mailbox: ${mail.to}`), { code: 'EENVELOPE' });
          sent.push(mail);
          if (losing.has(String(mail.to))) throw new Error('Connection lost after the mail was taken.');
        },
      }),
    }),
  });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});
beforeEach(async () => {
  sent.length = 0;
  await pool.query('delete from graphile_worker._private_jobs');
});

type Job = { readonly key: string | null; readonly at: string; readonly last_error: string | null };

async function jobs(): Promise<readonly Job[]> {
  const { rows } = await pool.query(
    `select key, to_char(run_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, last_error
       from graphile_worker.jobs order by run_at`,
  );
  return rows;
}

/** Lets the time come for every job, and does them. */
async function runAll(): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`);
  await runOnce({
    connectionString: host.databaseUrl,
    taskList: taskList(host.payload),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
}

const recipients = () => sent.map(({ to }) => to).sort();

test('leader and coach are reminded a day before, once, in their own time', async () => {
  const leader = await host.createUser('leader', { zone: 'Asia/Tokyo', locale: 'de' });
  const engaged = await activeEngagement(host, { leader });
  const id = idOf(await book(host, engaged, start));
  expect(await jobs()).toEqual([
    { key: `session-reminder:${id}`, at: instant(start - day), last_error: null },
  ]);

  await runAll();
  expect(await jobs()).toEqual([]);
  expect(recipients()).toEqual([leader.email, engaged.coach.email].sort());
  const toLeader = sent.find(({ to }) => to === leader.email);
  expect(toLeader?.subject).toBe('Erinnerung: Coaching-Sitzung, Montag, 9. März 2026 um 17:00 (Asia/Tokyo)');
  expect(toLeader?.text).toContain(
    `https://portal.example.com/engagements/${engaged.engagement.id}/sessions/${id}`,
  );
});

test('moved with the session, gone with it', async () => {
  const engaged = await activeEngagement(host);
  const id = idOf(await book(host, engaged, start));
  await toSession(host, id, 'reschedule', engaged.leader, { start: instant(start + 3 * day) });
  expect((await jobs()).map(({ at }) => at)).toEqual([instant(start + 2 * day)]);
  await toSession(host, id, 'reschedule', engaged.leader, { start: instant(clock.now + 5 * hour) });
  expect((await jobs()).map(({ at }) => at)).toEqual([instant(clock.now + 4 * hour)]);
  await toSession(host, id, 'cancel', engaged.coach);
  expect(await jobs()).toEqual([]);
});

test('an engagement that ends takes its reminders along', async () => {
  const engaged = await activeEngagement(host);
  const id = idOf(await book(host, engaged, start));
  const context = await systemContext(host.payload);
  await inTransaction(
    context.req,
    () => cancelOpenSessions({ ...engaged.engagement, state: 'terminated' }, context),
    () => true,
  );
  expect(await jobs()).toEqual([]);
  expect((await toSession(host, id, '', engaged.leader)).json).toMatchObject({
    state: 'cancelled',
    consumed: false,
    cancelled: { by: 'system', late: false },
  });
});

test('a booking that is refused leaves no job behind', async () => {
  const engaged = await activeEngagement(host, { parameters: { sessions: 1 } });
  await book(host, engaged, start);
  await book(host, engaged, start + day);
  expect(await jobs()).toHaveLength(1);
});

test('a reminder that comes too late, or for another time, is not sent', async () => {
  const engaged = await activeEngagement(host);
  const id = idOf(await book(host, engaged, start));
  const task = taskList(host.payload).sessionReminder;
  const remind = (at: number) => Reflect.apply(task ?? expect.fail, undefined, [{ session: id, start: at }]);
  await remind(start - hour);
  clock.now = start;
  await remind(start);
  clock.now = start - 7 * day;
  expect(sent).toEqual([]);
  await remind(start);
  expect(recipients()).toHaveLength(2);
});

describe.each([
  ['has moved to another organization', { organization: 'second' }],
  ['has laid the role down', { roles: ['manager'] }],
])('who %s', (_, data) => {
  const leave = ({ id }: HostUser) =>
    host.payload.update({ collection: 'users', id, data, overrideAccess: true });

  test('is not told when the others meet', async () => {
    const engaged = await activeEngagement(host);
    await book(host, engaged, start);
    await leave(engaged.coach);
    await runAll();
    expect(recipients()).toEqual([engaged.leader.email]);
    expect(await jobs()).toEqual([]);
  });

  test('is not told of a list of raters', async () => {
    const engaged = await activeEngagement(host);
    const context = await systemContext(host.payload);
    const tellBoth = () =>
      inTransaction(
        context.req,
        async () => {
          await mailCoach({ id: 'r1' }, engaged.engagement, context);
          await mailLeader({ id: 'r1' }, engaged.engagement, context);
        },
        () => true,
      );
    await leave(engaged.coach);
    await tellBoth();
    expect((await jobs()).map(({ key }) => key)).toEqual(['ratersReturned:r1']);
    await pool.query('delete from graphile_worker._private_jobs');
    await leave(engaged.leader);
    await tellBoth();
    expect(await jobs()).toEqual([]);
  });
});

test('a job that is tried again sends only what was not sent, and keeps no address', async () => {
  const engaged = await activeEngagement(host);
  await book(host, engaged, start);
  refusing.add(engaged.coach.email);
  await runAll();
  expect(recipients()).toEqual([engaged.leader.email]);
  const [failed] = await jobs();
  expect(failed?.last_error).toContain('An e-mail could not be sent (EENVELOPE).');
  expect(failed?.last_error).not.toContain('example.com');
  refusing.clear();
  await runAll();
  expect(recipients()).toEqual([engaged.leader.email, engaged.coach.email].sort());
  expect(await jobs()).toEqual([]);
});

test('a mail that went out before its worker died goes out again under the same name', async () => {
  const context = await systemContext(host.payload);
  const queue = (to: string) =>
    inTransaction(
      context.req,
      () => mailLater({ to, subject: 'A question', text: '' }, engagementScope('e1'), context),
      () => true,
    );
  await queue('twice@example.com');
  losing.add('twice@example.com');
  await runAll();
  losing.clear();
  await runAll();
  await queue('other@example.com');
  await runAll();
  const [first, again, other] = sent.map(({ messageId }) => String(messageId));
  expect(first).toMatch(/^<[0-9a-f]{40}@example\.com>$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('a mail for later is sealed until it is sent, and sent by one of two workers', async () => {
  const mail = {
    to: 'rater@example.com',
    subject: 'A question',
    text: 'https://portal.example.com/feedback#canary',
  };
  const context = await systemContext(host.payload);
  await inTransaction(
    context.req,
    async () => {
      for (let index = 0; index < 20; index += 1) await mailLater(mail, engagementScope('e1'), context);
    },
    () => true,
  );
  const { rows } = await pool.query(`select payload::text as text from graphile_worker._private_jobs`);
  expect(rows).toHaveLength(20);
  expect(JSON.stringify(rows)).not.toMatch(/canary|rater@example/);

  const options = { payload: host.payload, connectionString: host.databaseUrl };
  const workers = [await startWorker(options), await startWorker(options)];
  await expect.poll(async () => (await jobs()).length).toBe(0);
  for (const worker of workers) {
    await worker.stop();
    await worker.ended;
  }
  expect(sent).toEqual(Array(20).fill(expect.objectContaining(mail)));
});

test('a worker that is told to stop again, while it stops or afterwards, has nothing to complain about', async () => {
  const worker = await startWorker({ payload: host.payload, connectionString: host.databaseUrl });
  await Promise.all([worker.stop(), worker.stop()]);
  await worker.stop();
  await worker.ended;
});

test('a mail of a transaction that is undone is never sent', async () => {
  const context = await systemContext(host.payload);
  await inTransaction(
    context.req,
    () => mailLater({ to: 'nobody@example.com', subject: '', text: '' }, engagementScope('e1'), context),
    () => false,
  );
  await runAll();
  expect(sent).toEqual([]);
});
