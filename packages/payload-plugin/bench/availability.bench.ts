import pg from 'pg';
import { activeEngagement } from '../test/fixtures/activeEngagement.ts';
import { instant } from '../test/fixtures/sessionCalls.ts';
import type { Host } from '../test/harness/startHost.ts';
import type { BenchRow } from './BenchRow.ts';
import { milliseconds, quantile } from './times.ts';

const [calls, busy, days] = [100, 450, 90];
const limitMs = 300;

/** Times the open slots of ninety days of a coach with 450 sessions in them. */
export async function availabilityBench(host: Host, now: number): Promise<BenchRow> {
  const { path, leader, coach, engagement } = await activeEngagement(host);
  const other = await host.createUser('leader');
  const pool = new pg.Pool({ connectionString: host.databaseUrl, max: 1 });
  await pool.query(
    `insert into coaching_sessions (id, organization, engagement_id, coach_id, leader_id, kind, state, start, "end", policy,
                                    calendar_uid, sequence, consumed, late, history)
     select 'busy-' || n, 'main', $1, $2, $3, 'coaching', 'confirmed', begin_at, begin_at + interval '1 hour', '{}',
            'busy-' || n, 0, false, false, '[]'
       from (select n, to_timestamp($4::float8 / 1000) + (n / 5) * interval '1 day' + (n % 5) * interval '90 minutes' as begin_at
               from generate_series(1, $5::int) as n) as planned`,
    [engagement.id, coach.id, other.id, now, busy],
  );
  await pool.end();
  const query = `from=${instant(now)}&to=${instant(now + days * 86_400_000)}`;
  const times: number[] = [];
  let slots = 0;
  for (let call = 0; call < calls; call += 1) {
    times.push(
      await milliseconds(async () => {
        const reply = await host.request(`${path}/open-slots?${query}`, { user: leader });
        if (reply.status !== 200) throw new Error(reply.text);
        slots = Object(reply.json).items.length;
      }),
    );
  }
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return {
    name: `open slots, ${days} days, ${busy} busy, ${slots} slots`,
    measured: `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    peer: `p95 ${limitMs} ms`,
    ratio: p95 / limitMs,
    limit: 1,
  };
}
