import { describe, expect, test } from 'vitest';
import { call, signIn } from '../client.ts';

const tokenOf = async (name: string) => (await signIn(`${name}@example.com`)).token;

/** What nobody reads of an account, whoever asks; only hidden from whom the filters and orders could tell. */
const hidden = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration'];
/** What other hosts have, and this one has not: an order by it is none. */
const absent = ['loginAttempts', 'lockUntil', 'apiKey', 'apiKeyIndex'];

describe('CVE-2023-30843: what is hidden is not guessed either', () => {
  test.each([...hidden, ...absent])('%s', async (field) => {
    for (const name of ['leader', 'coach', 'editor', 'admin']) {
      const token = await tokenOf(name);
      for (const query of [
        `where[${field}][like]=a`,
        `where[${field}][exists]=true`,
        `where[or][0][${field}][greater_than]=a`,
        `where[and][0][or][0][${field}][not_equals]=a`,
        `sort=${field}`,
        `sort=-${field}`,
        `sort=name,${field}`,
      ]) {
        const { status, body } = await call(`/api/users?${query}`, { token });
        const isRefused = status >= 400 && status < 500;
        const isOrder = query.startsWith('sort');
        // Whoever reads themselves alone learns nothing by an order of one.
        const isAlone = isOrder && Reflect.get(Object(body), 'totalDocs') === 1;
        const means = isOrder && absent.includes(field) ? 'nothing' : 'something';
        expect([name, query, isRefused || isAlone || means === 'nothing']).toEqual([name, query, true]);
        expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken|apiKey)":/);
      }
    }
  });
});

test.each([
  'select[hash]=true&select[salt]=true',
  'select[sessions]=true',
  'populate[users][hash]=true&depth=3',
  'joins[x][limit]=1',
  'depth=999999',
  'showHiddenFields=true',
  'overrideAccess=true',
  'user=admin',
])(
  'CVE-2026-105849: an account shows no secret by %s, not even its own or to an administrator',
  async (query) => {
    for (const name of ['leader', 'editor', 'admin']) {
      const { id, token } = await signIn(`${name}@example.com`);
      for (const path of [`/api/users/${id}`, '/api/users', '/api/users/me', '/api/articles'])
        expect(JSON.stringify((await call(`${path}?${query}`, { token })).body)).not.toMatch(
          /"(hash|salt|resetPasswordToken|apiKey|apiKeyIndex|password)":|"_strategy":"(?!local)/,
        );
      expect([403, 404]).toContain((await call(`/api/users/api-key/${id}`, { token })).status);
    }
  },
);

/** Practice and accounts, asked through whatever leads to them. */
const related = [
  'coaching-sessions?where[leader.email][like]=a',
  'coaching-sessions?where[coach.hash][exists]=true',
  'coaching-sessions?where[engagement.state][equals]=active',
  'coaching-engagements?where[participants.person.email][like]=a',
  'coaching-assessments?where[engagement.organization][equals]=main',
  'coaching-notes?where[session.leader.name][like]=L',
  'payload-locked-documents?where[user.email][like]=a',
  'payload-preferences?where[user.email][like]=a',
  'payload-locked-documents?where[document.title][like]=a',
];

test.each(related)('CVE-2026-105852: %s tells nobody of what it leads to', async (query) => {
  for (const name of ['leader', 'coach', 'sponsor', 'editor']) {
    const { status, body } = await call(`/api/${query}`, { token: await tokenOf(name) });
    expect([name, status]).toEqual([name, expect.toSatisfy((code: number) => code < 500)]);
    const count = typeof body === 'object' && body !== null && 'totalDocs' in body ? body.totalDocs : 0;
    expect([name, count]).toEqual([name, 0]);
  }
});

test('CVE-2026-25574: nobody reads, changes or deletes the settings of others, and everybody deletes their own', async () => {
  const [owner, other] = [await tokenOf('editor'), await tokenOf('admin')];
  const path = '/api/payload-preferences/an-advisory';
  expect(await call(path, { token: owner, body: { value: { of: 'the editor' } } })).toMatchObject({
    status: 200,
  });
  for (const token of [other, await tokenOf('leader'), undefined]) {
    const asked = { ...(token === undefined ? {} : { token }) };
    expect(JSON.stringify((await call(path, asked)).body)).not.toContain('the editor');
    expect([401, 403, 404]).toContain((await call(path, { ...asked, method: 'DELETE' })).status);
    expect(JSON.stringify((await call('/api/payload-preferences?limit=100', asked)).body)).not.toContain(
      'the editor',
    );
  }
  await call(path, { token: other, body: { value: { of: 'the admin' } } });
  expect(await call(path, { token: owner })).toMatchObject({ body: { value: { of: 'the editor' } } });
  expect((await call(path, { token: owner, method: 'DELETE' })).status).toBe(200);
  expect((await call(path, { token: owner, method: 'DELETE' })).status).toBe(404);
  expect(JSON.stringify((await call(path, { token: owner })).body)).not.toContain('the editor');
  expect(await call(path, { token: other })).toMatchObject({ body: { value: { of: 'the admin' } } });
});

test.each(['articles', 'instruments', 'programs', 'agreement-templates'])(
  'drafts and versions of %s are for editors alone',
  async (slug) => {
    const editor = await tokenOf('editor');
    const draft = await call(`/api/${slug}?draft=true`, {
      token: editor,
      body: { title: 'A draft of an advisory' },
    });
    const id =
      typeof draft.body === 'object' && draft.body !== null && 'doc' in draft.body
        ? String(Reflect.get(Object(draft.body.doc), 'id'))
        : '';
    expect([draft.status, id]).toEqual([201, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    for (const token of [undefined, await tokenOf('leader'), await tokenOf('coach')]) {
      for (const query of [
        `${slug}?draft=true&limit=500`,
        `${slug}/${id}?draft=true`,
        `${slug}?where[_status][equals]=draft`,
        `${slug}?where[_status][not_equals]=published`,
        `${slug}/versions`,
        `${slug}/versions?where[version.title][like]=advisory`,
        `${slug}?select[title]=true&draft=true&trash=true`,
      ]) {
        const { body } = await call(`/api/${query}`, token === undefined ? {} : { token });
        expect([query, JSON.stringify(body).includes('A draft of an advisory')]).toEqual([query, false]);
      }
      const stolen = await call(`/api/${slug}/${id}/duplicate`, {
        ...(token === undefined ? {} : { token }),
        method: 'POST',
      });
      expect([401, 403, 404]).toContain(stolen.status);
    }
    expect((await call(`/api/${slug}/${id}`, { token: editor, method: 'DELETE' })).status).toBe(200);
  },
);
