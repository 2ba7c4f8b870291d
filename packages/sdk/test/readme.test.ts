import { expect, test, vi } from 'vitest';
import * as sdk from '../src/index.ts';
import { examplesOf } from './examplesOf.ts';
import { fakeApi } from './fakeApi.ts';

test('the first example of the README runs, and books the second slot when the first is taken', async () => {
  const host = 'http://localhost:3000/api/coaching/v1';
  const slots =
    '/engagements/e2/open-slots?from=2026-03-02T00%3A00%3A00.000Z&to=2026-03-09T00%3A00%3A00.000Z';
  const api = fakeApi()
    .on('POST', `${host}/account/sign-in`, { body: { token: 't1' } })
    .on('GET', `${host}/engagements`, {
      body: {
        items: [
          { id: 'e1', state: 'paused' },
          { id: 'e2', state: 'active' },
        ],
        next: null,
      },
    })
    .on('GET', host + slots, {
      body: { items: [{ start: 'first' }, { start: 'second' }, { start: 'third' }] },
    })
    .on('POST', `${host}/engagements/e2/sessions`, {
      status: 409,
      body: { code: 'slot_taken', message: 'Taken.' },
    })
    .on('POST', `${host}/engagements/e2/sessions`, { status: 201, body: { id: 's1' } });
  vi.stubGlobal('fetch', api.fetch);
  await run(examplesOf('README.md')[0]);
  vi.unstubAllGlobals();
  api.assertAllUsed();
  expect(api.calls.slice(1).every(({ headers }) => headers.get('authorization') === 'Bearer t1')).toBe(true);
  expect(api.calls.slice(3).map(({ body }) => body)).toEqual([{ start: 'first' }, { start: 'second' }]);
});

test('the example on the front page of the project books a slot, and takes it calmly when somebody was faster', async () => {
  const host = 'http://localhost:3000/api/coaching/v1';
  const slots =
    '/engagements/e1/open-slots?from=2026-03-02T00%3A00%3A00.000Z&to=2026-03-09T00%3A00%3A00.000Z';
  const api = fakeApi()
    .on('POST', `${host}/account/sign-in`, { body: { token: 't1' } })
    .on('GET', `${host}/engagements`, { body: { items: [{ id: 'e1' }], next: null } })
    .on('GET', host + slots, { body: { items: [{ start: 'first' }] } })
    .on('POST', `${host}/engagements/e1/sessions`, {
      status: 409,
      body: { code: 'slot_taken', message: 'Taken.' },
    });
  vi.stubGlobal('fetch', api.fetch);
  await run(examplesOf('../../README.md')[0]);
  vi.unstubAllGlobals();
  api.assertAllUsed();
  expect(api.calls.at(-1)?.body).toEqual({ start: 'first' });
});

/** Runs an example as it stands, with this package in place of the import. */
async function run(example = ''): Promise<void> {
  const body = example.replace(/^import (\{.*\}) from '@coaching\/sdk';/, 'const $1 = sdk;');
  expect(body).toMatch(/^const \{ createClient/);
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction('sdk', body)(sdk);
}
