import { type ErrorCode, errorCodes, errorText } from '@coaching/core';
import { apiBasePath, problemSchema, type Route, type RouteName, routes } from '@coaching/core/api';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordDefinitions } from '../src/collections/index.ts';
import { tableName } from '../src/host/tables.ts';
import { type Host, type HostReply, type HostUser, hostRoles, startHost } from './harness/index.ts';

let host: Host;
let pool: pg.Pool;
const users: HostUser[] = [];
beforeAll(async () => {
  host = await startHost({ options: { key: Buffer.alloc(32, 1).toString('base64') } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  for (const role of hostRoles) users.push(await host.createUser(role));
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

const all: readonly (readonly [RouteName, Route])[] = Object.entries(routes).flatMap(([name, route]) =>
  isRouteName(name) ? [[name, route] as const] : [],
);
const anyId = 'abcdefghijklmnopqrstuvwxyz';

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(routes, name);
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** The route's address with ids that lead nowhere. */
const addressOf = (route: Route) =>
  `${apiBasePath}${route.path
    .replace('{version}', '1')
    .replace('{lens}', 'energy')
    .replaceAll(/\{\w+\}/g, anyId)}`;

async function rows(): Promise<string> {
  const counts = await Promise.all(
    recordDefinitions.map(async ({ name }) => {
      const {
        rows: [row],
      } = await pool.query(`select count(*)::text as n from ${tableName(name)}`);
      return `${name} ${row.n}`;
    }),
  );
  return counts.join('\n');
}

/** Every refusal is a problem document of the contract: a known code, a sentence, no stack trace. */
function expectProblem(reply: HostReply, label: string): void {
  expect([label, reply.headers.get('content-type')]).toEqual([label, 'application/problem+json']);
  expect(reply.json, label).toMatchObject({
    code: expect.any(String),
    message: expect.any(String),
    issues: expect.any(Array),
    requestId: expect.any(String),
  });
  expect(reply.text, label).not.toMatch(/node_modules|\.ts:\d|at async/);
}

describe('every route', () => {
  test.each(all.filter(([, route]) => route.entry === 'signedIn'))(
    '%s answers 401 to somebody who is not signed in',
    async (name, route) => {
      const reply = await host.request(addressOf(route), { method: route.method });
      expect([name, reply.status]).toEqual([name, 401]);
      expectProblem(reply, name);
    },
  );

  test.each(all)(
    '%s names the methods of its address where it is asked by another one',
    async (name, route) => {
      const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
      const own = all.filter(([, { path }]) => path === route.path).map(([, { method }]) => String(method));
      for (const method of methods) {
        const reply = await host.request(addressOf(route), { method });
        const allowed = reply.headers.get('allow')?.split(', ') ?? [];
        expect([name, method, reply.status === 405]).toEqual([name, method, !own.includes(method)]);
        if (reply.status !== 405) continue;
        expectProblem(reply, name);
        expect(reply.json).toMatchObject({ code: 'method_not_allowed' });
        expect(allowed).toEqual(expect.arrayContaining([...own, 'OPTIONS']));
        expect(allowed).not.toContain(method);
      }
    },
  );

  // Who needs no account and says nothing is never refused.
  const refusing = all.filter(
    ([, route]) => route.entry !== 'public' || route.query || route.body || route.params,
  );
  test.each(refusing)(
    '%s refuses in the language that the query or the header asks for',
    async (name, route) => {
      const address = `${addressOf(route)}?limit=0`;
      const refuse = async (query: string, headers: Record<string, string>) => {
        const request = { method: route.method, headers, ...(route.body ? { body: '{' } : {}) };
        const { json, headers: answered } = await host.request(`${address}${query}`, request);
        const { code, message } = problemSchema.parse(json);
        return { message, language: answered.get('content-language'), code };
      };
      const asked = [
        [await refuse('&locale=de-AT', { 'accept-language': 'en' }), 'de'],
        [await refuse('', { 'accept-language': 'fr, de;q=0.9, en;q=0.5' }), 'de'],
        [await refuse('', {}), 'en'],
      ] as const;
      for (const [{ message, language, code }, expected] of asked) {
        expect([name, language, message]).toEqual([
          name,
          expected,
          isErrorCode(code) && errorText(code, expected),
        ]);
      }
    },
  );

  test.each(
    all.filter(
      ([, route]) => route.entry === 'signedIn' && route.path.includes('{') && !route.body && !route.query,
    ),
  )('%s answers 403 or 404 to everybody about things that are not theirs', async (name, route) => {
    for (const user of users) {
      const reply = await host.request(addressOf(route), { method: route.method, user });
      expect([name, user.roles, reply.status]).toEqual([
        name,
        user.roles,
        expect.toSatisfy((s: number) => s === 403 || s === 404),
      ]);
      expectProblem(reply, name);
    }
  });

  test.each(all.filter(([, route]) => route.body))(
    '%s refuses what is not JSON, too large or empty, and writes nothing',
    async (name, route) => {
      const user = users[1];
      const before = await rows();
      const bodies = [
        '{',
        '[1,',
        'nonsense',
        JSON.stringify({ text: 'x'.repeat(1_100_000) }),
        '[]',
        'null',
        '42',
      ];
      for (const body of bodies) {
        const reply = await host.request(addressOf(route), {
          method: route.method,
          body,
          ...(user ? { user } : {}),
        });
        expect([name, body.slice(0, 10), reply.status]).toEqual([
          name,
          body.slice(0, 10),
          expect.toSatisfy((s: number) => s >= 400 && s < 500),
        ]);
        expectProblem(reply, name);
      }
      expect(await rows()).toBe(before);
    },
  );

  test('10,000 malformed bodies are refused with the paths of their fields, and nothing is written', async () => {
    const user = users[1];
    const withBody = all.filter(([, route]) => route.body && !route.body.safeParse({}).success);
    const before = await rows();
    const seen = { refused: 0, withPaths: 0 };
    const perRoute = Math.ceil(10_000 / withBody.length);
    for (const [name, route] of withBody) {
      const malformed = fc
        .oneof(
          fc.object({
            maxDepth: 2,
            key: fc.constantFrom(
              ...Object.keys(route.body?.shape ?? {}),
              'other',
              '__proto__',
              'constructor',
            ),
          }),
          fc.array(fc.anything()),
          fc.string(),
          fc.double(),
        )
        .filter((body) => !route.body?.safeParse(JSON.parse(JSON.stringify(body ?? null) ?? 'null')).success);
      const samples = fc.sample(malformed, { numRuns: perRoute, seed: 7 });
      for (let at = 0; at < samples.length; at += 20) {
        const replies = await Promise.all(
          samples.slice(at, at + 20).map((body) =>
            host.request(addressOf(route), {
              method: route.method,
              body: JSON.stringify(body ?? null) ?? 'null',
              ...(user ? { user } : {}),
            }),
          ),
        );
        for (const reply of replies) {
          expect([name, reply.status]).toEqual([
            name,
            expect.toSatisfy((s: number) => s === 400 || s === 422),
          ]);
          expectProblem(reply, name);
          seen.refused += 1;
          if (/"path":\[/.test(reply.text)) seen.withPaths += 1;
        }
      }
    }
    expect(seen.refused).toBeGreaterThanOrEqual(10_000);
    expect(seen.withPaths).toBe(seen.refused);
    expect(await rows()).toBe(before);
  });
});
