import { inject } from 'vitest';
import { demoPassword } from '../browser/parties.ts';

/** The answer of the running product. */
export type Reply = { readonly status: number; readonly body: unknown };

/** Sends a request to the host's own routes as somebody. */
export async function send(token: string, method: string, path: string, body?: unknown): Promise<Reply> {
  const response = await fetch(`${inject('cmsUrl')}${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

/** Returns a field of an answer, however deep; undefined where there is none. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);

/** Returns the documents of a list of Payload's. */
export function docsOf({ body }: Reply): readonly object[] {
  const docs = at(body, 'docs');
  return Array.isArray(docs) ? docs.filter((doc) => typeof doc === 'object' && doc !== null) : [];
}

/** Returns the token of somebody of the demo. */
export async function tokenOf(name: string): Promise<string> {
  const { body } = await send('', 'POST', '/api/users/login', {
    email: `${name}@example.com`,
    password: demoPassword,
  });
  const token = at(body, 'token');
  if (typeof token !== 'string') throw new Error(`${name} cannot sign in.`);
  return token;
}
