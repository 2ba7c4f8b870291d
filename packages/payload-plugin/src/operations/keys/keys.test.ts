import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement } from '../../../test/fixtures/activeEngagement.ts';
import { earlierSeal } from '../../../test/fixtures/earlierSeal.ts';
import { startWorkerProcess, type WorkerProcess } from '../../../test/fixtures/startWorkerProcess.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { testKey } from '../../../test/harness/testKey.ts';
import { mailPasswordLinkLater, openPasswordLinkWish } from '../../accounts/passwordLinkMail.ts';
import { assessments } from '../../collections/practice/assessments.ts';
import { type FocusAreaRecord, focusAreas } from '../../collections/practice/focus.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { engagementScope, organizationScope } from '../../vault/KeyScope.ts';
import { taskList } from '../../worker/tasks.ts';
import { mailLater, openMail } from '../shared/mailLater.ts';
import { createRecord, findRecords, updateRecord } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';
import { renewDataKeys } from './renewDataKeys.ts';
import { resealTexts } from './resealTexts.ts';
import { retireDataKeys } from './retireDataKeys.ts';
import { rewrapKeys } from './rewrapKeys.ts';

let host: Host;
let pool: pg.Pool;
const workers: WorkerProcess[] = [];
beforeAll(async () => {
  host = await startHost();
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 3 });
});
afterAll(async () => {
  for (const { kill } of workers) await kill();
  await pool.end();
  await host.close();
});

const many = 450;

/** Returns an engagement with many sealed texts. */
async function written(count = many): Promise<{ engagement: string; areas: FocusAreaRecord[] }> {
  const { engagement } = await activeEngagement(host);
  const context = await systemContext(host.payload);
  const areas: FocusAreaRecord[] = [];
  for (let index = 0; index < count; index += 1)
    areas.push(
      await createRecord(
        focusAreas,
        {
          organization: 'main',
          engagement: engagement.id,
          behavior: 'demo-listening',
          title: `Title ${index}`,
          observable: 'o',
          measure: 'm',
          state: 'active',
          chosenAt: context.now,
          shiftReason: null,
        },
        context,
      ),
    );
  return { engagement: engagement.id, areas };
}

const read = async (engagement: string) => {
  const found = await findRecords(
    focusAreas,
    { engagement: { equals: engagement } },
    await systemContext(host.payload),
  );
  return new Map(found.map((area) => [area.id, area.title]));
};

/** The names of the keys of an engagement, oldest first, and of those that its texts are sealed with. */
async function keysOf(engagement: string): Promise<{ kept: string[]; used: string[] }> {
  const kept = await pool.query('select id from coaching_data_keys where scope = $1 order by generation', [
    engagement,
  ]);
  const used = await pool.query(
    `select distinct split_part(text, '.', 2) as id from coaching_focus_areas,
       lateral unnest(array[title, observable, measure, behavior]) as text where engagement_id = $1`,
    [engagement],
  );
  return { kept: kept.rows.map(({ id }) => id), used: used.rows.map(({ id }) => id) };
}

test('texts are sealed anew under live writes; a killed worker loses nothing, and the old key goes last', async () => {
  const { engagement, areas } = await written();
  const before = await keysOf(engagement);
  await renewDataKeys(host.payload, [engagementScope(engagement)]);

  let live = true;
  const titles = new Map(areas.map(({ id, title }) => [id, title]));
  const writing = (async () => {
    for (let round = 0; live; round += 1) {
      const area = areas[(round * 37) % areas.length];
      if (!area) continue;
      const context = await systemContext(host.payload);
      await inTransaction(
        context.req,
        async () => {
          const [now] = await findRecords(focusAreas, { id: { equals: area.id } }, context);
          if (now) await updateRecord(focusAreas, now, { title: `Live ${round}` }, context);
        },
        () => true,
      );
      titles.set(area.id, `Live ${round}`);
    }
  })();
  const first = await startWorkerProcess(host.databaseUrl, { concurrency: 1 });
  workers.push(first);
  // In the middle: some are sealed with the new key, some with the old one.
  await expect.poll(async () => (await keysOf(engagement)).used.length, { interval: 5 }).toBe(2);
  await first.kill();
  const halfway = await keysOf(engagement);
  expect(halfway.kept).toHaveLength(2);
  expect(await read(engagement)).toHaveProperty('size', many);
  live = false;
  await writing;

  // Nobody waits for the sign of life of the dead worker here: another test shows that its job is given back.
  await resealTexts(await systemContext(host.payload));
  const after = await keysOf(engagement);
  expect(after.kept).toHaveLength(1);
  expect(after.used).toEqual(after.kept);
  expect(after.kept).not.toEqual(before.kept);
  expect(await read(engagement)).toEqual(titles);
});

test('an old key is not destroyed while somebody may be writing back what it sealed', async () => {
  const { engagement, areas } = await written(1);
  await renewDataKeys(host.payload, [engagementScope(engagement)]);
  const writer = await pool.connect();
  const [area] = areas;
  const { rows } = await writer.query('select title from coaching_focus_areas where id = $1', [area?.id]);
  await resealTexts(await systemContext(host.payload));
  expect((await keysOf(engagement)).kept).toHaveLength(1);
  writer.release();

  await renewDataKeys(host.payload, [engagementScope(engagement)]);
  const [old] = (await keysOf(engagement)).kept;
  expect(await retireDataKeys(await systemContext(host.payload))).toBe(1);
  expect((await keysOf(engagement)).kept).toContain(old);
  expect(rows).toHaveLength(1);
});

test('mails and links that wait are sealed anew too, and a broken text stops nothing else', async () => {
  const { engagement, areas } = await written(2);
  const mail = { to: 'rater@example.com', subject: 'A question', text: 'text' };
  const wish = { email: 'leader@example.com', username: '', url: '', host: '', askedAt: 1 };
  const context = await systemContext(host.payload);
  await inTransaction(
    context.req,
    async () => {
      await mailLater(mail, engagementScope(engagement), context);
      await mailPasswordLinkLater(wish, context);
    },
    () => true,
  );
  await renewDataKeys(host.payload, [engagementScope(engagement), organizationScope('main')]);
  await pool.query('update coaching_focus_areas set title = observable where id = $1', [areas[0]?.id]);
  await expect(resealTexts(await systemContext(host.payload))).rejects.toThrow('still in use');
  await pool.query('delete from coaching_focus_areas where id = $1', [areas[0]?.id]);
  await resealTexts(await systemContext(host.payload));
  expect((await keysOf(engagement)).kept).toHaveLength(1);
  const { rows } = await pool.query(
    `select payload from graphile_worker._private_jobs where payload ->> 'sealed' is not null order by id`,
  );
  expect(rows).toHaveLength(2);
  expect(await openMail(rows[0].payload, await systemContext(host.payload))).toEqual(mail);
  expect(await openPasswordLinkWish(rows[1].payload, await systemContext(host.payload))).toEqual(wish);
});

test('everything gets a new key where nothing is named, and the job has its task', async () => {
  const { engagement } = await written(1);
  const before = await keysOf(engagement);
  expect(await renewDataKeys(host.payload)).toBeGreaterThan(1);
  const task = taskList(host.payload)['resealTexts'];
  if (!task) throw new Error('There is no such task.');
  await resealTexts(await systemContext(host.payload));
  const { rows } = await pool.query(
    `select kind, count(*)::int as keys, max(generation)::int as generation from coaching_data_keys where scope in ('', $1) group by 1 order by 1`,
    [engagement],
  );
  expect(rows).toContainEqual({ kind: 'engagement', keys: 1, generation: 2 });
  expect(rows).toContainEqual({ kind: 'marks', keys: 1, generation: 1 });
  expect((await keysOf(engagement)).kept).not.toEqual(before.kept);
});

test('after a new master key has wrapped everything, the old one can go, and texts of its own have gone before', async () => {
  const { engagement } = await written(3);
  // The engagement of an earlier version, whose texts the master key itself has sealed.
  const earlier = await activeEngagement(host);
  const context = await systemContext(host.payload);
  const assessment = await createRecord(
    assessments,
    {
      organization: 'main',
      engagement: earlier.engagement.id,
      leader: earlier.leader.id,
      lens: 'energy',
      instrument: 'demo',
      instrumentVersion: 'demo-1',
      state: 'open',
      answers: { a: 4 },
      scoreSheet: null,
      answered: 1,
      items: 2,
      assignedAt: context.now,
      submittedAt: null,
    },
    context,
  );
  await pool.query('update coaching_assessments set answers = $1 where id = $2', [
    earlierSeal('{"a":4}', ['main', 'assessments', assessment.id, 'answers']),
    assessment.id,
  ]);
  const newKey = randomBytes(32).toString('base64');
  const rotated = await startHost({ databaseUrl: host.databaseUrl, options: { key: [newKey, testKey] } });
  const done = await rewrapKeys(rotated.payload);
  expect(done.keys).toBeGreaterThan(2);
  expect(done.texts).toBe(1);
  expect(await rewrapKeys(rotated.payload)).toEqual({ keys: 0, texts: 0 });
  await rotated.close();

  const alone = await startHost({ databaseUrl: host.databaseUrl, options: { key: newKey } });
  const now = await systemContext(alone.payload);
  expect(await findRecords(focusAreas, { engagement: { equals: engagement } }, now)).toHaveLength(3);
  expect(await findRecords(assessments, { id: { equals: assessment.id } }, now)).toMatchObject([
    { answers: { a: 4 } },
  ]);
  await alone.close();
  await expect(startHost({ databaseUrl: host.databaseUrl, options: { key: testKey } })).rejects.toThrow(
    'does not open what this database holds',
  );
});
