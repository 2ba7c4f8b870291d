import { expect, test } from 'vitest';
import { baseUrl, fakeApi } from '../test/fakeApi.ts';
import { createClient, isConflictError, isValidationError } from './index.ts';

const session = { id: 's1', engagementId: 'e1', state: 'confirmed' };
const booking = { engagementId: 'e1', start: '2026-03-02T09:00:00.000Z', kind: 'coaching' } as const;
const soon = { 'retry-after': '0' };

test('one flat input becomes path, query and body', async () => {
  const api = fakeApi()
    .on('POST', '/engagements/e1/sessions', { status: 201, body: session })
    .on(
      'GET',
      '/engagements/e1/open-slots?from=2026-03-02T00%3A00%3A00.000Z&to=2026-03-03T00%3A00%3A00.000Z',
      {
        body: { items: [] },
      },
    );
  const client = createClient({ baseUrl: `${baseUrl}/`, fetch: api.fetch });
  expect(await client.sessions.book(booking)).toEqual(session);
  expect(api.calls[0]?.body).toEqual({ start: booking.start, kind: 'coaching' });
  expect(api.calls[0]?.headers.get('content-type')).toBe('application/json');
  const day = { from: '2026-03-02T00:00:00.000Z', to: '2026-03-03T00:00:00.000Z' };
  expect(await client.availability.openSlots({ engagementId: 'e1', ...day })).toEqual({ items: [] });
  api.assertAllUsed();
});

test('a method without input takes the options first', async () => {
  const api = fakeApi().on('GET', '/account', { body: { id: 'p1' } });
  const client = createClient({ baseUrl, fetch: api.fetch });
  await client.account.me({ headers: { 'x-trace': 't1' } });
  expect(api.calls[0]?.headers.get('x-trace')).toBe('t1');
});

test('methods work without their object', async () => {
  const api = fakeApi().on('GET', '/sessions/s1', { body: session });
  const { get } = createClient({ baseUrl, fetch: api.fetch }).sessions;
  expect(await get({ sessionId: 's1' })).toEqual(session);
});

test('ids cannot lead to another address', async () => {
  const api = fakeApi().on('GET', '/sessions/a%2F..%2Fb', { body: session });
  const client = createClient({ baseUrl, fetch: api.fetch });
  await client.sessions.get({ sessionId: 'a/../b' });
  for (const sessionId of ['', '.', '..'])
    await expect(client.sessions.get({ sessionId })).rejects.toThrow('`sessionId` must be an id');
  // @ts-expect-error -- an id is required
  await expect(client.sessions.get({})).rejects.toThrow('`sessionId` must be an id');
  expect(api.calls).toHaveLength(1);
});

test('a refusal carries its code, and is not retried', async () => {
  const issues = [{ path: ['start'], code: 'taken', message: 'Taken.' }];
  const api = fakeApi().on('POST', '/engagements/e1/sessions', {
    status: 409,
    body: { code: 'slot_taken', message: 'Choose another slot.', issues, requestId: 'r1' },
  });
  const client = createClient({ baseUrl, fetch: api.fetch });
  const error = await client.sessions.book(booking).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'slot_taken', status: 409, message: 'Choose another slot.', issues });
  expect(isConflictError(error) && error.requestId).toBe('r1');
  expect(isValidationError(error)).toBe(false);
  api.assertAllUsed();
});

test('a fault of the server is not retried, for it may have done something', async () => {
  const api = fakeApi().on('GET', '/sessions/s1', {
    status: 500,
    body: { code: 'internal', message: 'Later.' },
  });
  const client = createClient({ baseUrl, fetch: api.fetch });
  await expect(client.sessions.get({ sessionId: 's1' })).rejects.toMatchObject({
    name: 'ServerError',
    code: 'internal',
  });
  expect(api.calls).toHaveLength(1);
});

test('what passes is retried, and every try of a POST carries the same key', async () => {
  const api = fakeApi()
    .on('POST', '/engagements/e1/sessions', { throws: new TypeError('fetch failed') })
    .on('POST', '/engagements/e1/sessions', { status: 503, headers: soon })
    .on('POST', '/engagements/e1/sessions', { status: 201, body: session })
    .on('POST', '/engagements/e1/sessions', { status: 201, body: session });
  const client = createClient({ baseUrl, fetch: api.fetch });
  expect(await client.sessions.book(booking)).toEqual(session);
  await client.sessions.book(booking);
  const keys = api.calls.map(({ headers }) => headers.get('idempotency-key'));
  expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
  api.assertAllUsed();
});

test.each([429, 502, 503, 504])('%i is retried as often as allowed, then thrown', async (status) => {
  const api = fakeApi();
  for (let reply = 0; reply < 4; reply++) api.on('GET', '/account', { status, headers: soon });
  const client = createClient({ baseUrl, fetch: api.fetch, retries: 1 });
  await expect(client.account.me()).rejects.toMatchObject({ status, code: 'unexpected_reply' });
  await expect(client.account.me({ retries: 0 })).rejects.toMatchObject({ status });
  expect(api.calls).toHaveLength(3);
});

test('a PUT is retried with a key of the caller, and not without', async () => {
  const broken = { throws: new TypeError('fetch failed') };
  const api = fakeApi().on('PUT', '/assessments/a1/answers', broken);
  const client = createClient({ baseUrl, fetch: api.fetch });
  const input = { assessmentId: 'a1', answers: { i1: 3 } };
  await expect(client.assessments.saveAnswers(input)).rejects.toMatchObject({
    name: 'ConnectionError',
    code: 'connection_failed',
  });
  expect(api.calls[0]?.headers.has('idempotency-key')).toBe(false);
  api
    .on('PUT', '/assessments/a1/answers', broken)
    .on('PUT', '/assessments/a1/answers', { body: { id: 'a1' } });
  await client.assessments.saveAnswers(input, { idempotencyKey: 'mine' });
  expect(api.calls.slice(1).map(({ headers }) => headers.get('idempotency-key'))).toEqual(['mine', 'mine']);
  api.assertAllUsed();
});

test('nobody waits for a reply that cannot come in time', async () => {
  const api = fakeApi().on('GET', '/account', { status: 429, headers: { 'retry-after': '60' } });
  const client = createClient({ baseUrl, fetch: api.fetch, timeoutMs: 5000 });
  await expect(client.account.me()).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 60_000 });
});

test('the token is asked for before every call, and may be missing', async () => {
  const tokens = ['t1', undefined];
  const api = fakeApi().on('GET', '/account', {}).on('GET', '/account', {});
  const client = createClient({ baseUrl, fetch: api.fetch, auth: async () => tokens.shift() });
  await client.account.me();
  await client.account.me();
  expect(api.calls.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', null]);
});

test('a token that cannot be had stops the call', async () => {
  const api = fakeApi();
  const auth = () => Promise.reject(new Error('The store is locked.'));
  const client = createClient({ baseUrl, fetch: api.fetch, auth });
  await expect(client.account.me()).rejects.toThrow('The store is locked.');
  expect(api.calls).toEqual([]);
});

test('public calls and the answers of raters say nothing about who is signed in', async () => {
  const api = fakeApi()
    .on('GET', '/content/articles/trust', {})
    .on('POST', '/feedback-forms/link', { status: 201 })
    .on('GET', '/account', {});
  const client = createClient({ baseUrl, fetch: api.fetch, auth: 't1' });
  await client.content.getArticle({ key: 'trust' });
  await client.feedback.submit({ token: 'link', answers: {} });
  await client.account.me();
  expect(api.calls.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, 'Bearer t1']);
  expect(api.calls.map(({ credentials }) => credentials)).toEqual(['omit', 'omit', undefined]);
});

test('every call asks for the language of the client, where it names none itself', async () => {
  const api = fakeApi()
    .on('GET', '/content/articles/trust', {})
    .on('GET', '/content/articles/trust', {})
    .on('POST', '/sessions/s1/cancel', {});
  const client = createClient({ baseUrl, fetch: api.fetch, locale: 'de' });
  await client.content.getArticle({ key: 'trust' });
  await client.content.getArticle({ key: 'trust' }, { locale: 'en' });
  await client.sessions.cancel({ sessionId: 's1' });
  api.assertAllUsed();
  expect(api.calls.map(({ headers }) => headers.get('accept-language'))).toEqual(['de', 'en', 'de']);
});

test('fields that the route does not take are not sent', async () => {
  const api = fakeApi().on('POST', '/sessions/s1/agenda', { status: 201 });
  const client = createClient({ baseUrl, fetch: api.fetch });
  const input = { sessionId: 's1', text: 'Trust', reflection: 'private' };
  await client.sessions.addAgendaItem(input);
  expect(api.calls[0]?.body).toEqual({ text: 'Trust' });
});

test('headers of the call win over those of the client', async () => {
  const api = fakeApi().on('GET', '/account', {});
  const client = createClient({ baseUrl, fetch: api.fetch, headers: { 'X-App': 'a', 'X-Trace': '1' } });
  await client.account.me({ headers: { 'x-trace': '2' } });
  expect(Object.fromEntries(api.calls[0]?.headers ?? [])).toEqual({ 'x-app': 'a', 'x-trace': '2' });
});

test.each(['<html>Sign in to the Wi-Fi</html>', '', 'null', '"text"'])(
  'a success that is not the contract: %j',
  async (body) => {
    const fetch = async () => new Response(body);
    const client = createClient({ baseUrl, fetch });
    await expect(client.account.me()).rejects.toMatchObject({
      name: 'ResponseError',
      code: 'response_invalid',
      body,
    });
  },
);

test('a base that is no address is refused when the client is made', () => {
  expect(() => createClient({ baseUrl: 'api.example' })).toThrow(TypeError);
  expect(() => createClient({ baseUrl: '' })).not.toThrow();
  expect(() => createClient({ baseUrl: '/proxy' })).not.toThrow();
});
