import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testKey } from '../../../test/fixtures/activeEngagement.ts';
import { builtTables, onePass, readBuild, startBuild } from '../../../test/fixtures/normBuilds.ts';
import { startWorkerProcess, type WorkerProcess } from '../../../test/fixtures/startWorkerProcess.ts';
import {
  type DemoSheet,
  freezeDemo,
  type SheetStore,
  sheetStore,
} from '../../../test/fixtures/storedSheets.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { startWorker } from '../../worker/index.ts';
import { systemContext } from '../shared/systemContext.ts';
import { planNormBuild } from './planNormBuild.ts';

const now = Date.parse('2026-06-30T08:00:00.000Z');
const people = 300;
const leadersPerSlice = 10;
const total = people / leadersPerSlice;

let host: Host;
let pool: pg.Pool;
let store: SheetStore;
const processes: WorkerProcess[] = [];

beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 4 });
  store = await sheetStore(host, pool, people);
});
afterAll(async () => {
  for (const { kill } of processes) await kill();
  await pool.end();
  await host.close();
});

const sheets: readonly DemoSheet[] = Array.from({ length: people }, (_, leader) => ({
  leader,
  at: now - 1000 * (leader + 1),
  planning: (3 + (leader % 13)) / 3,
  pace: leader % 9 === 0 ? null : (4 + ((leader * 7) % 17)) / 4,
}));

async function buildOf(version: string): Promise<string> {
  await freezeDemo(version, await systemContext(host.payload), { id: `demo-${version}` });
  await store.add(sheets, { version });
  return startBuild(host, version, { leadersPerSlice });
}

async function workerProcess(concurrency: number): Promise<WorkerProcess> {
  const worker = await startWorkerProcess(host.databaseUrl, { concurrency, now });
  processes.push(worker);
  return worker;
}

/** Holds what a statement locks until the returned function is called. */
async function hold(statement: string, values: unknown[] = []): Promise<() => Promise<void>> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query(statement, values);
  return async () => {
    await client.query('rollback');
    client.release();
  };
}

const progress = (id: string) => expect.poll(async () => (await readBuild(host, id)).done, { interval: 25 });

async function jobsTaken(): Promise<number> {
  const { rows } = await pool.query(
    'select count(*)::int as n from graphile_worker._private_jobs where locked_by is not null',
  );
  return rows[0].n;
}

/** Lets another worker go on, which takes over from the dead one within seconds instead of hours. */
async function finish(id: string): Promise<void> {
  const worker = await startWorker({
    payload: host.payload,
    connectionString: host.databaseUrl,
    deadAfterSeconds: 1,
  });
  await expect.poll(async () => (await readBuild(host, id)).state, { interval: 50 }).toBe('done');
  await worker.stop();
}

test('a worker that is killed in the middle of slices leaves them whole for the next one', async () => {
  const version = randomUUID();
  const id = await buildOf(version);
  await planNormBuild({ build: id, leadersPerSlice }, await systemContext(host.payload));
  // The killed worker has to be inside two slices: these two cannot be counted for now.
  const letGo = await hold(
    'select from coaching_norm_slices where build_id = $1 and slice in (12, 13) for update',
    [id],
  );
  const worker = await workerProcess(2);
  await progress(id).toBe(12);
  await expect.poll(jobsTaken).toBe(2);
  await worker.kill();
  const { state, done } = await readBuild(host, id);
  expect([state, done, await jobsTaken()]).toEqual(['counting', 12, 2]);
  await letGo();

  await finish(id);
  expect(await builtTables(host, version)).toEqual(onePass(sheets));
  expect((await readBuild(host, id)).done).toBe(total);
});

test('a worker that is killed while it writes the norms leaves none, and the next one writes them once', async () => {
  const version = randomUUID();
  const id = await buildOf(version);
  const letGo = await hold('lock table coaching_built_norms in exclusive mode');
  const worker = await workerProcess(2);
  await progress(id).toBe(total - 1);
  await expect
    .poll(async () => (await pool.query('select from pg_locks where not granted')).rowCount)
    .toBeGreaterThan(0);
  await worker.kill();
  await letGo();
  expect((await readBuild(host, id)).state).toBe('counting');
  expect(await builtTables(host, version)).toEqual({});

  await finish(id);
  expect(await builtTables(host, version)).toEqual(onePass(sheets));
  const { rows } = await pool.query(
    'select scale from coaching_built_norms where instrument_version = $1 order by scale',
    [version],
  );
  expect(rows).toEqual([{ scale: 'pace' }, { scale: 'planning' }]);
});

test('workers that are killed again and again, at any moment, come to the same norms', async () => {
  const version = randomUUID();
  const id = await buildOf(version);
  for (let kills = 0; kills < 3; kills += 1) {
    const { done } = await readBuild(host, id);
    const worker = await workerProcess(1);
    await progress(id).toBeGreaterThan(Math.min(done, total - 1));
    await worker.kill();
  }
  if ((await readBuild(host, id)).state !== 'done') await finish(id);
  expect(await builtTables(host, version)).toEqual(onePass(sheets));
});
