import { describe, expect, inject, test } from 'vitest';
import { call, signIn } from '../client.ts';

/** Seconds; longer than the database lets anything run, so that what waits for it is a fault. */
const wait = 40;
const sql = [
  "x' or 1=1 --",
  `x'; select pg_sleep(${wait}); --`,
  `x') or (select pg_sleep(${wait})) is null --`,
  `"; drop table users; --`,
  `' union select hash, salt, email from users --`,
  `\\'; select pg_sleep(${wait}) --`,
  `$$; select pg_sleep(${wait}); $$`,
  `x" = 'a' or (select count(*) from pg_sleep(${wait})) > 0 or "x`,
  `{"$ne":null}`,
  `') ? (@.a == "b" || pg_sleep(${wait}))`,
];

const fields = ['title', 'body', 'body.root.children.text', 'id', 'createdAt', '_status'];

/** Asks with a text in every place of a query where one can stand. */
const queries = (text: string): readonly (readonly [advisory: string, query: string])[] => {
  const value = encodeURIComponent(text);
  return [
    ...fields.flatMap((field) => [
      ['CVE-2026-25544', `where[${field}][equals]=${value}`] as const,
      ['CVE-2026-25544', `where[${field}][contains]=${value}`] as const,
      ['CVE-2026-25544', `where[${field}][like]=${value}`] as const,
      ['CVE-2026-25544', `where[${field}][not_like]=${value}`] as const,
      ['CVE-2026-63316', `where[${field}][in]=${value},${value}`] as const,
      ['CVE-2026-63316', `where[${field}][not_in][0]=${value}`] as const,
      ['CVE-2026-63316', `where[${field}][all]=${value}`] as const,
    ]),
    ['CVE-2026-105856', `where[body.${value}][equals]=x`],
    ['CVE-2026-105856', `where[body.root.${value}][exists]=true`],
    ['CVE-2026-105856', `where[${value}][equals]=x`],
    ['CVE-2026-105856', `where[title][${value}]=x`],
    ['CVE-2026-105845', `sort=${value}`],
    ['CVE-2026-105845', `sort=title,-${value}`],
    ['CVE-2026-105845', `limit=${value}&page=${value}&depth=${value}`],
    ['CVE-2026-105845', `locale=${value}&fallback-locale=${value}`],
    ['CVE-2026-39356', `select[${value}]=true`],
    ['CVE-2026-39356', `populate[${value}][${value}]=true`],
    ['CVE-2026-39356', `joins[${value}][sort]=${value}`],
    ['CVE-2026-39356', `field=${value}`],
  ];
};

/** Whether every account is there still, with the password it had. */
async function isWhole(): Promise<boolean> {
  const { token } = await signIn('admin@example.com');
  const { body } = await call('/api/users?limit=0', { token });
  return Number(Reflect.get(Object(body), 'totalDocs')) >= 5;
}

describe('no query becomes a part of the language of the database', () => {
  test.each(sql)('%s', async (text) => {
    const { token } = await signIn('editor@example.com');
    const { body } = await call('/api/articles?limit=1', { token });
    const all = Number(Reflect.get(Object(body), 'totalDocs'));
    // Each text in every second place: all together they are in all of them.
    const turn = sql.indexOf(text);
    const other = turn % 4 < 2 ? 'articles/count' : 'articles/versions';
    for (const [advisory, query] of queries(text).filter((_, place) => (place + turn) % 2 === 0)) {
      for (const path of ['articles', query.startsWith('field') ? 'articles/distinct' : other]) {
        const reply = await call(`/api/${path}?${query}`, { token });
        const said = JSON.stringify(reply.body);
        expect([advisory, path, query, reply.status]).toEqual([
          advisory,
          path,
          query,
          expect.toSatisfy((status: number) => status < 500),
        ]);
        expect(said).not.toMatch(/syntax error|"hash"|admin@example\.com/);
        // Nothing is like such a text, so nothing is found by it, and not everything.
        if (path === 'articles' && /\[(equals|contains|like)\]=/.test(query) && reply.status === 200)
          expect([query, Reflect.get(Object(reply.body), 'totalDocs')]).toEqual([query, 0]);
      }
    }
    expect(all).toBeGreaterThan(0);
    expect(await isWhole()).toBe(true);
  });
});

const polluted = 'an-advisory-was-here';
const pollution = [
  `__proto__[${polluted}]=1`,
  `__proto__.${polluted}=1`,
  `constructor[prototype][${polluted}]=1`,
  `constructor.prototype.${polluted}=1`,
  `where[__proto__][${polluted}]=1`,
  `where[constructor][prototype][${polluted}]=1`,
  `select[__proto__][${polluted}]=true`,
  `populate[__proto__][${polluted}]=true`,
  `joins[__proto__][${polluted}]=1`,
  `where[and][0][__proto__][${polluted}]=1`,
];

test.each(pollution)('CVE-2026-105844: no query changes what all objects are: %s', async (query) => {
  const { token } = await signIn('editor@example.com');
  const bodies = [
    `{"__proto__":{"${polluted}":1,"isAdmin":true}}`,
    `{"constructor":{"prototype":{"${polluted}":1}}}`,
    `{"title":"x","body":{"__proto__":{"${polluted}":1}}}`,
  ];
  for (const path of [
    '/api/articles',
    '/api/users/me',
    '/api/coaching/v1/content/tools',
    '/api/payload-preferences/x',
  ])
    expect((await call(`${path}?${query}`, { token })).status).toBeLessThan(500);
  for (const body of bodies)
    for (const path of [
      '/api/articles?draft=true',
      '/api/users/reset-password',
      '/api/coaching/v1/inquiries',
      '/api/payload-preferences/x',
    ])
      expect(
        (
          await fetch(`${inject('cmsUrl')}${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
            body,
          })
        ).status,
      ).toBeLessThan(500);
  const me = await call('/api/users/me', { token });
  expect(JSON.stringify(me.body)).not.toContain(polluted);
  expect((await call('/api/users')).status).toBe(403);
});

test.each([
  ['a deep filter', `where${'[and][0]'.repeat(200)}[title][equals]=x`],
  [
    'a wide filter',
    Array.from({ length: 400 }, (_, index) => `where[or][${index}][title][like]=a`).join('&'),
  ],
  ['a long list', `where[id][in]=${Array.from({ length: 300 }, () => 'x').join(',')}`],
  ['a sparse list', 'where[or][4294967294][title][equals]=x'],
  ['a great depth', 'depth=1000000000'],
  ['all there is', 'limit=0&depth=10&draft=true&locale=all&pagination=false'],
  ['a slow pattern', `where[title][like]=${'%25'.repeat(2000)}`],
  ['many joins', Array.from({ length: 300 }, (_, index) => `joins[j${index}][limit]=0`).join('&')],
])('%s is answered, and so are the others', async (_, query) => {
  for (const token of [(await signIn('editor@example.com')).token, undefined]) {
    const [reply, other] = await Promise.all([
      call(`/api/articles?${query}`, token === undefined ? {} : { token }),
      fetch(`${inject('cmsUrl')}/health`),
    ]);
    expect([reply.status < 500, other.status]).toEqual([true, 200]);
  }
});

test.each([
  '{ __schema { types { name } } }',
  `{ ${'a { '.repeat(500)}b${' }'.repeat(500)} }`,
  'mutation { loginUser(email: "a", password: "b") { token } }',
])('there is no GraphQL to ask, nor a playground: %.30s', async (query) => {
  const { token } = await signIn('admin@example.com');
  for (const path of ['/api/graphql', '/graphql', '/api/graphql-playground'])
    for (const more of [{ body: { query } }, {}])
      expect([404, 405]).toContain(
        (
          await call(`${path}${'body' in more ? '' : `?query=${encodeURIComponent(query)}`}`, {
            token,
            ...more,
          })
        ).status,
      );
});
