import { randomUUID } from 'node:crypto';
import { mergeNormCounts, type ScoreCount } from '@coaching/core/assessment';
import pg from 'pg';
import { assessments } from '../src/collections/practice/assessments.ts';
import { codecOf } from '../src/operations/shared/records.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { engagementScope } from '../src/vault/KeyScope.ts';
import { builtTables, readBuild, startBuild } from '../test/fixtures/normBuilds.ts';
import { startWorkerProcess } from '../test/fixtures/startWorkerProcess.ts';
import { freezeDemo, scoreSheetOf } from '../test/fixtures/storedSheets.ts';
import type { Host } from '../test/harness/startHost.ts';
import type { BenchRow } from './BenchRow.ts';
import { milliseconds } from './times.ts';

const people = Number(process.env.NORM_PEOPLE ?? 1_000_000);
const version = 'bench-version';
const leadersPerSlice = 5_000;
/** Kilobytes that a worker may use beside those of an idle one, whatever the number of people; a million sealed sheets weigh 467 MB. */
const memoryLimit = 350_000;
/** On two cores, which PostgreSQL takes its share of, one worker leaves little to a second: they must not be in each other's way. */
const twoWorkersLimit = 1.5;

type Tables = Readonly<Record<string, readonly ScoreCount[]>>;

/** Stores one sealed score sheet each of made-up leaders. Foreign keys are not checked: nobody asks who they are. */
async function fill(host: Host, now: number): Promise<void> {
  const context = await systemContext(host.payload);
  const client = new pg.Client({ connectionString: host.databaseUrl });
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  await context.vault.need({ scopes: [engagementScope('bench')] });
  let stored: Promise<unknown> = Promise.resolve();
  for (let first = 0; first < people; first += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, people - first) }, (_, at) => {
      const [id, person] = [randomUUID(), first + at];
      const codec = codecOf(assessments, { id, organization: 'main', engagement: 'bench' }, context);
      const scores = { planning: (3 + ((person * 5) % 13)) / 3, pace: (4 + ((person * 7) % 17)) / 4 };
      return { id, sealed: codec.seal(JSON.stringify(scoreSheetOf(scores)), 'scoreSheet') };
    });
    // The next ones are sealed while PostgreSQL writes these.
    await stored;
    // Nobody opens the answers here, and the database takes nothing unsealed.
    stored = client.query(
      `insert into coaching_assessments (id, organization, engagement_id, leader_id, lens, instrument, instrument_version, state,
                                         answers, score_sheet, answered, items, assigned_at, submitted_at, updated_at, created_at)
       select id, 'main', 'bench', gen_random_uuid(), 'energy', 'demo-norms', $1, 'submitted', sealed, sealed, 8, 8,
              now(), to_timestamp($2 / 1000.0), now(), now()
         from unnest($3::text[], $4::text[]) as sheet (id, sealed)`,
      [version, now - 86_400_000, rows.map(({ id }) => id), rows.map(({ sealed }) => sealed)],
    );
  }
  await stored;
  await client.query('analyze coaching_assessments');
  await client.end();
}

/** The peer: one loop over everybody, without jobs or checks, that keeps its counts in maps. */
async function onePass(host: Host): Promise<Tables> {
  const context = await systemContext(host.payload);
  const counts: Readonly<Record<string, Map<number, number>>> = { planning: new Map(), pace: new Map() };
  const client = new pg.Client({ connectionString: host.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(
    `declare everybody cursor for
       select distinct on (leader_id) id, score_sheet from coaching_assessments
        where organization = 'main' and instrument_version = '${version}' and state = 'submitted'
        order by leader_id, submitted_at desc, id desc`,
  );
  for (;;) {
    const { rows } = await client.query(`fetch ${leadersPerSlice} from everybody`);
    if (rows.length === 0) break;
    await context.vault.need({ texts: rows.map(({ score_sheet }) => score_sheet) });
    for (const { id, score_sheet } of rows) {
      const codec = codecOf(assessments, { id, organization: 'main', engagement: 'bench' }, context);
      const { scales } = JSON.parse(codec.open(score_sheet, 'scoreSheet'));
      for (const [scale, table] of Object.entries(counts)) {
        const score = Number(scales[scale].score);
        table.set(score, (table.get(score) ?? 0) + 1);
      }
    }
  }
  await client.end();
  // Merging with nothing sorts the tables, and rounds scores as norms do.
  return Object.fromEntries(
    Object.entries(counts).map(([scale, table]) => [
      scale,
      mergeNormCounts([...table].map(([score, count]) => ({ score, count }))),
    ]),
  );
}

type Run = { readonly seconds: number; readonly tables: Tables; readonly peakMemory: number };

/** Builds the norm with so many worker processes. */
async function build(host: Host, now: number, workers: number): Promise<Run> {
  const pool = new pg.Pool({ connectionString: host.databaseUrl, max: 1 });
  await pool.query('delete from coaching_built_norms');
  const processes = await Promise.all(
    Array.from({ length: workers }, () => startWorkerProcess(host.databaseUrl, { now })),
  );
  const took = await milliseconds(async () => {
    const id = await startBuild(host, version, { leadersPerSlice });
    for (;;) {
      const { state } = await readBuild(host, id);
      if (state === 'done') break;
      if (state === 'failed' || state === 'refused') throw new Error(`The build was ${state}.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  const memory = await Promise.all(processes.map(({ stop }) => stop()));
  await pool.end();
  return {
    seconds: took / 1000,
    tables: await builtTables(host, version),
    peakMemory: Math.max(...memory),
  };
}

/** Times the building of a norm by one and by two workers beside a single pass, over the same sealed score sheets. */
export async function normsBench(host: Host, now: number): Promise<BenchRow[]> {
  await freezeDemo(version, await systemContext(host.payload));
  const filled = await milliseconds(() => fill(host, now));
  console.log(`${people} score sheets sealed and stored in ${(filled / 1000).toFixed(0)} s`);
  const idle = await startWorkerProcess(host.databaseUrl, { now });
  const idleMemory = await idle.stop();

  let whole: Tables = {};
  const passed = await milliseconds(async () => {
    whole = await onePass(host);
  });
  const pass = passed / 1000;
  const one = await build(host, now, 1);
  const two = await build(host, now, 2);
  const expected = JSON.stringify(Object.entries(whole).sort());
  for (const { tables } of [one, two])
    if (JSON.stringify(Object.entries(tables).sort()) !== expected)
      throw new Error('The tables differ from those of one pass.');

  const name = `norm of ${people} people`;
  const seconds = (run: Run) => `${run.seconds.toFixed(1)} s`;
  const used = Math.max(one.peakMemory, two.peakMemory) - idleMemory;
  return [
    {
      name: `${name}, 1 worker`,
      measured: seconds(one),
      peer: `one pass, ${pass.toFixed(1)} s`,
      ratio: one.seconds / pass,
      limit: 2,
    },
    {
      name: `${name}, 2 workers`,
      measured: seconds(two),
      peer: `1 worker, ${seconds(one)}`,
      ratio: two.seconds / one.seconds,
      limit: twoWorkersLimit,
    },
    {
      name: `${name}, memory of a worker`,
      measured: `${(used / 1000).toFixed(0)} MB over an idle one`,
      peer: `${memoryLimit / 1000} MB`,
      ratio: used / memoryLimit,
      limit: 1,
    },
  ];
}
