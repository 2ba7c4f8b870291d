import { expect, test } from 'vitest';
import { fillRoute } from './fillRoute.ts';
import { parseRoute } from './parseRoute.ts';

test('a route line is taken apart', () => {
  expect(parseRoute('GET /sessions/{sessionId}/notes?limit&cursor')).toEqual({
    method: 'GET',
    path: '/sessions/{sessionId}/notes',
    fields: ['limit', 'cursor'],
    signedIn: true,
  });
  expect(parseRoute('POST /inquiries?name anonymous')).toMatchObject({ fields: ['name'], signedIn: false });
  expect(parseRoute('GET /account')).toMatchObject({ path: '/account', fields: [], signedIn: true });
});

test('a POST sends null and false, and leaves undefined out', () => {
  const route = parseRoute('POST /sessions/{sessionId}/agenda?text&a&b&c');
  expect(fillRoute(route, { sessionId: 's1', text: 'Trust', a: null, b: false, c: undefined })).toEqual({
    target: '/sessions/s1/agenda',
    body: '{"text":"Trust","a":null,"b":false}',
  });
});

test('a route without fields has no body', () => {
  expect(
    fillRoute(parseRoute('POST /sessions/{sessionId}/cancel'), { sessionId: 's1' }).body,
  ).toBeUndefined();
});

test('numbers are ids too, and a query is escaped', () => {
  const route = parseRoute('GET /agreements/{version}?q');
  expect(fillRoute(route, { version: 2, q: 'a&b=c d' }).target).toBe('/agreements/2?q=a%26b%3Dc%20d');
});
