import { normsBench } from './norms.bench.ts';
import { startBenchHost } from './startBenchHost.ts';

const now = Date.parse('2026-03-02T08:00:00.000Z');
const host = await startBenchHost([], () => now);
try {
  console.table(await normsBench(host, now));
} finally {
  await host.close();
}
