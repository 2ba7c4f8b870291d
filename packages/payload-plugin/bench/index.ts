import { mkdirSync, writeFileSync } from 'node:fs';
import { auditBench } from './audit.bench.ts';
import { availabilityBench } from './availability.bench.ts';
import { bookingBench } from './booking.bench.ts';
import { contentBench } from './content.bench.ts';
import { normsBench } from './norms.bench.ts';
import { plainSessions } from './plainSessions.ts';
import { sealingBench } from './sealing.bench.ts';
import { startBenchHost } from './startBenchHost.ts';

const now = Date.parse('2026-03-02T08:00:00.000Z');
const host = await startBenchHost([plainSessions()], () => now);
try {
  const rows = [
    await bookingBench(host, now),
    await auditBench(host),
    ...(await sealingBench(host)),
    await availabilityBench(host, now),
    ...(await contentBench(host)),
    ...(await normsBench(host, now)),
  ];
  // Read by `pnpm bench`, which takes the median of several runs and judges it.
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/bench.json', JSON.stringify(rows));
} finally {
  await host.close();
}
