import { expect, test } from 'vitest';
import { refusalOfRequest } from './refusalOfRequest.ts';

const database = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('of PostgreSQL'), { code }) });
const get = (url: string) => ({ url: `http://localhost/api/tools${url}`, method: 'GET', data: undefined });
const post = (data: object | undefined) => ({ url: 'http://localhost/api/tools', method: 'POST', data });
const unversioned = { versions: false } as never;

test.each([
  [database('22P02'), get('/x'), 'query_invalid'],
  [database('22021'), post({ title: '\u0000' }), 'body_malformed'],
  [database('42883'), get('?where[id][like]=x'), 'query_invalid'],
  [new TypeError('no operator'), get('?where[id][near]=x'), 'query_invalid'],
  [new URIError('malformed'), get('/%'), 'query_invalid'],
  [new SyntaxError('no JSON'), post(undefined), 'body_malformed'],
  [new TypeError('of undefined'), post(undefined), 'body_malformed'],
])('%s of %j is %s', (error, req, code) => {
  expect(refusalOfRequest(error, req)).toBe(code);
});

test('versions of a collection that has none are not there', () => {
  expect(refusalOfRequest(new TypeError(), get('/versions/x'), unversioned)).toBe('not_found');
});

test('nobody confirms an address where none is confirmed', () => {
  const verify = { url: 'http://localhost/api/users/verify/x', method: 'POST', data: undefined };
  const error = new Error('Cannot find field for path at _verificationToken');
  expect(refusalOfRequest(error, verify, { versions: false, auth: { verify: false } } as never)).toBe(
    'not_found',
  );
  expect(
    refusalOfRequest(error, verify, { versions: false, auth: { verify: true } } as never),
  ).toBeUndefined();
});

test.each([
  // The same without a query: nothing that was asked can be the reason.
  [database('42P01'), get('')],
  [new TypeError('of undefined'), get('')],
  [new TypeError('of undefined'), post({ title: 'x' })],
  [database('42703'), post({ title: 'x' })],
  // With one, where the server says that it is the server.
  [database('53100'), get('?where[id][equals]=x')],
  [database('XX000'), get('?where[id][equals]=x')],
  [new Error('no reason'), post({ title: 'x' })],
])('%s of %j stays a fault', (error, req) => {
  expect(refusalOfRequest(error, req)).toBeUndefined();
});
