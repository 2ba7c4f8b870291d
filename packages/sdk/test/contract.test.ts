import { type Route, routes } from '@coaching/core/api';
import { expect, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { baseUrl, fakeApi } from './fakeApi.ts';

const shapeOf = (part: Route['params']) => Object.keys(part?.shape ?? {});

/** Calls a method by its name, as the test cannot name each. */
async function callByName(client: object, name: string, input: object): Promise<unknown> {
  const [group = '', method = ''] = name.split('.');
  const resource: unknown = Reflect.get(client, group);
  if (typeof resource !== 'object' || resource === null) throw new Error(`The client has no ${group}.`);
  const call: unknown = Reflect.get(resource, method);
  if (typeof call !== 'function') throw new Error(`The client has no ${name}.`);
  return await call(input);
}

test.each(Object.entries<Route>(routes))('%s is sent as the contract says', async (name, route) => {
  const names = [...shapeOf(route.params), ...shapeOf(route.query), ...shapeOf(route.body)];
  const input = Object.fromEntries(names.map((field) => [field, `the-${field}`]));
  const path = route.path.replace(/\{(\w+)\}/g, (_, field: string) => `the-${field}`);
  const query = shapeOf(route.query).map((field) => `${field}=the-${field}`);
  const target = [path, ...(query.length > 0 ? [query.join('&')] : [])].join('?');
  const api = fakeApi().on(route.method, target, { status: route.status, body: { items: [], next: null } });
  await callByName(createClient({ baseUrl, fetch: api.fetch, auth: 't1' }), name, input);
  api.assertAllUsed();
  const [call] = api.calls;
  const body = Object.fromEntries(shapeOf(route.body).map((field) => [field, `the-${field}`]));
  expect(call?.body).toEqual(route.body ? body : undefined);
  expect(call?.headers.get('authorization')).toBe(route.entry === 'signedIn' ? 'Bearer t1' : null);
  expect(call?.headers.has('idempotency-key')).toBe(route.method === 'POST');
});

test('the client has no method beside the contract', () => {
  const client = createClient({ baseUrl });
  const methods = Object.entries(client).flatMap(([group, resource]) =>
    Object.keys(resource).map((method) => `${group}.${method}`),
  );
  expect(methods.sort()).toEqual(Object.keys(routes).sort());
});
