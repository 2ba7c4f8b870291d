import { starterContent } from '@coaching/starter-content';
import { importContent } from '../src/index.ts';
import type { Host, HostRequest } from '../test/harness/startHost.ts';
import type { BenchRow } from './BenchRow.ts';
import { median, milliseconds } from './times.ts';

const [runs, reads] = [5, 40];

async function idOf(host: Host, collection: 'articles' | 'instruments', key: string): Promise<string> {
  const { docs } = await host.payload.find({
    collection,
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    // The bench has no actor.
    overrideAccess: true,
  });
  return String(docs[0]?.id);
}

/** Times two addresses turn by turn, and returns the middle of the medians of each. */
async function inTurn(
  host: Host,
  ours: readonly [string, HostRequest, number],
  peer: readonly [string, HostRequest, number],
): Promise<{ readonly ours: number; readonly peer: number }> {
  const time = ([path, request, status]: typeof ours) =>
    milliseconds(async () => {
      const reply = await host.request(path, request);
      if (reply.status !== status) throw new Error(`${reply.status} ${reply.text}`);
    });
  const medians: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let run = 0; run < runs; run += 1) {
    const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
    for (let read = 0; read < reads; read += 1) {
      times.ours.push(await time(ours));
      times.peer.push(await time(peer));
    }
    medians.ours.push(median(times.ours));
    medians.peer.push(median(times.peer));
  }
  return { ours: median(medians.ours), peer: median(medians.peer) };
}

/** Times a visitor's read of an article and of an instrument beside Payload's REST for the same document. */
export async function contentBench(host: Host): Promise<BenchRow[]> {
  await importContent(host.payload, starterContent);
  const rows: BenchRow[] = [];
  for (const collection of ['articles', 'instruments'] as const) {
    const [first] = collection === 'articles' ? starterContent.articles : starterContent.instruments;
    const key = first && 'key' in first ? first.key : (first?.id ?? '');
    const path = `/api/coaching/v1/content/${collection}/${key}`;
    const rest = `/api/${collection}/${await idOf(host, collection, key)}?depth=0`;
    const { ours, peer } = await inTurn(host, [path, {}, 200], [rest, {}, 200]);
    rows.push({
      name: `content read, one of ${collection}`,
      measured: `${ours.toFixed(2)} ms`,
      peer: `the document over Payload REST, ${peer.toFixed(2)} ms`,
      ratio: ours / peer,
      limit: 1.2,
    });
  }
  return rows;
}
