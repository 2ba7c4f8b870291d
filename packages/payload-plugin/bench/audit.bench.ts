import { audit } from '../src/operations/shared/audit.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { verifyAudit } from '../src/setup/verifyAudit.ts';
import type { Host } from '../test/harness/startHost.ts';
import type { BenchRow } from './BenchRow.ts';
import { median, milliseconds } from './times.ts';

const [entries, atOnce, runs] = [10_000, 500, 5];
const limit = 1000;

/** Times the search for an entry that somebody has changed, among ten thousand. */
export async function auditBench(host: Host): Promise<BenchRow> {
  const context = await systemContext(host.payload);
  const event = { organization: 'main', action: 'sessions.get', collection: 'sessions', role: 'coach' };
  for (let first = 0; first < entries; first += atOnce)
    await audit(
      Array.from({ length: atOnce }, (_, at) => ({ ...event, record: `${first + at}`, subject: 'demo' })),
      context,
    );
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1)
    times.push(
      await milliseconds(async () => {
        const { faults, entries: seen } = await verifyAudit(host.payload);
        if (faults.length > 0 || seen < entries) throw new Error(`${seen} entries, ${faults.length} faults`);
      }),
    );
  const measured = median(times);
  return {
    name: `audit log of ${entries.toLocaleString('en')} entries and more, verified`,
    measured: `${measured.toFixed(0)} ms`,
    peer: `${limit} ms`,
    ratio: measured / limit,
    limit: 1,
  };
}
