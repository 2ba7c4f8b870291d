import { expect, test } from 'vitest';
import { allowHeaders } from './allowHeaders.ts';

test('origins stay as they are, and the headers of the API are let through', () => {
  expect(allowHeaders('*')).toEqual({ origins: '*', headers: ['Idempotency-Key'] });
  expect(allowHeaders(['https://portal.example'])).toEqual({
    origins: ['https://portal.example'],
    headers: ['Idempotency-Key'],
  });
});

test('headers of the host stay let through', () => {
  expect(allowHeaders({ origins: '*', headers: ['X-Own'] })).toEqual({
    origins: '*',
    headers: ['X-Own', 'Idempotency-Key'],
  });
  expect(allowHeaders({ origins: [] })).toEqual({ origins: [], headers: ['Idempotency-Key'] });
});

test('a host that answers no other origin goes on answering none', () => {
  expect(allowHeaders(undefined)).toBeUndefined();
});
