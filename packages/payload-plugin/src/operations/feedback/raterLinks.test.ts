import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, at, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import {
  bookDebrief,
  complete,
  demoRaters,
  inviteDemoRaters,
  openDemoRound,
} from '../../../test/fixtures/feedbackRound.ts';
import { outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type MailHost, startMailHost, tokenIn } from '../../../test/fixtures/startMailHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

let mailHost: MailHost;
let pool: pg.Pool;
let people: { readonly leader: HostUser; readonly coach: HostUser };
let engaged: Awaited<ReturnType<typeof discoveryEngagement>>;
let round: string;
beforeAll(async () => {
  mailHost = await startMailHost(Date.parse('2026-03-02T08:00:00.000Z'));
  const { host } = mailHost;
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  people = {
    leader: await host.createUser('leader', { name: 'Lea Demo' }),
    coach: await host.createUser('coach'),
  };
});
beforeEach(async () => {
  engaged = await discoveryEngagement(mailHost.host, people);
  round = await openDemoRound(mailHost.host, engaged);
});
afterAll(async () => {
  await pool.end();
  await mailHost.close();
});

const full = complete({ B1: 4, B2: 3, B3: 5, B4: 1 });
const invite = (raters: unknown, user = engaged.leader) =>
  ask(mailHost.host, user, `POST /feedback-rounds/${round}/invitations`, { raters });
const open = (token: string, query = '') => ask(mailHost.host, null, `GET /feedback-forms/${token}${query}`);
const answer = (token: string, answers: unknown = full) =>
  ask(mailHost.host, null, `POST /feedback-forms/${token}`, { answers });
const count = async (table: string, where = 'true') =>
  Number(
    (
      await pool.query(`select count(*) as n from coaching_${table} where round_id = $1 and ${where}`, [
        round,
      ])
    ).rows[0]?.n,
  );

describe('inviting', () => {
  test('each rater gets their own link by e-mail; no answer of the API and no table holds one', async () => {
    const raters = [...demoRaters('peer', 2), ...demoRaters('manager', 1)];
    const before = mailHost.sent();
    const reply = await invite(
      raters.map((rater, index) => ({ ...rater, locale: index === 1 ? 'de' : 'en' })),
    );
    expect(reply.status).toBe(201);
    expect(reply.json).toMatchObject({
      invited: [
        { group: 'manager', count: 1 },
        { group: 'peer', count: 2 },
      ],
      submitted: 0,
    });
    const mails = await mailHost.mailsTo(
      raters.map(({ email }) => email),
      before,
    );
    const tokens = mails.map(tokenIn);
    expect(new Set(tokens).size).toBe(3);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Lea Demo asks for your feedback',
      'Lea Demo bittet um Ihr Feedback',
      'Lea Demo asks for your feedback',
    ]);
    expect(mails[0]?.text).toContain('anonymous');
    expect(mails[2]?.text).toContain('not anonymous');
    const dump = await dumpTables(mailHost.host.databaseUrl);
    const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
    const secrets = [
      ...tokens,
      ...raters.flatMap(({ name, email }) => [...formsOf(name), ...formsOf(email)]),
    ];
    expect([...hashes, ...secrets].filter((text) => dump.includes(text))).toEqual(hashes);
    expect(tokens.filter((token) => reply.text.includes(token))).toEqual([]);
  });

  test('a second invitation replaces the link, and counts nobody twice', async () => {
    const [rater] = demoRaters('peer', 1);
    if (!rater) throw new Error('There is no rater.');
    const [old] = await inviteDemoRaters(mailHost, engaged, round, [rater]);
    const [fresh] = await inviteDemoRaters(mailHost, engaged, round, [
      { ...rater, email: rater.email.toUpperCase() },
    ]);
    expect(await count('feedback_invitations')).toBe(1);
    expect(outcomeOf(await open(String(old)))).toBe('404 link_invalid');
    expect(outcomeOf(await open(String(fresh)))).toBe('200');
  });

  test('who has answered gets no new link, and the inviter is not told', async () => {
    const [rater] = demoRaters('peer', 1);
    if (!rater) throw new Error('There is no rater.');
    const [token] = await inviteDemoRaters(mailHost, engaged, round, [rater]);
    await answer(String(token));
    const before = mailHost.sent();
    const [other] = demoRaters('peer', 1);
    const reply = await invite([rater, other]);
    expect(reply.json).toMatchObject({ invited: [{ group: 'peer', count: 2 }], submitted: 1 });
    await mailHost.mailsTo([String(other?.email)], before);
    expect(mailHost.sent()).toBe(before + 1);
    expect(outcomeOf(await open(String(token)))).toBe('409 link_used');
  });

  test('one address twice, the own address or a malformed one is refused with its place, and nobody is invited', async () => {
    const [one] = demoRaters('peer', 1);
    const before = mailHost.sent();
    const cases = [
      [
        [one, one],
        ['raters', 1, 'email'],
      ],
      [[{ ...one, email: engaged.leader.email.toUpperCase() }], ['raters', 0, 'email']],
      [[{ ...one, email: 'nobody' }], ['raters', 0, 'email']],
      [[{ ...one, group: 'self' }], ['raters', 0, 'group']],
      [[{ ...one, name: ' ' }], ['raters', 0, 'name']],
      [[], ['raters']],
    ] as const;
    for (const [raters, path] of cases) {
      const reply = await invite(raters);
      expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual(['422 body_invalid', path]);
    }
    expect(await count('feedback_invitations')).toBe(0);
    expect(mailHost.sent()).toBe(before);
  });

  test('the coach does not invite', async () => {
    expect(outcomeOf(await invite(demoRaters('peer', 1), engaged.coach))).toBe('403 forbidden');
  });
});

describe('a link', () => {
  let peer: string;
  let manager: string;
  beforeEach(async () => {
    const raters = [...demoRaters('peer', 1), ...demoRaters('manager', 1)];
    const [first, second] = await inviteDemoRaters(mailHost, engaged, round, raters);
    [peer, manager] = [String(first), String(second)];
  });

  test('says what is asked about whom, and whether the answers are anonymous', async () => {
    expect((await open(peer, '?locale=de')).json).toMatchObject({
      leaderName: 'Lea Demo',
      group: 'peer',
      anonymous: true,
      threshold: 3,
      instrument: {
        key: 'demo-behaviors',
        title: 'Demo-Verhalten',
        items: [{ text: 'Fragt zuerst.' }, {}, {}, {}],
      },
    });
    expect((await open(manager)).json).toMatchObject({ group: 'manager', anonymous: false, threshold: 1 });
  });

  test('opened twenty times uses nothing up', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => open(peer)));
    expect(new Set(opened.map(outcomeOf))).toEqual(new Set(['200']));
    expect(outcomeOf(await answer(peer))).toBe('201');
  });

  test('takes one answer; it is not kept by whom, when or in which order', async () => {
    // The worker's marks of what it has sent stand in the same table, without a body, whenever it comes to them.
    const keys = `select id from coaching_idempotency_keys where body_hash <> '' order by id`;
    const before = await pool.query(keys);
    const send = () =>
      mailHost.host.request(`/api/coaching/v1/feedback-forms/${peer}`, {
        body: { answers: full },
        // The SDK sends one with every call; a row for it would tell when, and by its hash what.
        headers: { 'idempotency-key': 'of a rater' },
      });
    const reply = await send();
    expect([reply.status, reply.json]).toEqual([201, { done: true }]);
    expect((await pool.query(keys)).rows).toEqual(before.rows);
    expect(outcomeOf(await send())).toBe('409 link_used');
    expect(outcomeOf(await open(peer))).toBe('409 link_used');
    const { rows } = await pool.query('select * from coaching_feedback_answers where round_id = $1', [round]);
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([
      ['answers', 'group', 'id', 'organization', 'round_id'],
    ]);
    const audited = await pool.query(
      `select action from coaching_audit_entries where action = 'feedback.submit'`,
    );
    expect(audited.rows).toEqual([]);
  });

  test.each([
    [{ ...full, B1: 9 }, '422 invalid_answer', ['answers', 'B1']],
    [{ ...full, X1: 1 }, '422 invalid_answer', ['answers', 'X1']],
    [{ B1: 4, B2: 3, B3: 5 }, '422 answers_incomplete', ['answers', 'B4']],
    [{ ...full, B1: 1.5 }, '422 body_invalid', ['answers', 'B1']],
    ['none', '422 body_invalid', ['answers']],
  ])('%j is refused and uses nothing up', async (answers, outcome, path) => {
    const reply = await answer(peer, answers);
    expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual([outcome, path]);
    expect(await count('feedback_answers')).toBe(0);
    expect(outcomeOf(await answer(peer))).toBe('201');
  });

  test('that nobody was given leads nowhere', async () => {
    expect(outcomeOf(await open('A'.repeat(43)))).toBe('404 link_invalid');
    expect(outcomeOf(await answer('A'.repeat(43)))).toBe('404 link_invalid');
    expect(outcomeOf(await open('short'))).toBe('404 not_found');
  });

  test('is closed once the report is released', async () => {
    const { host, clock } = mailHost;
    await answer(manager);
    await bookDebrief(host, engaged);
    await ask(host, engaged.coach, `POST /feedback-rounds/${round}/review`);
    const began = clock.now;
    clock.now += 21 * 86_400_000;
    expect(outcomeOf(await ask(host, engaged.coach, `POST /feedback-rounds/${round}/release`))).toBe('200');
    clock.now = began;
    expect(outcomeOf(await open(peer))).toBe('409 round_closed');
    expect(outcomeOf(await answer(peer))).toBe('409 round_closed');
    expect(outcomeOf(await invite(demoRaters('peer', 1)))).toBe('409 round_closed');
    expect(await count('feedback_answers')).toBe(1);
  });
});

test('of a hundred uses of one link at once, one is accepted', async () => {
  const [token] = await inviteDemoRaters(mailHost, engaged, round, demoRaters('peer', 1));
  const replies = await Promise.all(
    Array.from({ length: 100 }, (_, index) => answer(String(token), { ...full, B1: 1 + (index % 5) })),
  );
  const outcomes = replies.map(outcomeOf);
  expect(outcomes.filter((outcome) => outcome === '201')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === '409 link_used')).toHaveLength(99);
  expect(await count('feedback_answers')).toBe(1);
});

test('neither the place of a row nor its transaction tells whose answers they are', async () => {
  const tokens = await inviteDemoRaters(mailHost, engaged, round, demoRaters('peer', 10));
  const arrived: string[] = [];
  const known = new Set<string>();
  for (const token of tokens) {
    await answer(token);
    const { rows } = await pool.query('select id from coaching_feedback_answers where round_id = $1', [
      round,
    ]);
    const fresh = rows.map(({ id }) => String(id)).find((id) => !known.has(id));
    known.add(String(fresh));
    arrived.push(String(fresh));
  }
  expect(await count('feedback_invitations', `state = 'submitted'`)).toBe(10);
  const { rows } = await pool.query(
    `select id, xmin::text as written from coaching_feedback_answers where round_id = $1 order by ctid`,
    [round],
  );
  // One order in 3,628,800 is that of arrival.
  expect(rows.map(({ id }) => id)).not.toEqual(arrived);
  expect([...rows.map(({ id }) => id)].sort()).toEqual([...arrived].sort());
  const invited = await pool.query(
    `select token_hash, xmin::text as written from coaching_feedback_invitations where round_id = $1 order by ctid`,
    [round],
  );
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
  expect(invited.rows.map((row) => row.token_hash)).not.toEqual(hashes);
  expect(new Set([...rows, ...invited.rows].map(({ written }) => written)).size).toBe(1);
});
