import { apiBasePath } from '@coaching/core/api';

const methods = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/** Returns the name under which Payload's router knows a method. */
export function endpointMethod<Method extends keyof typeof methods>(
  method: Method,
): (typeof methods)[Method] {
  return methods[method];
}

/**
 * Returns the address of a route below Payload's API, in the form that its router reads.
 *
 * @example
 * endpointPath('/sessions/{sessionId}') //=> '/coaching/v1/sessions/:sessionId'
 */
export function endpointPath(path: string): string {
  return `${apiBasePath.replace('/api', '')}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}
