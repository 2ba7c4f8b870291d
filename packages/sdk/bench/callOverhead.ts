import { createServer } from 'node:http';
import { createClient } from '../src/index.ts';

/** A call of the client may take this much longer than the same call with bare `fetch`, in microseconds. */
export const overheadLimit = 50;

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return (performance.now() - start) * 1000;
}

/** One call in two ways, in microseconds. */
export type CallOverhead = { readonly name: string; readonly bare: number; readonly sdk: number };

type Call = () => Promise<unknown>;

/**
 * Returns the first quartiles of a run in which the two take turns, so that both meet the same noise.
 *
 * Quartiles, because the slower half of the calls tells who else used the machine.
 */
async function oneRun(bare: Call, sdk: Call, rounds: number): Promise<{ bare: number; sdk: number }> {
  const times = { bare: [] as number[], sdk: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // In turn also within a round, so that neither always pays for what the other left behind.
    const before = round % 2 === 0 ? await microseconds(bare) : undefined;
    times.sdk.push(await microseconds(sdk));
    times.bare.push(before ?? (await microseconds(bare)));
  }
  return { bare: quantile(times.bare, 0.25), sdk: quantile(times.sdk, 0.25) };
}

/**
 * Returns what a call costs, with the client and with bare `fetch`, against a server in this process: the run with
 * the median difference.
 *
 * @param runs - how many runs count, after one that does not
 */
export async function callOverhead(runs: number, rounds: number): Promise<CallOverhead[]> {
  const session = JSON.stringify({ id: 's1', state: 'confirmed', agenda: [], offers: [], actions: [] });
  const server = createServer((request, reply) => {
    request.resume().on('end', () => reply.setHeader('content-type', 'application/json').end(session));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const client = createClient({ baseUrl, auth: 'token' });
  const authorization = 'Bearer token';
  const start = '2026-03-02T09:00:00.000Z';
  const json = async (path: string, init: RequestInit) => {
    const reply = await fetch(`${baseUrl}/api/coaching/v1${path}`, init);
    return reply.json();
  };
  const post = () => ({
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'k' },
    body: JSON.stringify({ start }),
  });
  const pairs = [
    {
      name: 'sessions.get (GET)',
      bare: () => json('/sessions/s1', { headers: { authorization } }),
      sdk: () => client.sessions.get({ sessionId: 's1' }),
    },
    {
      name: 'sessions.book (POST)',
      bare: () => json('/engagements/e1/sessions', post()),
      sdk: () => client.sessions.book({ engagementId: 'e1', start }),
    },
  ];
  const results: CallOverhead[] = [];
  for (const { name, bare, sdk } of pairs) {
    await oneRun(bare, sdk, rounds);
    const all: CallOverhead[] = [];
    for (let run = 0; run < runs; run++) all.push({ name, ...(await oneRun(bare, sdk, rounds)) });
    all.sort((a, b) => a.sdk - a.bare - (b.sdk - b.bare));
    results.push(...all.slice(runs >> 1, (runs >> 1) + 1));
  }
  server.closeAllConnections();
  server.close();
  return results;
}
