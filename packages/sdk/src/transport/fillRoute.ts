import type { ParsedRoute } from './parseRoute.ts';

/** The one flat object that a method takes. */
export type Input = Readonly<Record<string, unknown>>;

/** What becomes of the input: an address below the base path, and a body. */
export type FilledRoute = { readonly target: string; readonly body: string | undefined };

function segment(name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  // Empty and dotted segments would be folded away, and the call would reach another address.
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`\`${name}\` must be an id, not ${JSON.stringify(value)}.`);
  return encodeURIComponent(text);
}

/**
 * Returns address and body for an input. Fields that the route does not take are left out.
 *
 * @throws TypeError when a path parameter is missing or is not an id
 * @example
 * fillRoute(parseRoute('POST /sessions/{sessionId}/agenda?text'), { sessionId: 's1', text: 'Trust' })
 * //=> { target: '/sessions/s1/agenda', body: '{"text":"Trust"}' }
 */
export function fillRoute(route: ParsedRoute, input: Input): FilledRoute {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, input[name]));
  const values: [string, unknown][] = [];
  for (const field of route.fields) {
    const value = input[field];
    if (value !== undefined) values.push([field, value]);
  }
  if (route.method !== 'GET') {
    const body = route.fields.length > 0 ? JSON.stringify(Object.fromEntries(values)) : undefined;
    return { target: path, body };
  }
  const query = values.map(([field, value]) => `${field}=${encodeURIComponent(`${value}`)}`).join('&');
  return { target: query === '' ? path : `${path}?${query}`, body: undefined };
}
