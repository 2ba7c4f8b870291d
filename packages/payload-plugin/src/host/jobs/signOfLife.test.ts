import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testKey } from '../../../test/fixtures/activeEngagement.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { releaseDeadWorkers, showSignOfLife } from './signOfLife.ts';

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});
beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs');
});

/** Adds a job that a worker has taken so many seconds ago. */
async function takenJob(worker: string, secondsAgo: number, task = 'sendMail'): Promise<void> {
  const {
    rows: [job],
  } = await pool.query(`select id from graphile_worker.add_job($1, '{}', queue_name := $2)`, [task, worker]);
  await pool.query(
    `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - make_interval(secs => $3)
      where id = $1`,
    [job.id, worker, secondsAgo],
  );
  await pool.query(
    'update graphile_worker._private_job_queues set locked_by = $1, locked_at = now() where queue_name = $1',
    [worker],
  );
}

async function holders(): Promise<string[]> {
  const { rows } = await pool.query(
    `select locked_by from graphile_worker._private_jobs where locked_by is not null
     union select locked_by from graphile_worker._private_job_queues where locked_by is not null order by 1`,
  );
  return rows.map(({ locked_by }) => locked_by);
}

test('the jobs and queues of the dead are given back; those of the living, of newcomers and of others are not', async () => {
  const life = showSignOfLife(host.payload, 15);
  life.add('living');
  await takenJob('living', 3600);
  await takenJob('dead', 3600);
  await takenJob('new', 5);
  await takenJob('of-the-host', 3600, 'ownTask');
  await expect
    .poll(async () => {
      await releaseDeadWorkers(host.payload, 15);
      return holders();
    })
    .toEqual(['living', 'new', 'of-the-host']);
  await releaseDeadWorkers(host.payload, 15);
  expect(await holders()).toEqual(['living', 'new', 'of-the-host']);
  await life.stop();
  await expect
    .poll(async () => {
      await releaseDeadWorkers(host.payload, 15);
      return holders();
    })
    .toEqual(['new', 'of-the-host']);
});

test('a worker whose connection is lost takes its lock again', async () => {
  const life = showSignOfLife(host.payload, 0.3);
  life.add('reconnecting');
  const pids = async (): Promise<number[]> => {
    const { rows } = await pool.query(
      `select pid from pg_locks where locktype = 'advisory' and granted
          and objid = (hashtextextended('coaching:worker:reconnecting', 0) & 4294967295)::bigint::oid`,
    );
    return rows.map(({ pid }) => pid);
  };
  await expect.poll(pids).toHaveLength(1);
  const [pid] = await pids();
  await pool.query('select pg_terminate_backend($1)', [pid]);
  await expect.poll(async () => (await pids()).filter((one) => one !== pid)).toHaveLength(1);
  await life.stop();
});
