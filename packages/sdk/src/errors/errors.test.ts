import { errorCodes } from '@coaching/core/api';
import { expect, test, vi } from 'vitest';
import { createClient } from '../createClient.ts';
import { isApiErrorCode } from '../generated/apiErrorCodes.ts';
import {
  CoachingError,
  ConnectionError,
  isApiError,
  isCoachingError,
  isConflictError,
  isConnectionError,
  isTimeoutError,
  TimeoutError,
} from '../index.ts';

const failing = (status: number, body: unknown = {}, headers = {}) =>
  createClient({
    baseUrl: '',
    retries: 0,
    fetch: async () =>
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
  })
    .account.me()
    .catch((error: unknown) => error);

test.each([
  [400, 'ValidationError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [413, 'ValidationError'],
  [422, 'ValidationError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [503, 'ServerError'],
  [418, 'ApiError'],
])('%i becomes a %s', async (status, name) => {
  const error = await failing(status);
  expect(error).toMatchObject({ name, status });
  expect(error).toBeInstanceOf(Error);
  expect(isApiError(error)).toBe(true);
});

test('every code of the contract is kept', async () => {
  for (const [code, { status }] of Object.entries(errorCodes)) {
    const message = `A sentence for ${code}.`;
    expect(await failing(status, { code, message, issues: [] })).toMatchObject({ code, status, message });
  }
});

test('a code of a newer server is not passed off as a known one', async () => {
  const body = { code: 'coach_on_leave', message: 'The coach is on leave.', issues: [], requestId: 'r1' };
  expect(await failing(409, body)).toMatchObject({
    name: 'ConflictError',
    code: 'unexpected_reply',
    message: 'The coach is on leave.',
    requestId: 'r1',
    body,
  });
  for (const code of ['', ' ', 'slot', 'slot_taken slot_in_past', 7])
    expect(isApiErrorCode(code)).toBe(false);
});

test.each(['<h1>Bad gateway</h1>', 'null', '[1]', '{"issues":7}', '{"issues":[null,{"path":"start"}]}', ''])(
  'the reply of a proxy is an error like any other: %j',
  async (body) => {
    const error = await failing(502, body, { 'x-request-id': 'p1' });
    expect(error).toMatchObject({
      name: 'ServerError',
      code: 'unexpected_reply',
      issues: [],
      requestId: 'p1',
    });
  },
);

test('guards know the errors of another copy of the package, and their own alone', async () => {
  vi.resetModules();
  const other = await import('../index.ts');
  const reply = { status: 409, issues: [], requestId: undefined, retryAfterMs: undefined, body: undefined };
  const error = new other.ConflictError('slot_taken', 'Taken.', reply);
  expect(error).not.toBeInstanceOf(CoachingError);
  expect(isConflictError(error)).toBe(true);
  expect(isApiError(error)).toBe(true);
  expect(isTimeoutError(error)).toBe(false);
  const stranger = Object.assign(new Error('x'), { name: 'ConflictError', code: 'slot_taken', issues: [] });
  for (const value of [stranger, undefined, null, 'ConflictError'])
    expect(isConflictError(value)).toBe(false);
});

test('errors without a reply are no ApiError', () => {
  const lost = new ConnectionError(new TypeError('fetch failed'));
  expect([isConnectionError(lost), isApiError(lost), isCoachingError(lost)]).toEqual([true, false, true]);
  expect(lost.cause).toBeInstanceOf(TypeError);
  expect(new TimeoutError(50)).toMatchObject({
    code: 'timeout',
    message: 'The call took longer than 50 ms.',
  });
});
