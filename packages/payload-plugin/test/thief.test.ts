import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackAnswers, feedbackInvitations } from '../src/collections/practice/feedback.ts';
import { sweepFeedback } from '../src/host/jobs/sweepFeedback.ts';
import { createRecord, findRecords } from '../src/operations/shared/records.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { ask, discoveryEngagement } from './fixtures/discoveryEngagement.ts';
import { demoRaters, inviteDemoRaters, openDemoRound } from './fixtures/feedbackRound.ts';
import { type MailHost, startMailHost } from './fixtures/startMailHost.ts';
import { chanceReaches, hitsOf, type StolenRound, traces } from './fixtures/thief.ts';

/** `THIEF_ROUNDS=200 vitest run test/thief.test.ts` takes its time, and tries the same with more. */
const many = Number(process.env['THIEF_ROUNDS'] ?? 9);
const perRound = 4;
/** Ends what hangs, and nothing that is slow; in milliseconds. */
const patience = 900_000 + many * 20_000;

type Played = {
  readonly round: string;
  readonly sentBy: readonly string[];
  readonly mailedTo: readonly string[];
  readonly emails: readonly string[];
};

let mailHost: MailHost;
let pool: pg.Pool;
const played: Played[] = [];
const leaky: Played[] = [];

/** No two raters answer alike, so that the judge knows whose answers are whose. */
const answersOf = (index: number) => ({
  B1: 1 + (index % 5),
  B2: 1 + (Math.floor(index / 5) % 5),
  B3: 3,
  B4: 3,
});

/** An order that depends on the round alone. */
const orderOf = (round: number): readonly number[] =>
  Array.from({ length: perRound }, (_, place) => ((place + 1) * (round % 2 === 0 ? 3 : 2) + round) % 5)
    .map((key, place) => [key, place] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, place]) => place);

beforeAll(async () => {
  mailHost = await startMailHost(Date.parse('2026-03-02T08:00:00.000Z'));
  const { host } = mailHost;
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  const people = { leader: await host.createUser('leader'), coach: await host.createUser('coach') };
  const context = await systemContext(host.payload);
  for (let index = 0; index < many; index += 1) {
    const engaged = await discoveryEngagement(host, people);
    const round = await openDemoRound(host, engaged);
    const raters = demoRaters('peer', perRound);
    const tokens = await inviteDemoRaters(mailHost, engaged, round, raters);
    const order = orderOf(index);
    for (const place of order) {
      const reply = await ask(host, null, `POST /feedback-forms/${tokens[place]}`, {
        answers: answersOf(place),
      });
      expect(reply.status).toBe(201);
    }
    played.push({
      round,
      sentBy: order.map(String),
      mailedTo: raters.map((_, place) => String(place)),
      emails: raters.map(({ email }) => email),
    });

    // A product that only left out names and times: its rows stand where they were written.
    const elsewhere = await discoveryEngagement(host, people);
    const careless = await openDemoRound(host, elsewhere);
    for (const place of order)
      await createRecord(
        feedbackAnswers,
        {
          organization: 'main',
          engagement: elsewhere.engagement.id,
          round: careless,
          group: 'peer',
          answers: answersOf(place),
        },
        context,
      );
    leaky.push({
      round: careless,
      sentBy: order.map(String),
      mailedTo: raters.map((_, place) => String(place)),
      emails: [],
    });
  }
}, patience);
afterAll(async () => {
  await pool.end();
  await mailHost.close();
});

/** Takes the rows with all that PostgreSQL tells of them, and opens the texts with the key. */
async function steal({ round, emails, ...logs }: Played): Promise<StolenRound> {
  const { rows } = await pool.query(
    `select id, xmin::text::bigint as written, answers as sealed from coaching_feedback_answers where round_id = $1 order by ctid`,
    [round],
  );
  const opened = await findRecords(
    feedbackAnswers,
    { round: { equals: round } },
    await systemContext(mailHost.host.payload),
  );
  const whose = (id: string) => {
    const answers = opened.find((one) => one.id === id)?.answers;
    return logs.sentBy.find((rater) => answersOf(Number(rater)).B1 === answers?.B1) ?? '';
  };
  return {
    ...logs,
    listed: await listedIn(round, emails),
    rows: rows.map(({ id, written, sealed }, place) => ({
      id: String(id),
      place,
      written: Number(written),
      sealed: String(sealed),
    })),
    truth: new Map(rows.map(({ id }) => [whose(String(id)), String(id)])),
  };
}

/** The raters in the order of their rows, read with the key; where a round has none, in that of the mails. */
async function listedIn(round: string, emails: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query(
    `select id from coaching_feedback_invitations where round_id = $1 order by ctid`,
    [round],
  );
  const opened = await findRecords(
    feedbackInvitations,
    { round: { equals: round } },
    await systemContext(mailHost.host.payload),
  );
  return rows.map(({ id }) =>
    String(emails.indexOf(opened.find((one) => one.id === String(id))?.email ?? '')),
  );
}

const stolen = (rounds: readonly Played[]) => Promise.all(rounds.map(steal));

test('a thief with the database, the key, the web log and the mail log ties answers to people no better than chance', async () => {
  const rounds = await stolen(played);
  expect(rounds.map(({ truth }) => truth.size)).toEqual(rounds.map(() => perRound));
  const found = Object.entries(traces).filter(([, guess]) => hitsOf(guess, rounds) > chanceReaches(many));
  expect(found.map(([name]) => name)).toEqual([]);
});

test('the same thief sees through a product that keeps the rows where they were written', async () => {
  const rounds = await stolen(leaky);
  const found = Object.entries(traces).filter(([, guess]) => hitsOf(guess, rounds) > chanceReaches(many));
  expect(found.map(([name]) => name)).toContain('the place of the row against sentBy');
  expect(found.map(([name]) => name)).toContain('the transaction against sentBy');
});

test('all answers of a round come from one transaction, and no other table knows their ids', async () => {
  const ids: string[] = [];
  for (const { rows } of await stolen(played)) {
    expect(new Set(rows.map(({ written }) => written)).size).toBe(1);
    ids.push(...rows.map(({ id }) => id));
  }
  const { rows: tables } = await pool.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'coaching_feedback_answers'`,
  );
  for (const { name } of tables) {
    const { rows } = await pool.query(`select t::text as row from ${name} t`);
    const all = rows.map(({ row }) => String(row)).join('\n');
    expect([name, ids.filter((id) => all.includes(id))]).toEqual([name, []]);
  }
});

/** The file of the table, byte by byte, as somebody reads it who takes the disk. */
async function copiesOnDisk(): Promise<ReadonlyMap<string, number>> {
  await pool.query('checkpoint');
  const { rows: files } = await pool.query(
    `select pg_read_binary_file(pg_relation_filepath('coaching_feedback_answers')) as bytes`,
  );
  const bytes = Buffer.from(files[0]?.bytes ?? []);
  const { rows } = await pool.query(
    `select id, answers from coaching_feedback_answers where round_id = any($1)`,
    [played.map(({ round }) => round)],
  );
  return new Map(
    rows.map(({ id, answers }) => {
      let copies = 0;
      for (let at = bytes.indexOf(answers); at >= 0; at = bytes.indexOf(answers, at + 1)) copies += 1;
      return [String(id), copies];
    }),
  );
}

test('the files keep earlier versions of the rows until the nightly sweep, and not after it', async () => {
  expect(Math.max(...(await copiesOnDisk()).values())).toBeGreaterThan(1);
  await sweepFeedback(mailHost.host.payload);
  expect(new Set((await copiesOnDisk()).values())).toEqual(new Set([1]));
  const rounds = await stolen(played);
  const found = Object.entries(traces).filter(([, guess]) => hitsOf(guess, rounds) > chanceReaches(many));
  expect(found).toEqual([]);
});
