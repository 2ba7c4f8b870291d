import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { errorText } from '@coaching/core';
import { scaleResults } from '@coaching/core/assessment';
import fc from 'fast-check';
import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testKey } from '../../../test/fixtures/activeEngagement.ts';
import { dumpTables } from '../../../test/fixtures/dumpTables.ts';
import { builtTables, editorOf, onePass, readBuild, startBuild } from '../../../test/fixtures/normBuilds.ts';
import {
  type DemoSheet,
  freezeDemo,
  normInstrument,
  type SheetStore,
  scoreSheetOf,
  sheetStore,
} from '../../../test/fixtures/storedSheets.ts';
import { type Host, hostRoles, startHost } from '../../../test/harness/index.ts';
import { type CoachingWorker, startWorker } from '../../worker/index.ts';
import { taskList } from '../../worker/tasks.ts';
import { systemContext } from '../shared/systemContext.ts';
import { countNormSlice } from './countNormSlice.ts';
import { findBuiltNorms } from './findBuiltNorms.ts';
import { planNormBuild } from './planNormBuild.ts';

const day = 86_400_000;
const clock = { now: Date.parse('2026-06-30T08:00:00.000Z') };
const people = 240;
let logged = '';

let host: Host;
let pool: pg.Pool;
let store: SheetStore;
let workers: CoachingWorker[] = [];

beforeAll(async () => {
  const destination = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk);
      done();
    },
  });
  host = await startHost({
    options: { key: testKey, now: () => clock.now },
    configure: (config) => ({ ...config, logger: { options: { level: 'trace' }, destination } }),
  });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  store = await sheetStore(host, pool, people);
});
afterAll(async () => {
  await stopWorkers();
  await pool.end();
  await host.close();
});

async function startWorkers(): Promise<void> {
  const options = { payload: host.payload, connectionString: host.databaseUrl, concurrency: 1 };
  workers = [await startWorker(options), await startWorker(options)];
}

async function stopWorkers(): Promise<void> {
  for (const worker of workers) await worker.stop();
  workers = [];
}

/** Lets one worker of this process do all jobs, those that failed too. */
async function runAll(): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`);
  await runOnce({
    connectionString: host.databaseUrl,
    taskList: taskList(host.payload),
    noHandleSignals: true,
    logger: new Logger((scope) => (level, message) => {
      logged += `${level} ${scope.taskIdentifier} ${message}\n`;
    }),
  });
}

const ended = (id: string) => expect.poll(async () => (await readBuild(host, id)).state, { interval: 25 });

/** Returns one submission of each leader, and an older one of every third. */
function submissions(count: number, from = 0): DemoSheet[] {
  return Array.from({ length: count }, (_, index) => from + index).flatMap((leader) => {
    const sheet = {
      leader,
      at: clock.now - day - leader * 1000,
      planning: leader % 17 === 0 ? null : (3 + (leader % 13)) / 3,
      pace: (4 + ((leader * 7) % 17)) / 4,
    };
    return leader % 3 === 0 ? [{ ...sheet, at: sheet.at - day, planning: 1, pace: 1 }, sheet] : [sheet];
  });
}

async function freshVersion(change: Partial<typeof normInstrument> = {}): Promise<string> {
  const id = randomUUID();
  const version = { id: `demo-${id}`, ...change };
  await freezeDemo(id, await systemContext(host.payload), version);
  return id;
}

async function rowsOf(table: string): Promise<number> {
  const { rows } = await pool.query(`select count(*)::int as n from ${table}`);
  return rows[0].n;
}

describe('a norm that is built', () => {
  beforeAll(startWorkers);
  afterAll(stopWorkers);

  test('by two workers in slices of any size is the one of a single pass', async () => {
    const version = await freshVersion();
    const sheets = submissions(people);
    await store.add(sheets, { version });
    // None of these counts: other versions, other organizations, answers that are not submitted or come later.
    await store.add(submissions(people), { version: await freshVersion() });
    await store.add(submissions(people), { version, organization: 'other' });
    await store.add(submissions(people), { version, state: 'open' });
    await store.add(
      submissions(people).map((sheet) => ({ ...sheet, at: clock.now + day })),
      { version },
    );
    const expected = onePass(sheets);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (leadersPerSlice) => {
        await pool.query('delete from coaching_built_norms');
        const id = await startBuild(host, version, { leadersPerSlice });
        await ended(id).toBe('done');
        expect(await builtTables(host, version)).toEqual(expected);
        const build = await readBuild(host, id);
        const slices = Math.ceil(people / leadersPerSlice);
        expect([build.done, build.slices]).toEqual([slices, slices]);
      }),
      { numRuns: 8, examples: [[1], [people], [people + 1]] },
    );
    expect(await rowsOf('coaching_norm_slices')).toBe(0);
  });

  test('says who was counted and when, and refuses the forced choice', async () => {
    const version = await freshVersion();
    await store.add(submissions(people), { version });
    const id = await startBuild(host, version);
    await ended(id).toBe('done');
    const pull = { scale: 'pull', n: null, refusal: 'ipsative_score' };
    const n = people - Math.ceil(people / 17);
    expect((await readBuild(host, id)).scales).toEqual([
      pull,
      { scale: 'planning', n, refusal: null },
      { scale: 'pace', n: people, refusal: null },
    ]);
    const context = await systemContext(host.payload);
    const norms = (await findBuiltNorms('main', [version, 'unknown'], 'en', context)).get(version);
    expect(norms?.find(({ scale }) => scale === 'planning')).toMatchObject({
      sample: 'Demo leaders',
      n,
      date: '2026-06-29',
      source: 'Counted from answers submitted 2026-06-29 to 2026-06-29',
    });
    expect((await findBuiltNorms('other', [version], 'de', context)).size).toBe(0);
    // A result of the organization says where it stands among its people, and one of another does not.
    const own = { scale: 'planning', sample: 'Published', date: '2020-01-01', n: 9, mean: 3, sd: 1 };
    const reliability = { alpha: 0.8, source: 'Published' };
    const published = {
      ...normInstrument,
      norms: [own],
      scales: normInstrument.scales.map((scale) => ({ ...scale, reliability })),
    };
    const sheet = scoreSheetOf({ planning: 3, pace: 3 });
    const [planning] = scaleResults(published, sheet, 'en', norms);
    expect(planning?.percentile).toMatchObject({ norm: 'Demo leaders', n, rank: expect.any(Number) });
    // How exactly a scale measures does not hang on who works there.
    const [alone] = scaleResults(published, sheet, 'en');
    expect(planning?.interval).toEqual(alone?.interval);
    expect(alone?.percentile).toMatchObject({ norm: 'Published' });
  });

  test('twice at once is built once, and two versions at once do not mix', async () => {
    const [one, two] = [await freshVersion(), await freshVersion()];
    const [first, second] = [submissions(120), submissions(110, 120)];
    await store.add(first, { version: one });
    await store.add(second, { version: two });
    const builds = await Promise.all(
      [one, two, one, two, one].map((version) => startBuild(host, version, { leadersPerSlice: 10 })),
    );
    expect([new Set(builds).size, builds[2], builds[3]]).toEqual([2, builds[0], builds[1]]);
    for (const id of builds) await ended(id).toBe('done');
    expect(await builtTables(host, one)).toEqual(onePass(first));
    expect(await builtTables(host, two)).toEqual(onePass(second));
  });

  test('gives place to the next one when a hundred more have answered, and not before', async () => {
    const version = await freshVersion();
    const [first, more, last] = [submissions(120), submissions(99, 120), submissions(21, 219)];
    await store.add(first, { version });
    await ended(await startBuild(host, version)).toBe('done');
    const before = await builtTables(host, version);

    clock.now += 5 * day;
    const later = (sheets: readonly DemoSheet[]) =>
      sheets.map((sheet) => ({ ...sheet, at: sheet.at + 5 * day }));
    await store.add(later(more), { version });
    expect(await startBuild(host, version)).toBe('norm_too_similar');
    expect(await builtTables(host, version)).toEqual(before);

    // 21 more people make it 120 new ones, but without a score for planning its norm has to stay as it is.
    const sparse = later(last).map((sheet) => ({ ...sheet, planning: null }));
    await store.add(sparse, { version });
    const id = await startBuild(host, version);
    await ended(id).toBe('done');
    expect((await readBuild(host, id)).scales).toContainEqual({
      scale: 'planning',
      n: null,
      refusal: 'norm_too_similar',
    });
    const after = await builtTables(host, version);
    expect(after.planning).toEqual(before.planning);
    expect(after.pace).toEqual(onePass([...first, ...more, ...last]).pace);
    clock.now -= 5 * day;
  });
});

describe('what is refused', () => {
  test('fewer than a hundred people, at once', async () => {
    const version = await freshVersion();
    await store.add(submissions(99), { version });
    const before = await rowsOf('coaching_norm_builds');
    expect(await startBuild(host, version)).toBe('norm_too_small');
    expect(await rowsOf('coaching_norm_builds')).toBe(before);
  });

  test('fewer than a hundred scores, when they have been counted; nothing of them is kept', async () => {
    const version = await freshVersion();
    const few = submissions(120).map((sheet) => ({
      ...sheet,
      planning: sheet.leader < 99 ? 2 : null,
      pace: null,
    }));
    await store.add(few, { version });
    const norms = await rowsOf('coaching_built_norms');
    const id = await startBuild(host, version);
    await runAll();
    const build = await readBuild(host, id);
    expect([build.state, build.scales]).toEqual([
      'refused',
      [
        { scale: 'pull', n: null, refusal: 'ipsative_score' },
        { scale: 'planning', n: null, refusal: 'norm_too_small' },
        { scale: 'pace', n: null, refusal: 'norm_too_small' },
      ],
    ]);
    expect([await rowsOf('coaching_built_norms'), await rowsOf('coaching_norm_slices')]).toEqual([norms, 0]);
  });

  test('an instrument of forced choices alone', async () => {
    const scales = normInstrument.scales.filter(({ id }) => id === 'pull');
    const version = await freshVersion({ scales });
    await store.add(submissions(120), { version });
    expect(await startBuild(host, version)).toBe('ipsative_score');
  });

  test('a version that there is not, and another organization’s answers', async () => {
    const version = await freshVersion();
    await store.add(submissions(120), { version });
    expect(await startBuild(host, randomUUID())).toBe('not_found');
    expect(await startBuild(host, version, { actor: editorOf('other') })).toBe('norm_too_small');
  });

  test('everybody but editors and the admins of the organization, over HTTP', async () => {
    const version = await freshVersion();
    const path = '/api/coaching-panel/norms';
    const body = { instrumentVersion: version, sample: 'Demo' };
    expect((await host.request(path, { body })).status).toBe(401);
    for (const role of hostRoles) {
      const user = await host.createUser(role);
      const may = role === 'editor' || role === 'orgAdmin';
      const started = await host.request(path, { user, body });
      expect([role, started.status, started.json]).toEqual([
        role,
        may ? 409 : 403,
        expect.objectContaining({ code: may ? 'norm_too_small' : 'forbidden' }),
      ]);
      const read = await host.request(`${path}?instrument=demo-norms`, { user });
      expect([role, read.status]).toEqual([role, may ? 200 : 403]);
      for (const collection of ['built-norms', 'norm-builds', 'norm-slices'])
        expect((await host.request(`/api/coaching-${collection}`, { user })).status).toBe(403);
    }
  });

  test('bodies that are none, and queries with a zero in them', async () => {
    const user = await host.createUser('editor');
    const path = '/api/coaching-panel/norms';
    const bodies: [unknown, number][] = [
      ['{', 400],
      [{}, 422],
      [{ instrumentVersion: 'x', sample: ' ' }, 422],
      [{ instrumentVersion: 'x', sample: 'a\0b' }, 422],
      [{ instrumentVersion: 'x', sample: 'x'.repeat(201) }, 422],
      [{ instrumentVersion: 'x', sample: 'Nobody' }, 404],
    ];
    for (const [body, status] of bodies)
      expect([body, (await host.request(path, { user, body })).status]).toEqual([body, status]);
    for (const query of ['', '?instrument=', '?instrument=a%00b'])
      expect((await host.request(`${path}${query}`, { user })).status).toBe(422);
  });
});

test('the panel reads how far a build is and what came of it, and no count', async () => {
  const version = await freshVersion({ id: 'demo-progress' });
  await store.add(submissions(people), { version });
  const user = await host.createUser('editor', { locale: 'de' });
  const path = '/api/coaching-panel/norms';
  const body = { instrumentVersion: version, sample: ' Leaders of the demo ' };
  const started = await host.request(path, { user, body });
  expect([started.status, started.json]).toEqual([
    202,
    expect.objectContaining({ state: 'planned', done: 0, total: 0 }),
  ]);
  await runAll();
  const read = await host.request(`${path}?instrument=demo-progress`, { user });
  expect(read.json).toMatchObject({
    versions: [
      {
        id: version,
        version: '1',
        build: {
          state: 'done',
          done: 1,
          total: 1,
          refused: [{ title: 'Demo pull', reason: errorText('ipsative_score') }],
        },
        norms: [
          { scale: 'planning', title: 'Demo planning', sample: 'Leaders of the demo' },
          { scale: 'pace', n: people, collectedFrom: '2026-06-29', collectedTo: '2026-06-29' },
        ],
      },
    ],
  });
  expect(read.text).not.toContain('count"');
  const again = await host.request(path, { user, body });
  expect(again.json).toMatchObject({ code: 'norm_too_similar' });
});

describe('no score of one person can be read', () => {
  /** Scores that nobody else has. */
  const canary = 2.345678;

  test('in the tables, the jobs or the log, while a norm is counted and afterwards', async () => {
    const version = await freshVersion();
    const sheets = submissions(150).map((sheet) =>
      sheet.leader === 1 ? { ...sheet, planning: canary, pace: canary } : sheet,
    );
    await store.add(sheets, { version });
    await pool.query('delete from graphile_worker._private_jobs');
    logged = '';
    const id = await startBuild(host, version, { leadersPerSlice: 1 });
    const plan = taskList(host.payload).buildNorm;
    const jobs = () =>
      pool.query(`select payload from graphile_worker._private_jobs as job
                    join graphile_worker._private_tasks as task on task.id = job.task_id
                   where identifier = 'countNormSlice' order by job.id`);
    const helpers = { job: { attempts: 1, max_attempts: 2 } };
    await Reflect.apply(plan ?? expect.fail, undefined, [{ build: id, leadersPerSlice: 1 }, helpers]);
    const slices = (await jobs()).rows;
    expect(slices).toHaveLength(150);
    expect(slices[7]).toEqual({ payload: { build: id, slice: 7 } });
    const count = taskList(host.payload).countNormSlice;
    for (const { payload } of slices.slice(0, 149))
      await Reflect.apply(count ?? expect.fail, undefined, [payload, helpers]);
    expect((await readBuild(host, id)).done).toBe(149);
    // Every slice is of one person now.
    expect(await dumpTables(host.databaseUrl)).not.toContain(String(canary));
    await Reflect.apply(count ?? expect.fail, undefined, [{ build: id, slice: 149 }, helpers]);
    expect((await readBuild(host, id)).state).toBe('done');
    await runAll();
    expect(await dumpTables(host.databaseUrl)).not.toContain(String(canary));
    expect(logged).not.toContain(String(canary));
    // The score is in the norm, so it could have shown.
    expect((await builtTables(host, version)).planning).toContainEqual({ score: canary, count: 1 });
  });

  test('in the error of a job that meets a sheet it cannot read; at last the build has failed', async () => {
    const version = await freshVersion();
    await store.add(submissions(150), { version });
    await store.add([{ leader: 3, at: clock.now, planning: 2, pace: 2 }], {
      version,
      plain: (sheet) => `${canary} ${JSON.stringify(scoreSheetOf(sheet))}`,
    });
    logged = '';
    const id = await startBuild(host, version, { leadersPerSlice: 20 });
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      expect((await readBuild(host, id)).state).not.toBe('failed');
      await runAll();
      const dump = await dumpTables(host.databaseUrl);
      expect(dump).toContain('A stored score sheet could not be read.');
      expect(dump).not.toContain(String(canary));
    }
    expect((await readBuild(host, id)).state).toBe('failed');
    expect(await rowsOf('coaching_norm_slices')).toBe(0);
    expect(await builtTables(host, version)).toEqual({});
    expect(logged).toContain('could not be read');
    expect(logged).not.toContain(String(canary));
    // A job that comes after the end does nothing.
    await runAll();
    expect((await readBuild(host, id)).state).toBe('failed');
  });
});

test('a job that runs twice, or twice at once, counts nobody twice', async () => {
  const version = await freshVersion();
  const sheets = submissions(130);
  await store.add(sheets, { version });
  const build = await startBuild(host, version);
  const plan = async () => planNormBuild({ build, leadersPerSlice: 20 }, await systemContext(host.payload));
  const count = async (slice: number) => countNormSlice({ build, slice }, await systemContext(host.payload));
  await Promise.all([plan(), plan()]);
  for (const slice of [3, 3, 0, 1, 0, 2, 4, 5, 5]) await Promise.all([count(slice), count(slice)]);
  const { state, done, slices } = await readBuild(host, build);
  expect([state, done, slices]).toEqual(['counting', 6, 7]);
  await Promise.all([count(6), count(6), count(6)]);
  expect((await readBuild(host, build)).state).toBe('done');
  expect(await builtTables(host, version)).toEqual(onePass(sheets));
  const norms = await pool.query('select from coaching_built_norms where instrument_version = $1', [version]);
  expect(norms.rowCount).toBe(2);
});

test('to start again brings back jobs that were lost', async () => {
  const version = await freshVersion();
  const sheets = submissions(130);
  await store.add(sheets, { version });
  const id = await startBuild(host, version, { leadersPerSlice: 20 });
  await pool.query('delete from graphile_worker._private_jobs');
  expect(await startBuild(host, version, { leadersPerSlice: 20 })).toBe(id);
  const helpers = { job: { attempts: 1, max_attempts: 2 } };
  const plan = taskList(host.payload).buildNorm;
  await Reflect.apply(plan ?? expect.fail, undefined, [{ build: id, leadersPerSlice: 20 }, helpers]);
  await pool.query('delete from graphile_worker._private_jobs');
  expect(await startBuild(host, version)).toBe(id);
  await runAll();
  expect((await readBuild(host, id)).state).toBe('done');
  expect(await builtTables(host, version)).toEqual(onePass(sheets));
});
