import { createServer } from 'node:http';
import { createClient } from '../src/index.ts';

/** A call of the client may take this much longer than the same call with bare `fetch`, in microseconds. */
export const overheadLimit = 50;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return (performance.now() - start) * 1000;
}

/** One call in two ways, in microseconds: medians over all rounds. */
export type CallOverhead = { readonly name: string; readonly bare: number; readonly sdk: number };

/**
 * Returns what a call costs, with the client and with bare `fetch`, against a server in this process.
 *
 * The two take turns, so that whatever else runs on the machine slows both.
 */
export async function callOverhead(rounds: number): Promise<CallOverhead[]> {
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
  const post = {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'k' },
    body: JSON.stringify({ start }),
  };
  const pairs = [
    {
      name: 'sessions.get (GET)',
      bare: () => json('/sessions/s1', { headers: { authorization } }),
      sdk: () => client.sessions.get({ sessionId: 's1' }),
    },
    {
      name: 'sessions.book (POST)',
      bare: () => json('/engagements/e1/sessions', post),
      sdk: () => client.sessions.book({ engagementId: 'e1', start }),
    },
  ];
  const results: CallOverhead[] = [];
  for (const { name, bare, sdk } of pairs) {
    const times = { bare: [] as number[], sdk: [] as number[] };
    for (let round = -rounds / 4; round < rounds; round++) {
      const pair = { bare: await microseconds(bare), sdk: await microseconds(sdk) };
      if (round < 0) continue;
      times.bare.push(pair.bare);
      times.sdk.push(pair.sdk);
    }
    results.push({ name, bare: median(times.bare), sdk: median(times.sdk) });
  }
  server.closeAllConnections();
  server.close();
  return results;
}
