import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/seed/demoUsers.ts';
import { type App, startApp } from './startApp.ts';

/** `FLOOD=10 vitest run test/floods.test.ts` sends ten times as much. */
const times = Number(process.env.FLOOD ?? 1);

// An app of its own: who floods is counted out, and everybody comes from the same network here.
let app: App;
beforeAll(async () => {
  app = await startApp({ SEED_DEMO: 'accounts', REQUEST_SECONDS: '15' });
});
afterAll(() => app.stop());

const api = '/api/coaching/v1';
const range = (count: number) => Array.from({ length: count * times }, (_, index) => index);

async function statusOf(path: string, body?: unknown): Promise<number> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const reply = await fetch(`${app.cmsUrl}${path}`, {
    headers: { 'content-type': 'application/json' },
    ...sent,
  });
  await reply.arrayBuffer();
  return reply.status;
}

/** Sends them all, as many at a time as there are hands, and returns how often each status came. */
async function flood(
  count: number,
  send: (index: number) => Promise<number>,
  hands = 40,
): Promise<Record<number, number>> {
  const left = range(count);
  const statuses: Record<number, number> = {};
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const status = await send(next);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
  return statuses;
}

/** Asks, as one of those who have nothing to do with it, for as long as a flood lasts; at least once. */
async function meanwhile<Result>(flooding: Promise<Result>): Promise<Result> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  flooding.then(end, end);
  do {
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf(`${api}/content/tools`)).toBe(200);
  } while (!isOver);
  return flooding;
}

type Held = { readonly socket: Socket; readonly said: () => string; readonly isClosed: () => boolean };

/** A connection on which these bytes were sent, and nothing more. */
function hold(bytes: string): Promise<Held> {
  const { hostname, port } = new URL(app.cmsUrl);
  return new Promise((resolve) => {
    let text = '';
    let closed = false;
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      resolve({ socket, said: () => text, isClosed: () => closed });
    });
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    socket.on('error', () => undefined);
    socket.once('close', () => {
      closed = true;
    });
  });
}

const head = (path: string, more: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${more}\r\n`;

/** Connections on which nobody ever says all that they have begun to say. */
const slow: readonly (readonly [name: string, bytes: string])[] = [
  ['say nothing', ''],
  ['never end their head', 'GET /health/live HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['never end their body', `${head('/api/users/login', 'Content-Length: 1000\r\n')}{`],
  ['never end their body to the API', `${head(`${api}/inquiries`, 'Content-Length: 1000\r\n')}{`],
  [
    'never end a body in pieces',
    `${head(`${api}/account/sign-in`, 'Transfer-Encoding: chunked\r\n')}1\r\n{\r\n`,
  ],
  [
    'never end a form',
    'POST /admin/login HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9999\r\n\r\n--x\r\n',
  ],
];

const isRefusal = (line: string) => /^(|HTTP\/1\.1 4\d\d [\w ]+)$/.test(line);

test('connections on which nobody says all that they have begun to say keep nobody out, and end', async () => {
  const held = await Promise.all(
    slow.flatMap(([name, bytes]) => range(40).map(async () => ({ name, ...(await hold(bytes)) }))),
  );
  await meanwhile(
    statusOf(`${api}/account/sign-in`, { email: 'leader@example.com', password: demoPassword }),
  );
  await expect.poll(() => held.filter(({ isClosed }) => !isClosed()).map(({ name }) => name)).toEqual([]);
  // Whoever has begun to ask is told why it ends, or was refused before.
  const answersTo = (name: string) =>
    [...new Set(held.filter((one) => one.name === name).map(({ said }) => said().split('\r\n')[0]))].join();
  for (const [name] of slow) expect([name, answersTo(name)]).toEqual([name, expect.toSatisfy(isRefusal)]);
  for (const name of ['never end their head', 'never end their body'])
    expect([name, answersTo(name)]).toEqual([name, 'HTTP/1.1 408 Request Timeout']);
});

test('many connections at once are all answered', async () => {
  const statuses = await meanwhile(
    flood(600, (index) => statusOf(index % 3 === 0 ? `${api}/content/articles` : '/health/live'), 300),
  );
  // Where the machine has other things to do, somebody may have to ask again.
  for (const status of Object.keys(statuses)) expect([200, 408, 503]).toContain(Number(status));
  expect(statuses[200]).toBeGreaterThan(500 * times);
});

test('heads that are too large are refused, one after the other on one connection', async () => {
  const large = `GET /health/live HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(100_000)}\r\n\r\n`;
  const held = await meanwhile(Promise.all(range(40).map(() => hold(large.repeat(5)))));
  await expect.poll(() => held.every(({ isClosed }) => isClosed())).toBe(true);
  for (const { said } of held) expect(said()).toMatch(/^(HTTP\/1\.1 431 |$)/);
  const pipelined = await hold('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(500));
  await expect.poll(() => pipelined.said().match(/HTTP\/1\.1 200 OK/g)?.length).toBe(500);
  pipelined.socket.destroy();
});

test('many large bodies are refused, and nobody waits for them', async () => {
  const body = { email: 'a@example.com', password: 'x'.repeat(3 * 2 ** 20) };
  // Whoever is refused while they still send may be cut off before they have read why: 0.
  const refused = (index: number) =>
    statusOf(index % 2 === 0 ? `${api}/inquiries` : '/api/payload-preferences/x', body).catch(() => 0);
  const statuses = await meanwhile(flood(40, refused, 10));
  for (const status of Object.keys(statuses)) expect([0, 400, 401, 403, 413, 422]).toContain(Number(status));
});

test('many inquiries are counted out', async () => {
  const inquiry = {
    name: 'Flood (demo)',
    email: 'flood@example.com',
    askedBy: 'leader',
    message: 'One of many.',
  };
  const statuses = await meanwhile(flood(90, () => statusOf(`${api}/inquiries`, inquiry)));
  expect(statuses[201]).toBe(40);
  expect(statuses).toEqual({ 201: 40, 429: 90 * times - 40 });
});

test('many guesses at the links of raters are counted out', async () => {
  const guess = (index: number) => statusOf(`${api}/feedback-forms/${String(index).padStart(43, 'x')}`);
  const hands = 10;
  const statuses = await meanwhile(flood(120, guess, hands));
  expect(Object.keys(statuses).sort()).toEqual(['404', '429']);
  // It is counted once it is known that there is none: those under way at the same time are looked up as well.
  expect(statuses[404]).toBeLessThanOrEqual(30 + hands);
});

test('many sign-ins are counted out, on both doors, and whoever was signed in before goes on', async () => {
  const { token } = await (
    await fetch(`${app.cmsUrl}${api}/account/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'coach@example.com', password: demoPassword }),
    })
  ).json();
  const doors = [`${api}/account/sign-in`, '/api/users/login'];
  const guess = (index: number) =>
    statusOf(doors[index % 2] ?? '', {
      email: `stranger${index % 60}@example.com`,
      password: `guess ${index}`,
    });
  const statuses = await meanwhile(flood(150, guess, 15));
  expect(Object.keys(statuses).sort()).toEqual(['401', '429']);
  expect(statuses[401]).toBeLessThanOrEqual(50);
  const own = await fetch(`${app.cmsUrl}${api}/account`, { headers: { authorization: `Bearer ${token}` } });
  expect(own.status).toBe(200);
});

test('the process that was flooded is the one that was started', () => {
  expect(app.output()).not.toMatch(/has ended unexpectedly|heap limit|unhandled/i);
});
