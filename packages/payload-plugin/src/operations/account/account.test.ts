import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from '../../../test/harness/index.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost({ options: { key: Buffer.alloc(32, 1).toString('base64') } });
});
afterAll(() => host.close());

const path = '/api/coaching/v1/account';

test('a person signs in with the right password and reads who they are', async () => {
  const leader = await host.createUser('leader');
  const signedIn = await host.request(`${path}/sign-in`, {
    body: { email: leader.email, password: leader.password },
  });
  expect(signedIn.status).toBe(200);
  expect(signedIn.json).toMatchObject({ account: { id: leader.id, roles: ['leader'] } });
  const me = await host.request(path, {
    headers: { authorization: `Bearer ${Reflect.get(Object(signedIn.json), 'token')}` },
  });
  expect(me.json).toMatchObject({ id: leader.id, email: leader.email });
});

test('a wrong password is refused, and the tries are counted', async () => {
  const leader = await host.createUser('leader');
  const wrong = { email: leader.email, password: 'wrong' };
  for (let i = 0; i < 6; i += 1) {
    const reply = await host.request(`${path}/sign-in`, { body: wrong });
    expect(reply.json).toMatchObject({ code: 'credentials_wrong' });
    expect(reply.status).toBe(401);
  }
  const locked = await host.request(`${path}/sign-in`, {
    body: { email: leader.email, password: leader.password },
  });
  expect(locked.status).toBe(401);
});

test('without a token there is a 401; with a broken body a 422 with the field', async () => {
  expect((await host.request(path)).status).toBe(401);
  const broken = await host.request(`${path}/sign-in`, { body: { email: 'nobody' } });
  expect(broken.status).toBe(422);
  expect(broken.json).toMatchObject({
    code: 'body_invalid',
    issues: [{ path: ['email'] }, { path: ['password'] }],
  });
  expect((await host.request(`${path}/sign-in`, { body: '{' })).json).toMatchObject({
    code: 'body_malformed',
  });
});
