import { expect, inject, test } from 'vitest';
import { call } from './client.ts';

test('the health address answers while the database does', async () => {
  expect(await call('/health')).toEqual({ status: 200, body: { status: 'ok' } });
});

test('the OpenAPI document is served', async () => {
  const { status, body } = await call('/api/coaching/v1/openapi.json');
  expect(status).toBe(200);
  expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/account/sign-in': { post: {} } } });
});

test('the portal learns where the API is, and opens on every address', async () => {
  const portal = inject('portalUrl');
  const config = await fetch(`${portal}/config.json`);
  expect(await config.json()).toEqual({ apiBaseUrl: inject('cmsUrl') });
  const page = await fetch(`${portal}/sessions/anything`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain(`connect-src 'self' ${inject('cmsUrl')}`);
  expect((await fetch(`${portal}/assets/nothing.js`)).status).toBe(404);
  expect((await fetch(`${portal}/..%2f..%2fpackage.json`)).status).toBe(404);
});

test('the API answers the portal’s origin and no other', async () => {
  const allowed = async (origin: string) => {
    const response = await fetch(`${inject('cmsUrl')}/api/users/me`, { headers: { origin } });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await allowed(inject('portalUrl'))).toBe(inject('portalUrl'));
  expect(await allowed('https://elsewhere.example.org')).toBeNull();
});
