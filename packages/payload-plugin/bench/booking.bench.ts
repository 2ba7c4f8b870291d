import { activeEngagement } from '../test/fixtures/activeEngagement.ts';
import { book, instant } from '../test/fixtures/sessionCalls.ts';
import type { Host, HostReply } from '../test/harness/startHost.ts';
import type { BenchRow } from './BenchRow.ts';
import { median, milliseconds } from './times.ts';

/** One session every other day, as far ahead as the coach can be booked. */
const [runs, bookings] = [5, 40];
const hour = 3_600_000;

function expectCreated({ status, text }: HostReply): void {
  if (status !== 201) throw new Error(`${status} ${text}`);
}

/** Times `sessions.book` over HTTP beside a plain create of the same row over Payload's REST, turn by turn. */
export async function bookingBench(host: Host, now: number): Promise<BenchRow> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const engaged = await activeEngagement(host, { parameters: { sessions: 200 } });
    const { leader, coach, engagement } = engaged;
    const timesOfRun: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
    for (let index = 0; index < bookings; index += 1) {
      const start = now + (24 + 48 * index) * hour;
      const row = {
        id: `${run}-${index}`,
        organization: 'main',
        engagement: engagement.id,
        coach: coach.id,
        leader: leader.id,
        kind: 'coaching',
        state: 'confirmed',
        start: instant(start),
        end: instant(start + hour),
        policy: { freeCancelMinutes: 1440 },
        calendarUid: `${run}-${index}@coaching`,
        sequence: 0,
        consumed: false,
        late: false,
        history: [],
      };
      timesOfRun.ours.push(await milliseconds(async () => expectCreated(await book(host, engaged, start))));
      timesOfRun.plain.push(
        await milliseconds(async () =>
          expectCreated(await host.request('/api/plain-sessions?depth=0', { user: leader, body: row })),
        ),
      );
    }
    ours.push(median(timesOfRun.ours));
    plain.push(median(timesOfRun.plain));
  }
  const [measured, peer] = [median(ours), median(plain)];
  return {
    name: 'sessions.book over HTTP',
    measured: `${measured.toFixed(2)} ms`,
    peer: `plain create of the row over Payload REST, ${peer.toFixed(2)} ms`,
    ratio: measured / peer,
    limit: 2,
  };
}
