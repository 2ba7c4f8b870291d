import { inject } from 'vitest';
import { demoPassword } from '../src/seed/demoUsers.ts';

type Reply = { readonly status: number; readonly body: unknown };

/** Sends a request to the running CMS, with the token of an account if given. */
export async function call(
  path: string,
  options: { token?: string; method?: string; body?: unknown } = {},
): Promise<Reply> {
  const { token, method = options.body === undefined ? 'GET' : 'POST', body } = options;
  const response = await fetch(`${inject('cmsUrl')}${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

/** Returns the id and the token of a demo account. */
export async function signIn(email: string): Promise<{ readonly id: string; readonly token: string }> {
  const { body } = await call('/api/users/login', { body: { email, password: demoPassword } });
  if (typeof body !== 'object' || body === null || !('token' in body) || !('user' in body))
    throw new Error(`${email} cannot sign in.`);
  const { token, user } = body;
  if (typeof token !== 'string' || typeof user !== 'object' || user === null || !('id' in user))
    throw new Error('The answer has no token.');
  return { id: String(user.id), token };
}
