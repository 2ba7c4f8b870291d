import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, type HostUser, hostRoles, startHost } from './harness/index.ts';

let host: Host;
const users: HostUser[] = [];
beforeAll(async () => {
  host = await startHost();
  for (const role of hostRoles) users.push(await host.createUser(role, { organization: 'main' }));
});
afterAll(() => host.close());

const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'contains', 'like', 'not_like'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'near', 'within', 'intersects'],
  ...['nothing', ''],
];
const values = ['x', '', '0', '-1e400', 'null', 'true', '\u0000', "'", '{}', '[[', '%', 'a'.repeat(5000)];

/** Addresses of one collection that no screen asks for. */
function malformed(
  slug: string,
  fields: readonly string[],
): { method: string; path: string; body?: unknown }[] {
  const path = `/api/${slug}`;
  const get = (query: string) => ({ method: 'GET', path: `${path}?${query}` });
  const pick = <Value>(list: readonly Value[], index: number) => list[index % list.length] as Value;
  const filters = fields.flatMap((field, at) =>
    operators.flatMap((operator, turn) => {
      const value = encodeURIComponent(pick(values, at + turn));
      return pick(
        [[`[${operator}]=${value}`], [`[${operator}]=x`, `[${operator}][a]=1`], [`[${operator}][]=${value}`]],
        at + turn,
      ).map((end) => get(`where[${field}]${end}`));
    }),
  );
  return [
    ...filters,
    ...fields.flatMap((field) => [
      get(`sort=${field}`),
      get(`sort=-${field}.x`),
      get(`sort=${field}.email,${field}.hash`),
      get(`where[${field}]=x`),
      get(`where[${field}.id.id][equals]=x`),
      get(`select[${field}][x][y]=true`),
      get(`populate[${field}]=x`),
      get(`joins[${field}][limit]=x`),
    ]),
    ...[
      ...[
        'where=[[[',
        'where=x',
        'where[and]=x',
        'where[and][]=x',
        'where[or][0][and][0]=x',
        'where[__proto__][equals]=1',
      ],
      ...[
        'where[constructor][equals]=1',
        'where[id][equals]=%00',
        'where[][equals]=x',
        'where[id]',
        'sort=__proto__',
      ],
      ...[
        'sort=',
        'sort[]=id',
        'sort[a]=id',
        'sort=id,,',
        'sort=-',
        'limit=x',
        'limit=-1',
        'limit=1e99',
        'limit[]=1',
        'page=-1',
      ],
      ...[
        'page=x',
        'page=1e99',
        'page[a]=1',
        'depth=x',
        'depth=-1',
        'depth=1e9',
        'locale=xx',
        'locale[]=en',
        'locale=all',
      ],
      ...[
        'fallback-locale=xx',
        'fallbackLocale[a]=x',
        'draft=x',
        'trash=x',
        'select=x',
        'select[id]=x',
        'select[][]=true',
      ],
      ...[
        'populate=x',
        'joins=x',
        'joins[x]=y',
        'pagination=x',
        'x[y][z]=1',
        '%',
        '&&&',
        'where[id][in]=a,%00,b',
      ],
    ].map(get),
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) =>
      [
        ...[
          '',
          '/x',
          '/%00',
          '/%',
          '/versions',
          '/versions/x',
          '/x/versions',
          '/x/duplicate',
          '/duplicate/x',
          '/count',
          '/distinct',
        ],
        ...[
          '/verify/x',
          '/access/x',
          '/init',
          '/me',
          '/refresh-token',
          '/unlock',
          '/versions/count',
          '/distinct?field=x',
        ],
        ...['/reset-password', '/forgot-password', '/login', '/access'],
      ].flatMap((end) =>
        method === 'GET'
          ? [{ method, path: `${path}${end}` }]
          : [undefined, '{', 'null', { email: {}, password: [], token: 1 }].map((body) => ({
              method,
              path: `${path}${end}`,
              body,
            })),
      ),
    ),
  ];
}

type Request = {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly user?: HostUser;
};

/** Sends them all, some at a time, and returns those that were answered as a fault. */
async function faultsOf(requests: readonly Request[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...requests];
  const send = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { path, ...request } = next;
      const { status } = await host.request(path, request);
      if (status >= 500)
        faults.push(`${status} ${request.method} ${path.slice(0, 160)} ${JSON.stringify(request.body)}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
  return faults;
}

/** Each collection gets another part of them: all together they are all there, and end in a minute or two. */
const parts = 12;

test('nothing that is wrongly asked of Payload’s own routes is a fault', async () => {
  const collections = host.payload.config.collections.filter(({ endpoints }) => endpoints !== false);
  const requests = collections.flatMap(({ slug, flattenedFields }, at) => {
    // One field of each kind in each collection.
    const kinds = new Map(
      flattenedFields.map((field) => [`${field.type} ${'hasMany' in field && field.hasMany}`, field.name]),
    );
    const role = slug === 'coaching-sessions' ? 'orgAdmin' : slug === 'users' ? 'leader' : 'editor';
    const user = users.find(({ roles }) => roles.includes(role));
    return malformed(slug, ['id', 'createdAt', ...kinds.values()])
      .filter((_, index) => index % parts === at % parts)
      .map((request) => (user ? { ...request, user } : request));
  });
  expect(requests.length).toBeGreaterThan(1000);
  expect(await faultsOf(requests)).toEqual([]);
});

test('nor is the confirmation of an address where none is confirmed', async () => {
  const paths = ['/api/users/verify/x', '/api/users/verify/%00'];
  expect(await faultsOf(paths.map((path) => ({ method: 'POST', path })))).toEqual([]);
});
