import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, at, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import {
  closeDemoRound,
  complete,
  demoRaters,
  inviteDemoRaters,
  openDemoRound,
} from '../../../test/fixtures/feedbackRound.ts';
import { outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type MailHost, startMailHost, tokenIn } from '../../../test/fixtures/startMailHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const day = 86_400_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');
let mailHost: MailHost;
let pool: pg.Pool;
let people: { readonly leader: HostUser; readonly coach: HostUser };
let engaged: Awaited<ReturnType<typeof discoveryEngagement>>;
let round: string;
beforeAll(async () => {
  mailHost = await startMailHost(begin);
  const { host } = mailHost;
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  people = {
    leader: await host.createUser('leader', { name: 'Lea Demo' }),
    coach: await host.createUser('coach'),
  };
});
beforeEach(async () => {
  mailHost.clock.now = begin;
  engaged = await discoveryEngagement(mailHost.host, people);
  round = await openDemoRound(mailHost.host, engaged);
});
afterAll(async () => {
  await pool.end();
  await mailHost.close();
});

const full = complete({ B1: 4, B2: 3, B3: 5, B4: 1 });
const propose = (raters: unknown, user = engaged.leader) =>
  ask(mailHost.host, user, `POST /feedback-rounds/${round}/invitations`, { raters });
const toRound = (user: HostUser, request: string, body?: unknown) => {
  const [method, path] = request.split(' ');
  return ask(mailHost.host, user, `${method} /feedback-rounds/${round}${path}`, body);
};
const list = (user = engaged.coach) => toRound(user, 'GET /invitations');
type Item = {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly hints: readonly string[];
};
const itemsOf = async (user = engaged.coach): Promise<readonly Item[]> => {
  const items = at(await list(user), 'items');
  return Array.isArray(items) ? items : [];
};
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
    const proposed = await propose(
      raters.map((rater, index) => ({ ...rater, locale: index === 1 ? 'de' : 'en' })),
    );
    expect([proposed.status, at(proposed, 'proposed'), at(proposed, 'invited')]).toEqual([201, 3, []]);
    const reply = await toRound(engaged.coach, 'POST /invitations/approval', {
      invitations: (await itemsOf()).map(({ id }) => id),
    });
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      proposed: 0,
      answersUntil: new Date(mailHost.clock.now + 42 * day).toISOString(),
      invited: [
        { group: 'manager', count: 1 },
        { group: 'peer', count: 2 },
      ],
      answers: 'few',
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
    // 42 days after 2 March; the day before, so that it holds in every zone.
    expect(mails[0]?.text).toContain('12 April 2026');
    expect(mails[1]?.text).toContain('12. April 2026');
    const dump = await dumpTables(mailHost.host.databaseUrl);
    const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
    const secrets = [
      ...tokens,
      ...raters.flatMap(({ name, email }) => [...formsOf(name), ...formsOf(email)]),
    ];
    expect([...hashes, ...secrets].filter((text) => dump.includes(text))).toEqual(hashes);
    expect(tokens.filter((token) => reply.text.includes(token))).toEqual([]);
  });

  test('no mail goes to a rater before the coach has approved; the coach is told, without a name', async () => {
    const [rater] = demoRaters('peer', 1);
    const before = mailHost.sent();
    await propose([rater]);
    const [toCoach] = await mailHost.mailsTo([engaged.coach.email], before);
    expect(toCoach?.text).toContain(`https://portal.example/engagements/${engaged.engagement.id}/feedback`);
    expect(toCoach?.text).not.toContain(rater?.name ?? '');
    expect(mailHost.sent()).toBe(before + 1);
  });

  test('the coach approves what they have read, all of it or nothing', async () => {
    const [one, two] = demoRaters('peer', 2);
    await propose([one]);
    const read = (await itemsOf()).map(({ id }) => id);
    await propose([two]);
    const approve = (invitations: readonly string[]) =>
      toRound(engaged.coach, 'POST /invitations/approval', { invitations });
    expect(outcomeOf(await approve(read))).toBe('409 raters_changed');
    // A proposal that was replaced is another one, also under the same address.
    const again = (await itemsOf()).map(({ id }) => id);
    await propose([{ ...two, name: 'Somebody else' }]);
    expect(outcomeOf(await approve(again))).toBe('409 raters_changed');
    expect((await itemsOf()).map(({ name, state }) => [name, state])).toEqual(
      [
        [one?.name, 'proposed'],
        ['Somebody else', 'proposed'],
      ].sort(),
    );
    // Nor does one that somebody was taken off say what the coach has read.
    const [third] = demoRaters('directReport', 1);
    await propose([third]);
    const all = (await itemsOf()).map(({ id }) => id);
    const taken = (await itemsOf()).find(({ name }) => name === third?.name);
    const gone = await toRound(engaged.leader, `POST /invitations/${taken?.id}/withdrawal`);
    expect(outcomeOf(gone)).toBe('200');
    expect(outcomeOf(await approve(all))).toBe('409 raters_changed');
    expect(outcomeOf(await approve((await itemsOf()).map(({ id }) => id)))).toBe('200');
    expect(
      outcomeOf(await toRound(engaged.leader, 'POST /invitations/approval', { invitations: again })),
    ).toBe('403 forbidden');
  });

  test('the coach can ask for a change; the leader reads it until the next proposal', async () => {
    await propose(demoRaters('peer', 1));
    const before = mailHost.sent();
    const text = 'Please ask somebody of the other site.';
    const asked = await toRound(engaged.coach, 'POST /invitations/change-request', { text });
    expect([asked.status, at(asked, 'changeRequest')]).toEqual([200, text]);
    const [mail] = await mailHost.mailsTo([engaged.leader.email], before);
    expect(mail?.text).not.toContain(text);
    const seen = await ask(
      mailHost.host,
      engaged.leader,
      `GET /engagements/${engaged.engagement.id}/feedback-rounds`,
    );
    expect(at(seen, 'items', 0, 'changeRequest')).toBe(text);
    expect(await dumpTables(mailHost.host.databaseUrl)).not.toContain(text);
    expect(at(await propose(demoRaters('peer', 1)), 'changeRequest')).toBeNull();
  });

  test('leader and coach read the list while the round is open; hints are for the coach', async () => {
    const twin = `${engaged.leader.email.split('@')[0]}@gmail.com`;
    await propose([
      { group: 'peer', name: 'Ann', email: 'ann@gmail.com' },
      { group: 'manager', name: 'Max', email: 'max@firm.example' },
      { group: 'peer', name: 'Ben', email: twin },
    ]);
    expect((await itemsOf()).map(({ name, hints }) => [name, hints])).toEqual([
      ['Max', []],
      ['Ann', ['freeMail']],
      ['Ben', ['freeMail', 'likeLeader']],
    ]);
    expect((await itemsOf(engaged.leader)).map(({ name, hints }) => [name, hints])).toEqual([
      ['Max', []],
      ['Ann', []],
      ['Ben', []],
    ]);
  });

  test('an address that leads to the same mailbox is refused with its place, and nobody is listed', async () => {
    const [one] = demoRaters('peer', 1);
    const [box, domain] = (one?.email ?? '').split('@');
    const [own, home] = engaged.leader.email.split('@');
    const cases = [
      [[one, one], ['raters', 1, 'email'], 'duplicate'],
      [[one, { ...one, email: `${box}+two@${domain}` }], ['raters', 1, 'email'], 'duplicate'],
      [
        [
          { ...one, email: 'a.n.n@gmail.com' },
          { ...one, email: 'Ann@googlemail.com' },
        ],
        ['raters', 1, 'email'],
        'duplicate',
      ],
      [[{ ...one, email: engaged.leader.email.toUpperCase() }], ['raters', 0, 'email'], 'own_address'],
      [[{ ...one, email: `${own}+second@${home}` }], ['raters', 0, 'email'], 'own_address'],
      [[{ ...one, email: 'nobody' }], ['raters', 0, 'email'], undefined],
      [[{ ...one, group: 'self' }], ['raters', 0, 'group'], undefined],
      [[{ ...one, name: ' ' }], ['raters', 0, 'name'], undefined],
      [[], ['raters'], undefined],
    ] as const;
    for (const [raters, path, code] of cases) {
      const reply = await propose(raters);
      expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual(['422 body_invalid', path]);
      if (code) expect(at(reply, 'issues', 0, 'code')).toBe(code);
    }
    expect(await count('feedback_invitations')).toBe(0);
    await propose([one]);
    const other = await propose([{ ...one, email: `${box}+two@${domain}` }]);
    expect([outcomeOf(other), at(other, 'issues', 0, 'code')]).toEqual(['422 body_invalid', 'duplicate']);
    expect(outcomeOf(await propose([{ ...one, group: 'other', email: one?.email.toUpperCase() }]))).toBe(
      '201',
    );
    expect(await count('feedback_invitations')).toBe(1);
  });
});

test('nobody is taken off another list through one’s own round', async () => {
  await propose(demoRaters('peer', 1));
  const [elsewhere] = await itemsOf();
  const other = await discoveryEngagement(mailHost.host);
  const own = await openDemoRound(mailHost.host, other);
  const path = `POST /feedback-rounds/${own}/invitations/${elsewhere?.id}/withdrawal`;
  expect(outcomeOf(await ask(mailHost.host, other.leader, path))).toBe('404 not_found');
  expect(await itemsOf()).toEqual([elsewhere]);
});

/** Two rounds alike but for one thing: whether Ann has answered. All that is done and seen afterwards has to be the same. */
describe('nothing that a leader or coach does tells whether somebody has answered', () => {
  const ann = { group: 'peer', name: 'Ann', email: 'ann@firm.example' } as const;
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['look', async () => undefined],
    ['invite in another group', () => propose([{ ...ann, group: 'other' }])],
    ['invite in the same group', () => propose([ann])],
    ['invite under a second name', () => propose([{ ...ann, email: 'ann+2@firm.example' }])],
    ['remind', () => toRound(engaged.leader, 'POST /reminders')],
    [
      'take off and invite again',
      async () => {
        const id = (await itemsOf()).find(({ name }) => name === 'Ann')?.id;
        const gone = await toRound(engaged.leader, `POST /invitations/${id}/withdrawal`);
        return [outcomeOf(gone), outcomeOf(await propose([ann]))];
      },
    ],
    ['invite one more', () => propose([{ group: 'peer', name: 'Ben', email: 'ben@firm.example' }])],
    ['ask to end', () => toRound(engaged.coach, 'POST /close')],
    ['end without a report', () => toRound(engaged.coach, 'POST /abandonment', { confirmed: true })],
    ['read the report', () => toRound(engaged.coach, 'GET /report')],
    ['review', () => toRound(engaged.coach, 'POST /review')],
    ['release', () => toRound(engaged.coach, 'POST /release')],
  ];
  /** What somebody saw, without the names that chance gives. */
  const told = (seen: unknown) => JSON.stringify(seen).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');

  async function play(act: () => Promise<unknown>, answers: boolean) {
    mailHost.clock.now = begin;
    engaged = await discoveryEngagement(mailHost.host, people);
    round = await openDemoRound(mailHost.host, engaged);
    const [token] = await inviteDemoRaters(mailHost, engaged, round, [ann]);
    if (answers) expect(outcomeOf(await answer(String(token)))).toBe('201');
    const views: unknown[] = [];
    const look = async () => {
      for (const user of [engaged.leader, engaged.coach]) {
        views.push(
          (await ask(mailHost.host, user, `GET /engagements/${engaged.engagement.id}/feedback-rounds`)).json,
        );
        views.push((await list(user)).json);
      }
    };
    await look();
    mailHost.clock.now += 4 * day;
    const before = mailHost.sent();
    const reply = await act();
    views.push(typeof reply === 'object' && reply !== null && 'json' in reply ? reply.json : reply);
    await look();
    mailHost.clock.now += 2 * day;
    await look();
    return { views: told(views), before };
  }

  test.each(acts)('%s', async (_, act) => {
    const waiting = await play(act, false);
    const answered = await play(act, true);
    expect(answered.views).toBe(waiting.views);
  });

  test('a reminder goes to everyone, and each new link says for itself whether it can be used', async () => {
    const [token] = await inviteDemoRaters(mailHost, engaged, round, [ann]);
    const [ben] = demoRaters('peer', 1);
    if (!ben) throw new Error('There is no rater.');
    await inviteDemoRaters(mailHost, engaged, round, [ben]);
    await answer(String(token));
    expect(outcomeOf(await toRound(engaged.leader, 'POST /reminders'))).toBe('409 too_early');
    mailHost.clock.now += 3 * day;
    const before = mailHost.sent();
    expect(outcomeOf(await toRound(engaged.leader, 'POST /reminders'))).toBe('200');
    const mails = await mailHost.mailsTo([ann.email, ben.email], before);
    expect(mails.map(({ subject }) => subject)).toEqual(
      Array(2).fill('Reminder: Lea Demo asks for your feedback'),
    );
    const [annsLink = '', bensLink = ''] = mails.map(tokenIn);
    expect(outcomeOf(await open(annsLink))).toBe('409 link_used');
    expect(outcomeOf(await open(bensLink))).toBe('200');
    expect(outcomeOf(await open(String(token)))).toBe('404 link_invalid');
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
      ['answers', 'engagement_id', 'group', 'id', 'organization', 'round_id'],
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

  test('ends for whoever is taken off the list, and for nobody else', async () => {
    const taken = (await itemsOf()).find(({ name }) => name.startsWith('Demo peer'));
    const gone = await toRound(engaged.leader, `POST /invitations/${taken?.id}/withdrawal`);
    expect(outcomeOf(gone)).toBe('200');
    expect(outcomeOf(await open(peer))).toBe('404 link_invalid');
    expect(outcomeOf(await answer(peer))).toBe('404 link_invalid');
    expect(outcomeOf(await answer(manager))).toBe('201');
    // Whoever has answered could else do so once more.
    const { group, name, email } = taken ?? {};
    const again = await propose([{ group, name, email }]);
    expect([outcomeOf(again), at(again, 'issues', 0, 'code')]).toEqual(['422 body_invalid', 'taken_off']);
  });

  test('ends on the day that the mail names, and says so', async () => {
    const until = mailHost.clock.now + 42 * day;
    expect(at(await open(peer), 'answersUntil')).toBe(new Date(until).toISOString());
    mailHost.clock.now = until - 1;
    expect(outcomeOf(await open(peer))).toBe('200');
    mailHost.clock.now = until;
    expect(outcomeOf(await open(peer))).toBe('409 link_expired');
    expect(outcomeOf(await answer(peer))).toBe('409 link_expired');
    // A reminder gives more time, with a new link.
    const before = mailHost.sent();
    await toRound(engaged.leader, 'POST /reminders');
    await vi.waitFor(() => expect(mailHost.sent()).toBe(before + 2), { timeout: 20_000 });
    expect(outcomeOf(await open(peer))).toBe('404 link_invalid');
  });

  test('is closed once the answering has ended; nobody reads any more who was invited', async () => {
    const { host } = mailHost;
    await answer(manager);
    await closeDemoRound(mailHost, engaged, round);
    expect(outcomeOf(await open(peer))).toBe('409 round_closed');
    expect(outcomeOf(await answer(peer))).toBe('409 round_closed');
    expect(outcomeOf(await propose(demoRaters('peer', 1)))).toBe('409 round_closed');
    for (const user of [engaged.leader, engaged.coach])
      expect(outcomeOf(await list(user))).toBe('409 round_closed');
    expect(await count('feedback_answers')).toBe(1);
    expect(await count('feedback_invitations', '(name is not null or email is not null)')).toBe(0);
    const rounds = await ask(
      host,
      engaged.leader,
      `GET /engagements/${engaged.engagement.id}/feedback-rounds`,
    );
    expect(at(rounds, 'items', 0, 'invited')).toEqual([]);
  });
});

describe('a round that comes to no report', () => {
  const abandon = (user: HostUser, body: unknown = { confirmed: true }) =>
    toRound(user, 'POST /abandonment', body);

  test('is ended by the coach alone, on purpose, and once', async () => {
    expect(outcomeOf(await abandon(engaged.leader))).toBe('403 forbidden');
    expect(outcomeOf(await abandon(engaged.coach, {}))).toBe('422 body_invalid');
    expect(outcomeOf(await abandon(engaged.coach))).toBe('200');
    for (const request of [
      'POST /abandonment',
      'POST /close',
      'POST /review',
      'POST /release',
      'GET /report',
    ])
      expect([
        request,
        outcomeOf(
          await toRound(engaged.coach, request, request.startsWith('GET') ? undefined : { confirmed: true }),
        ),
      ]).toEqual([request, '409 round_closed']);
  });

  test('keeps no answer, no name and no mark of who has answered, and makes room for another', async () => {
    const [ann, ben] = await inviteDemoRaters(mailHost, engaged, round, demoRaters('peer', 2));
    expect(outcomeOf(await answer(String(ann)))).toBe('201');
    const open = `POST /engagements/${engaged.engagement.id}/feedback-rounds`;
    const again = () => ask(mailHost.host, engaged.coach, open, { instrument: 'demo-behaviors' });
    expect(outcomeOf(await again())).toBe('409 transition_not_allowed');
    const seen = (await abandon(engaged.coach)).json;
    expect(seen).toMatchObject({
      state: 'abandoned',
      answers: 'few',
      invited: [],
      gate: { open: false, missing: [] },
    });
    expect(await count('feedback_answers')).toBe(0);
    expect(await count('feedback_invitations', '(name is not null or email is not null or used)')).toBe(0);
    for (const token of [ann, ben]) expect(outcomeOf(await answer(String(token)))).toBe('409 round_closed');
    expect(outcomeOf(await again())).toBe('201');
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
  expect(await count('feedback_invitations', 'used')).toBe(10);
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
